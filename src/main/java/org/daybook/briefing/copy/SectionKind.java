package org.daybook.briefing.copy;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The sections every briefing has, in the order in which the newsroom writes them. Adding a kind of a known shape is
 * one line here: form, pages, comparison and completeness follow.
 */
public enum SectionKind {
    STORY("The story", Shape.PROSE, "story", "story"),
    KEY_POINTS("Key points", Shape.POINTS, "keyPoints", "keyPoint"),
    ANALYSIS("Critical analysis", Shape.PROSE, "analysis", "analysis"),
    TAKEAWAYS("Key takeaways", Shape.POINTS, "takeaways", "takeaway"),
    IMPACT("Impact analysis", Shape.LABELLED_POINTS, "impact", "impact");

    private final String heading;
    private final Shape shape;
    private final String field;
    private final String singular;

    SectionKind(String heading, Shape shape, String field, String singular) {
        this.heading = heading;
        this.shape = shape;
        this.field = field;
        this.singular = singular;
    }

    /** The heading readers see. */
    public String heading() {
        return heading;
    }

    @JsonIgnore
    public Shape shape() {
        return shape;
    }

    /** The stem of this section's field names and of its anchors. */
    public String field() {
        return field;
    }

    /** The stem of the field names that belong to one point of this section. */
    public String singular() {
        return singular;
    }

    /** What one entry of this section is called in a sentence. */
    public String pointName() {
        return switch (this) {
            case STORY, ANALYSIS -> "paragraph";
            case KEY_POINTS -> "key point";
            case TAKEAWAYS -> "takeaway";
            case IMPACT -> "impact point";
        };
    }

    /** The section of this kind that holds no words. */
    public Section empty() {
        return switch (shape) {
            case PROSE -> new Prose(this, "");
            case POINTS -> new Points(this, List.of());
            case LABELLED_POINTS -> new LabelledPoints(this, "", List.of());
        };
    }
}
