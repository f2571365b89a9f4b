package org.daybook.routes;

import java.util.List;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Visibility;

/** Words to furnish a newsroom with: as many of them in each field as fit there whole. */
public record Filling(List<String> words) {

    static Filling plain() {
        return new Filling(List.of("ordinary", "words"));
    }

    String all() {
        return String.join(" ", words);
    }

    /** As many as {@code most} characters hold; at least a letter. */
    String fit(int most) {
        var fitting = new StringBuilder();
        for (var word : words) {
            if (fitting.length() + word.length() < most) {
                fitting.append(fitting.isEmpty() ? "" : " ").append(word);
            }
        }
        return fitting.isEmpty() ? "w" : fitting.toString();
    }

    /** Complete copy with them everywhere, and with a word in it that a rule forbids. */
    Copy copy(String headline) {
        return new Copy(
                headline,
                "",
                fit(500),
                fit(120),
                List.of(
                        new Prose(SectionKind.STORY, all() + "\n\n" + String.join("\n\n", words)),
                        new Points(SectionKind.KEY_POINTS, List.of(new Point("", all()), new Point("", fit(100)))),
                        new Prose(SectionKind.ANALYSIS, "They utilise it.\n\n" + all()),
                        new Points(SectionKind.TAKEAWAYS, List.of(new Point("", all()))),
                        new LabelledPoints(SectionKind.IMPACT, all(), List.of(new LabelledPoint("", fit(100), all())))),
                words.stream()
                        .filter(word -> word.length() < 60 && !word.isBlank())
                        .limit(12)
                        .toList());
    }

    /** Other words about the same, with sources below the story, one of them for the newsroom alone. */
    Copy rewritten(Copy before, String how) {
        var told = new Prose(SectionKind.STORY, before.story().text() + "\n\n" + how + " " + all());
        return before.withSections(Stream.concat(before.sections().stream(), Stream.of(told))
                        .toList())
                .withSources(List.of(
                        source("https://example.org/" + how.replace(' ', '-'), Visibility.PUBLIC),
                        source("", Visibility.PRIVATE)));
    }

    private Source source(String url, Visibility visibility) {
        return new Source("", SectionKind.STORY.field(), fit(200), fit(120), url, fit(500), fit(40), visibility);
    }
}
