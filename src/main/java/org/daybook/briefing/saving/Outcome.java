package org.daybook.briefing.saving;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.merge.Answer;
import org.daybook.briefing.merge.Conflict;

/** What became of words that were to be saved. */
public sealed interface Outcome {

    /**
     * They are in the briefing.
     *
     * @param changed whether that made a new revision
     * @param taken the headings under which words of others went in with them
     * @param others who had saved those, by name
     */
    record Saved(boolean changed, List<String> taken, String others) implements Outcome {

        @Override
        public <R> R told(Function<Saved, R> saved, Function<Asked, R> asked, Function<Wrong, R> wrong) {
            return saved.apply(this);
        }
    }

    /**
     * Nothing is saved: somebody else has changed the same words, and only the writer can say which stand.
     *
     * @param mine the words that were to be saved; with the answers in them where all were given, but others have
     *     changed what they were about since
     * @param base the revision that both sides began with, 0 where nobody knows
     * @param shown the revision of the others
     * @param conflicts all of them, in the order of the form
     * @param answers those that were given already, by the key of their conflict
     * @param taken the headings under which words of others merge by themselves
     */
    record Asked(
            Copy mine, int base, int shown, List<Conflict> conflicts, Map<String, Answer> answers, List<String> taken)
            implements Outcome {

        public Asked {
            conflicts = List.copyOf(conflicts);
            answers = Map.copyOf(answers);
        }

        @Override
        public <R> R told(Function<Saved, R> saved, Function<Asked, R> asked, Function<Wrong, R> wrong) {
            return asked.apply(this);
        }
    }

    /**
     * Nothing is saved: the words are not fit for it.
     *
     * @param copy the words that are not
     * @param merged whether words of others are among them already, so that what is mended is based on the newest
     */
    record Wrong(Copy copy, boolean merged, List<Shortcoming> shortcomings) implements Outcome {

        @Override
        public <R> R told(Function<Saved, R> saved, Function<Asked, R> asked, Function<Wrong, R> wrong) {
            return wrong.apply(this);
        }
    }

    /** Does what fits the outcome. */
    <R> R told(Function<Saved, R> saved, Function<Asked, R> asked, Function<Wrong, R> wrong);
}
