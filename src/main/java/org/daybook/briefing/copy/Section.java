package org.daybook.briefing.copy;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.daybook.briefing.copy.source.ProvisionalIds;
import org.daybook.web.prose.Formatting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** One part of a briefing, with its own shape. It never changes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "shape")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Prose.class, name = "prose"),
    @JsonSubTypes.Type(value = Points.class, name = "points"),
    @JsonSubTypes.Type(value = LabelledPoints.class, name = "labelled")
})
public sealed interface Section permits Prose, Points, LabelledPoints {

    SectionKind kind();

    /** Whether a reader would see nothing here. */
    @JsonIgnore
    boolean isEmpty();

    /** The running text of this section: prose, or an introduction; empty where its shape has none. */
    @JsonIgnore
    String proseText();

    /** The points of this section, in reading order. */
    @JsonIgnore
    List<Passage> pointPassages();

    /**
     * All texts of this section in reading order, each under the id that it keeps through every revision. Running text
     * stands under the section's own field name.
     */
    @JsonIgnore
    default List<Passage> passages() {
        var prose = proseText().isEmpty()
                ? Stream.<Passage>empty()
                : Stream.of(new Passage(kind().field(), "", proseText()));
        return Stream.concat(prose, pointPassages().stream()).toList();
    }

    /** How many words a reader has to read here; formatting is none. */
    @JsonIgnore
    default int wordCount() {
        return Words.count(Formatting.plain(proseText()))
                + pointPassages().stream()
                        .mapToInt(passage -> Words.count(passage.line()))
                        .sum();
    }

    /** The same section with a number for each point that has none yet. */
    Section numbered(PointNumbers numbers);

    /** The same section with an id for each point that has none yet. */
    Section identified(ProvisionalIds ids);

    /** The same section with another id for each point, as if none had ever been saved. */
    Section anew(ProvisionalIds ids);

    /** The same section without points that hold no words, but for those that {@code hasSource} is true of. */
    Section withoutBlankPoints(Predicate<String> hasSource);

    /** What a source of this section can stand on: its running text, where its shape has one, and its points. */
    @JsonIgnore
    default List<String> supportable() {
        var prose = kind().shape() == Shape.POINTS ? Stream.<String>empty() : Stream.of(kind().field());
        return Stream.concat(prose, pointPassages().stream().map(Passage::id)).toList();
    }
}
