package org.daybook.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The problems found in one file so far. */
final class Problems {

    /** A file that is no briefing at all would otherwise give a list as long as itself. */
    static final int MOST = 200;

    private static final int LONGEST = 100;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    private final List<Problem> found = new ArrayList<>();
    private int more;

    /**
     * @param details what the {@code %} signs in {@code sentence} stand for; what comes from the file is cut short, and
     *     control characters in it are not passed on to someone's terminal
     */
    void add(int line, String sentence, Object... details) {
        if (found.size() < MOST) {
            var brief = Stream.of(details).map(Problems::brief).toArray();
            found.add(new Problem(line, String.format(Locale.ROOT, sentence, brief)));
        } else {
            more++;
        }
    }

    /** Returns {@code text} again, after a complaint if it is longer than {@code most} characters. */
    String unlessFits(int line, String name, String text, int most) {
        if (text.length() > most) {
            add(line, "%s is too long: %,d characters where %,d fit.", name, text.length(), most);
        }
        return text;
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Problem> inLineOrder() {
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingInt(Problem::line));
        if (more > 0) {
            var last = sorted.get(sorted.size() - 1).line();
            sorted.add(new Problem(last, "There are %d more problems in this file.".formatted(more)));
        }
        return sorted;
    }

    private static Object brief(Object detail) {
        if (detail instanceof String text) {
            var start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
            return CONTROL.matcher(start).replaceAll("\uFFFD");
        }
        return detail;
    }
}
