package org.daybook.briefing.style.text;

import java.util.Comparator;
import java.util.List;

/** Which of a few words somebody may have meant. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /** The one that {@code word} is, but for case or at most two slips of the hand; empty where none is so near. */
    public static String to(String word, List<String> known) {
        var folded = Tokens.fold(word);
        return known.stream()
                .filter(each -> slips(folded, Tokens.fold(each)) <= Math.min(2, folded.length() / 2))
                .min(Comparator.comparingInt(each -> slips(folded, Tokens.fold(each))))
                .orElse("");
    }

    /** How many letters differ, are missing or too many (Levenshtein, 1966). */
    private static int slips(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2 || Math.min(one.length(), other.length()) > LONGEST) {
            return one.equals(other) ? 0 : LONGEST;
        }
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
