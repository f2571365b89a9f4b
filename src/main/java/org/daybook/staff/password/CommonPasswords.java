package org.daybook.staff.password;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.daybook.web.Sha256;

/**
 * The passwords that are tried first: the 10,000 most common of any length and 12,000 of twelve characters and more,
 * from SecLists (MIT). They ship as the first five bytes of their hashes, sorted; see {@code common-passwords.md}.
 */
final class CommonPasswords {

    static final int BYTES = 5;

    private static final int SHORTEST_UNIT = 4;
    private static final Pattern AROUND_LETTERS = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
    private static final Pattern AFTER_LETTERS = Pattern.compile("[^\\p{L}]+$");
    private static final Pattern REPEATED = Pattern.compile("(?s)(.+?)\\1+.{0,3}");

    private CommonPasswords() {}

    /** The hashes are read when first asked for, and kept: 110 kB. */
    private static final class Hashes {
        private static final byte[] SORTED = read();

        private static byte[] read() {
            try (var stream = CommonPasswords.class.getResourceAsStream("common-passwords.bin")) {
                return Objects.requireNonNull(stream).readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whether it is common, is a common one with digits and signs around it, or says the same again and again. */
    static boolean has(String password) {
        var loose = Passwords.looseForm(password);
        var repeated = REPEATED.matcher(loose);
        var unit = repeated.matches() ? repeated.group(1) : loose;
        return unit.length() < SHORTEST_UNIT
                || Stream.of(loose, unit, without(AFTER_LETTERS, loose), without(AROUND_LETTERS, loose))
                        .anyMatch(CommonPasswords::isListed);
    }

    private static String without(Pattern edge, String text) {
        return edge.matcher(text).replaceAll("");
    }

    static boolean isListed(String loose) {
        var sought = hash(loose);
        int low = 0;
        int high = Hashes.SORTED.length / BYTES - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int from = middle * BYTES;
            int order = Arrays.compareUnsigned(Hashes.SORTED, from, from + BYTES, sought, 0, BYTES);
            if (order == 0) {
                return true;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return false;
    }

    static byte[] hash(String loose) {
        return Arrays.copyOf(java.util.HexFormat.of().parseHex(Sha256.hex(loose)), BYTES);
    }
}
