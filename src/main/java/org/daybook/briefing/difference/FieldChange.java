package org.daybook.briefing.difference;

import java.util.List;

/**
 * What became of one field or section.
 *
 * @param field the stem of its field names and anchors
 * @param heading what people call it
 * @param passages what became of each stretch of words in it, in the order of the later copy
 */
public record FieldChange(String field, String heading, List<PassageChange> passages) {

    public FieldChange {
        passages = List.copyOf(passages);
    }

    public boolean differs() {
        return passages.stream().anyMatch(PassageChange::differs);
    }

    /** How many of its stretches of words differ. */
    public long count() {
        return passages.stream().filter(PassageChange::differs).count();
    }
}
