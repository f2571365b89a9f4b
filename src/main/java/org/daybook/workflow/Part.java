package org.daybook.workflow;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is approved by itself: what stands at the head of a briefing, or one of its sections; in reading order. */
public enum Part {
    HEAD("Headline, standfirst, byline and topics", "headline"),
    KEY_POINTS("Key points", "keyPoints"),
    STORY("The story", "story"),
    ANALYSIS("Critical analysis", "analysis"),
    TAKEAWAYS("Key takeaways", "takeaways"),
    IMPACT("Impact analysis", "impact");

    private final String heading;
    private final String field;

    Part(String heading, String field) {
        this.heading = heading;
        this.field = field;
    }

    public String heading() {
        return heading;
    }

    /** The id of the form field where it begins. */
    public String field() {
        return field;
    }

    /** All of them. */
    public static Set<Part> all() {
        return Set.of(values());
    }

    /** The headings of some of them in reading order, parted by commas. */
    public static String headings(Collection<Part> parts) {
        return new TreeSet<>(parts).stream().map(Part::heading).collect(Collectors.joining(", "));
    }
}
