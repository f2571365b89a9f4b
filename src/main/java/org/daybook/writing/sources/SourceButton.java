package org.daybook.writing.sources;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceLimits;

import org.jspecify.annotations.Nullable;

/**
 * A button of the form that adds a source or takes one out: {@code story-source}, {@code keyPoints-3-source},
 * {@code keyPoints-3-source-drop-1}. It changes the form, not the briefing.
 *
 * @param point counted from 1; 0 for the running text of the section
 * @param drops which source of it is taken out, counted from 1; 0 where one is added
 */
public record SourceButton(SectionKind kind, int point, int drops) {

    private static final Pattern NAME =
            Pattern.compile("([a-zA-Z]+)(?:-([1-9][0-9]{0,3}))?-source(?:-drop-([1-9][0-9]{0,3}))?");

    /** The button of that name; nothing where it is none of these. */
    public static Optional<SourceButton> named(@Nullable String name) {
        var matcher = NAME.matcher(name == null ? "" : name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.field().equals(matcher.group(1)))
                .findFirst()
                .map(kind -> new SourceButton(kind, number(matcher.group(2)), number(matcher.group(3))));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The copy as the form should show it now. A point that was never saved gets an id for as long as it is not. */
    public Copy press(Copy sent) {
        var copy = sent.withProvisionalIds();
        return on(copy).map(on -> press(copy, on)).orElse(copy);
    }

    private Optional<String> on(Copy copy) {
        if (point == 0) {
            return Optional.of(kind.field());
        }
        return copy.section(kind).pointPassages().stream()
                .skip(point - 1L)
                .findFirst()
                .map(passage -> passage.id());
    }

    private Copy press(Copy copy, String on) {
        var sources = new ArrayList<>(copy.sources());
        var here = copy.sourcesOn(on);
        if (drops == 0 && here.size() < SourceLimits.SOURCES_EACH && sources.size() < SourceLimits.SOURCES) {
            sources.add(Source.blank(on));
        } else if (drops > 0 && drops <= here.size()) {
            sources.remove(sources.indexOf(here.get(0)) + drops - 1);
        }
        return copy.withSources(sources);
    }
}
