package org.daybook.staff.factor;

/** Bytes as capital letters and digits (RFC 4648, section 6), without padding: what people type from paper. */
final class Base32 {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String of(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int buffer = 0;
        for (var each : bytes) {
            buffer = buffer << 8 | each & 0xff;
            held += 8;
            while (held >= BITS) {
                held -= BITS;
                text.append(LETTERS.charAt(buffer >>> held & 31));
            }
            buffer &= (1 << held) - 1;
        }
        return held == 0
                ? text.toString()
                : text.append(LETTERS.charAt(buffer << BITS - held & 31)).toString();
    }

    /** In groups of four, for reading aloud. */
    static String grouped(String text) {
        return String.join(" ", text.split("(?<=\\G.{4})"));
    }
}
