package org.daybook.briefing.copy.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The address of a page on the web. The newsroom never visits it. */
public final class WebAddress {

    /** What browsers let stand in an address though it may not, and how it is written there. */
    private static final Pattern LOOSE = Pattern.compile("[ \"<>\\\\^`{|}]");

    private WebAddress() {}

    /** {@code text} with what browsers forgive put right, as far as it looks like an address. */
    static String normalise(String text) {
        if (!text.regionMatches(true, 0, "http", 0, 4)) {
            return text;
        }
        return LOOSE.matcher(text)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "%%%02X", (int) found.group().charAt(0)));
    }

    /** Whether {@code text} is the whole address of a page on the web, with nobody's name or password in it. */
    public static boolean isOne(String text) {
        var address = parsed(text);
        return address != null
                && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                && address.getHost() != null
                && address.getRawUserInfo() == null;
    }

    private static @Nullable URI parsed(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
