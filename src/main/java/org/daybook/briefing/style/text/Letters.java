package org.daybook.briefing.style.text;

import java.util.regex.Pattern;

/** Counts characters as a reader does: a letter with its accents is one, and so is an emoji of many parts. */
public final class Letters {

    private static final Pattern ONE = Pattern.compile("\\X");

    private Letters() {}

    public static int count(String text) {
        if (text.chars().allMatch(Letters::standsAlone)) {
            return text.length();
        }
        return (int) ONE.matcher(text).results().count();
    }

    /** Latin letters and the punctuation of print join nothing. */
    private static boolean standsAlone(int c) {
        return c < 0x300 && c != '\r' && c != 0xAD || c >= 0x2010 && c <= 0x2027;
    }
}
