package org.daybook.briefing.style.spread;

import java.util.Locale;
import java.util.Objects;

import org.daybook.briefing.copy.SectionKind;

import org.jspecify.annotations.Nullable;

/** Where a rule looks. The constants stand in the order of the form. */
public enum Place {
    EVERYWHERE("Everywhere", null, false),
    HEADLINE("Headline", null, false),
    STANDFIRST("Standfirst", null, false),
    BYLINE("Byline", null, false),
    STORY("The story", SectionKind.STORY, false),
    KEY_POINTS("Key points", SectionKind.KEY_POINTS, false),
    EACH_KEY_POINT("Each key point", SectionKind.KEY_POINTS, true),
    ANALYSIS("Critical analysis", SectionKind.ANALYSIS, false),
    TAKEAWAYS("Key takeaways", SectionKind.TAKEAWAYS, false),
    EACH_TAKEAWAY("Each takeaway", SectionKind.TAKEAWAYS, true),
    IMPACT("Impact analysis", SectionKind.IMPACT, false),
    IMPACT_INTRODUCTION("Introduction of the impact analysis", SectionKind.IMPACT, true),
    EACH_IMPACT_POINT("Each impact point", SectionKind.IMPACT, true),
    EACH_IMPACT_LABEL("Each label of an impact point", SectionKind.IMPACT, true),
    TOPICS("Topics", null, false);

    private final String label;
    private final @Nullable SectionKind section;
    private final boolean part;

    Place(String label, @Nullable SectionKind section, boolean part) {
        this.label = label;
        this.section = section;
        this.part = part;
    }

    public String label() {
        return label;
    }

    /** ", each key point", where it is but a part of the section beside which it is spoken of. */
    public String inItsSection() {
        return part ? ", " + label.toLowerCase(Locale.ROOT) : "";
    }

    /** The section this place is, or is in; null outside of sections. */
    public @Nullable SectionKind section() {
        return section;
    }

    /** The id of the field or section beside which a limit of this place is shown; empty for everywhere. */
    public String field() {
        return switch (this) {
            case EVERYWHERE -> "";
            case HEADLINE -> "headline";
            case STANDFIRST -> "standfirst";
            case BYLINE -> "byline";
            case TOPICS -> "topics";
            case IMPACT_INTRODUCTION -> "impactIntroduction";
            default -> Objects.requireNonNull(section).field();
        };
    }

    /** The place that is the whole of a section. */
    public static Place of(SectionKind kind) {
        return switch (kind) {
            case STORY -> STORY;
            case KEY_POINTS -> KEY_POINTS;
            case ANALYSIS -> ANALYSIS;
            case TAKEAWAYS -> TAKEAWAYS;
            case IMPACT -> IMPACT;
        };
    }

    /** The place that is one point of such a section. */
    static Place each(SectionKind kind) {
        return switch (kind) {
            case STORY -> STORY;
            case KEY_POINTS -> EACH_KEY_POINT;
            case ANALYSIS -> ANALYSIS;
            case TAKEAWAYS -> EACH_TAKEAWAY;
            case IMPACT -> EACH_IMPACT_POINT;
        };
    }

    /** Whether {@code other} is here or in here. Names of people and subjects are not looked at from everywhere. */
    public boolean holds(Place other) {
        if (this == EVERYWHERE) {
            return other != BYLINE && other != TOPICS;
        }
        return this == other || !part && section != null && section == other.section;
    }
}
