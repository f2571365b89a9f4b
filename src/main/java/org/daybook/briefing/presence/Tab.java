package org.daybook.briefing.presence;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * One tab of somebody's browser with a briefing in the editor.
 *
 * @param key made up by the page; tells the tabs of one person apart and nothing else
 */
public record Tab(long briefing, long staff, String key) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,40}");

    /** Whether {@code text} can be the key of a tab. */
    public static boolean isKey(@Nullable String text) {
        return text != null && KEY.matcher(text).matches();
    }
}
