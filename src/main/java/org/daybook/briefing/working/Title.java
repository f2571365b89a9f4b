package org.daybook.briefing.working;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.copy.Words;

/** What an unsaved text is called in lists: its headline, else its first words. */
final class Title {

    private static final int LONGEST = 100;
    private static final int LOOKED_AT = 4 * LONGEST;

    private Title() {}

    static String of(Copy copy) {
        var first = Stream.concat(
                        Stream.of(copy.headline(), copy.standfirst()),
                        copy.passages().stream().map(Passage::line))
                .map(Title::text)
                .filter(line -> !line.isBlank())
                .findFirst();
        return first.map(Title::shortened).orElse("");
    }

    /** What a database takes and a page shows; what is not text is left out here and only here. */
    private static String text(String line) {
        return line.codePoints()
                .limit(LOOKED_AT)
                .mapToObj(Character::toString)
                .filter(Words::areText)
                .collect(Collectors.joining());
    }

    private static String shortened(String line) {
        var words = Words.oneLine(line);
        if (words.length() <= LONGEST) {
            return words;
        }
        var end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "…";
    }
}
