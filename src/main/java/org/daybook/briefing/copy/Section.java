package org.daybook.briefing.copy;

import java.util.List;

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

    /**
     * The texts of this section in reading order, each under the id that it keeps through every revision. Prose and an
     * introduction stand under the section's own field name.
     */
    @JsonIgnore
    List<Passage> passages();

    /** The texts that are points, and so have an id of their own. */
    @JsonIgnore
    default List<Passage> pointPassages() {
        return passages().stream()
                .filter(passage -> !passage.id().equals(kind().field()))
                .toList();
    }

    /** The same section with a number for each point that has none yet. */
    Section numbered(PointNumbers numbers);

    /** The same section without points that hold no words. */
    Section withoutBlankPoints();
}
