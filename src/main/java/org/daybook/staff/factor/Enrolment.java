package org.daybook.staff.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import io.nayuki.qrcodegen.QrCode;

/**
 * A secret on its way to somebody's app.
 *
 * @param sealed as it travels in the form
 * @param secret as letters, for typing
 */
record Enrolment(String sealed, String secret) {

    private static final int QUIET = 4;

    public String grouped() {
        return Base32.grouped(secret);
    }

    /** The address that authenticator apps understand. */
    String address(String newsroom, String username) {
        return "otpauth://totp/" + encoded(newsroom + ":" + username) + "?secret=" + secret + "&issuer="
                + encoded(newsroom);
    }

    /** The address as a square of modules: the {@code d} of one SVG path, a unit for each module. */
    public String path(String newsroom, String username) {
        var code = QrCode.encodeText(address(newsroom, username), QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M")
                            .append(x + QUIET)
                            .append(',')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** How many modules wide and high the square is, with the quiet zone around it. */
    public int size(String newsroom, String username) {
        return QrCode.encodeText(address(newsroom, username), QrCode.Ecc.MEDIUM).size + 2 * QUIET;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Enrolment";
    }
}
