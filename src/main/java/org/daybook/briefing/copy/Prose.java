package org.daybook.briefing.copy;

import java.util.List;
import java.util.function.Predicate;

import org.daybook.briefing.copy.source.ProvisionalIds;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Running text, which may be formatted lightly. Each line that is not blank is a paragraph. */
public record Prose(SectionKind kind, String text) implements Section {

    public Prose {
        text = Words.stripBlankLines(Words.normalise(text));
    }

    @JsonIgnore
    @Override
    public boolean isEmpty() {
        return text.isBlank();
    }

    /** The paragraphs, without blank lines. */
    @JsonIgnore
    public List<String> paragraphs() {
        return Words.paragraphs(text);
    }

    @JsonIgnore
    @Override
    public String proseText() {
        return text;
    }

    @JsonIgnore
    @Override
    public List<Passage> pointPassages() {
        return List.of();
    }

    @Override
    public Section numbered(PointNumbers numbers) {
        return this;
    }

    @Override
    public Section identified(ProvisionalIds ids) {
        return this;
    }

    @Override
    public Section anew(ProvisionalIds ids) {
        return this;
    }

    @Override
    public Section withoutBlankPoints(Predicate<String> hasSource) {
        return this;
    }
}
