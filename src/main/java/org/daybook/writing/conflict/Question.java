package org.daybook.writing.conflict;

import java.util.List;

import org.daybook.briefing.copy.Passage;
import org.daybook.briefing.difference.Mark;
import org.daybook.briefing.difference.WordMarks;
import org.daybook.briefing.merge.Conflict;

/**
 * One conflict as it is asked.
 *
 * @param number from 1, in the order of the form
 * @param choice what was chosen, empty where nothing was
 * @param label the words in the field for a label, where there is one
 * @param text the words in the field for a text of the writer's own
 */
public record Question(int number, Conflict conflict, String choice, String label, String text) {

    static Question of(int number, Conflict conflict, Typed typed) {
        var key = conflict.key();
        return new Question(
                number,
                conflict,
                typed.choices().getOrDefault(key, ""),
                typed.labels().getOrDefault(key, conflict.mine().label()),
                typed.texts().getOrDefault(key, conflict.mine().text()));
    }

    public String key() {
        return conflict.key();
    }

    public boolean chosen(String name) {
        return name.equals(choice);
    }

    /** Whether no answer that is offered was given. */
    public boolean open() {
        return switch (choice) {
            case "mine", "theirs", "edited" -> false;
            case "both" -> !conflict.mayKeepBoth();
            default -> true;
        };
    }

    public boolean hasLabel() {
        return !(conflict.base().label()
                        + conflict.theirs().label()
                        + conflict.mine().label())
                .isEmpty();
    }

    public String before() {
        return conflict.base().line();
    }

    /** What they made of it, marked against what it was; empty where they removed it. */
    public List<Mark> theirs() {
        return marks(conflict.theirs());
    }

    /** What I made of it, marked against what it was; empty where I removed it. */
    public List<Mark> mine() {
        return marks(conflict.mine());
    }

    private List<Mark> marks(Passage version) {
        return version.line().isEmpty() ? List.of() : WordMarks.between(before(), version.line());
    }

    /** Whether it is running text, which may be long. */
    public boolean isProse() {
        return !conflict.place().isPoint() && conflict.mayKeepBoth();
    }
}
