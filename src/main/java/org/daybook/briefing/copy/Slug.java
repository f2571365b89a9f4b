package org.daybook.briefing.copy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The readable part of an address: lower-case letters and digits of any script's ASCII form, joined by hyphens. */
public final class Slug {

    /** The longest slug, in characters. */
    public static final int LONGEST = 80;

    private static final Map<Character, String> SPELT =
            Map.of('ø', "o", 'æ', "ae", 'œ', "oe", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'ı', "i");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘]");
    private static final Pattern GAPS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    private Slug() {}

    /** A slug made from {@code words}; {@code briefing} where nothing of them can be written in ASCII. */
    public static String of(String words) {
        var joined = joined(words);
        return joined.isEmpty() ? "briefing" : shortened(joined);
    }

    private static String joined(String words) {
        var ascii = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("");
        var plain = APOSTROPHES.matcher(spelt(ascii.toLowerCase(Locale.ROOT))).replaceAll("");
        return EDGES.matcher(GAPS.matcher(plain).replaceAll("-")).replaceAll("");
    }

    /** Letters that are no letter with an accent are spelt out. */
    private static String spelt(String words) {
        var spelt = new StringBuilder();
        words.chars().forEach(c -> spelt.append(SPELT.getOrDefault((char) c, String.valueOf((char) c))));
        return spelt.toString();
    }

    /** A slug for a name in lists: names of which nothing can be written in ASCII still get one each. */
    public static String ofName(String name) {
        var plain = joined(name);
        return plain.isEmpty() ? "n" + Integer.toHexString(name.hashCode()) : shortened(plain);
    }

    /** Whether {@code slug} is one as it stands. */
    public static boolean isValid(String slug) {
        return slug.length() <= LONGEST && slug.matches("[a-z0-9]+(?:-[a-z0-9]+)*");
    }

    /** {@code slug} with a number behind it, for a second briefing of the same words. */
    public static String numbered(String slug, int number) {
        var tail = "-" + number;
        return slug.substring(0, Math.min(slug.length(), LONGEST - tail.length()))
                        .replaceAll("-+$", "")
                + tail;
    }

    /**
     * Whether {@code slug} is what is made from {@code words} where nobody chooses another, with a number or without.
     */
    public static boolean isMadeFrom(String words, String slug) {
        var plain = of(words);
        var number = slug.substring(slug.lastIndexOf('-') + 1);
        return slug.equals(plain)
                || number.matches("[0-9]{1,6}") && slug.equals(numbered(plain, Integer.parseInt(number)));
    }

    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        var cut = slug.lastIndexOf('-', LONGEST);
        return cut > LONGEST / 2 ? slug.substring(0, cut) : slug.substring(0, LONGEST);
    }
}
