package org.daybook.briefing.style.spread;

import java.util.Locale;

/**
 * How much there may be of something.
 *
 * @param least 0 where there is no lower bound
 * @param most 0 where there is no upper bound
 */
public record Bounds(int least, int most) {

    /** "at least 3 and at most 7 points" */
    public String of(String noun) {
        if (least > 0 && least == most) {
            return "exactly " + counted(most, noun);
        }
        if (least > 0 && most > 0) {
            return String.format(Locale.UK, "at least %,d and at most ", least) + counted(most, noun);
        }
        return most > 0 ? "at most " + counted(most, noun) : "at least " + counted(least, noun);
    }

    /** What is wrong with {@code amount}, as the end of a sentence; empty where nothing is. */
    public String wrong(int amount, String noun) {
        if (amount < least) {
            return counted(amount, noun) + String.format(Locale.UK, ", at least %,d needed.", least);
        }
        return most > 0 && amount > most
                ? counted(amount, noun) + String.format(Locale.UK, ", at most %,d fit.", most)
                : "";
    }

    private static String counted(int amount, String noun) {
        return String.format(Locale.UK, "%,d %s%s", amount, noun, amount == 1 ? "" : "s");
    }
}
