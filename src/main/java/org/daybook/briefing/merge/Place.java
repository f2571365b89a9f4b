package org.daybook.briefing.merge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.daybook.briefing.copy.SectionKind;

/**
 * Where in the copy some words stand.
 *
 * @param field the stem of the field names of the field or section
 * @param pointId the id of a point or a source; empty for a field, prose or an introduction
 */
public record Place(String field, String pointId) {

    /** Where the sources stand. */
    static final String SOURCES = "sources";

    private static final Set<String> ONE_LINE = Set.of("headline", "slug", "standfirst", "byline");

    /** What people call each field, in the order of the form. */
    private static final Map<String, String> HEADINGS = headings();

    private static Map<String, String> headings() {
        var headings = new LinkedHashMap<String, String>();
        headings.put("headline", "Headline");
        headings.put("slug", "Address");
        headings.put("standfirst", "Standfirst");
        headings.put("byline", "Byline");
        for (var kind : SectionKind.values()) {
            headings.put(kind.field(), kind.heading());
        }
        headings.put("topics", "Topics");
        headings.put(SOURCES, "Sources");
        return headings;
    }

    static List<String> fields() {
        return List.copyOf(HEADINGS.keySet());
    }

    static String heading(String field) {
        return HEADINGS.getOrDefault(field, field);
    }

    /** What people call the field or section. */
    public String heading() {
        return heading(field);
    }

    public boolean isPoint() {
        return !pointId.isEmpty() && !isSource();
    }

    /** Whether the words are those of a source, written as {@link org.daybook.briefing.copy.source.SourceText}. */
    public boolean isSource() {
        return field.equals(SOURCES);
    }

    /** Whether two texts cannot stand here one after the other. */
    boolean isOneLine() {
        return ONE_LINE.contains(field);
    }

    /** A name for form fields and anchors: the same words have the same key in every merge of this briefing. */
    public String key() {
        return pointId.isEmpty() ? field : field + "-" + pointId;
    }
}
