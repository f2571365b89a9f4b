package org.daybook.writing.sources;

import java.util.List;

import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceLimits;

/**
 * The sources on one point or section, as the form shows them.
 *
 * @param on what they stand on; empty for a point that has no id yet, and so no source
 * @param at the stem of the anchors and buttons that go by the point's place in the form
 * @param of what people call it
 * @param open whether there is something in it that the writer has to see
 */
public record SourceRows(String on, String at, String of, List<Source> sources, boolean open) {

    /** "2 sources, 1 private"; "No source yet". */
    public String summary() {
        if (sources.isEmpty()) {
            return "No source yet";
        }
        var hidden = sources.stream().filter(source -> !source.isPublic()).count();
        var counted = sources.size() == 1 ? "1 source" : sources.size() + " sources";
        return hidden == 0 ? counted : counted + ", " + hidden + " private";
    }

    /** The stem of the names of one source's fields, counted from 1. */
    public String field(int number) {
        return SourceLimits.field(on, number);
    }

    /** The anchor of all of them. */
    public String field() {
        return SourceLimits.field(on);
    }

    public boolean mayHaveMore() {
        return sources.size() < SourceLimits.SOURCES_EACH;
    }

    public int most() {
        return SourceLimits.SOURCES_EACH;
    }
}
