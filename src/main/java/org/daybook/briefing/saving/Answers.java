package org.daybook.briefing.saving;

import java.util.Map;

import org.daybook.briefing.merge.Answer;

/**
 * How a writer has settled conflicts.
 *
 * @param shown the revision of the others that they were shown, 0 where they were asked nothing yet
 * @param given by the key of their conflict
 */
public record Answers(int shown, Map<String, Answer> given) {

    public Answers {
        given = Map.copyOf(given);
    }

    public static Answers none() {
        return new Answers(0, Map.of());
    }
}
