package org.daybook.briefing.merge;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.PointNumbers;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.daybook.briefing.merge.Typist.counts;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two writers work on the same draft at the same time; each save is merged onto the newest copy. */
@Tag("plain")
class TwoWritersTest {

    private static final int EDITS = 200;

    private final PointNumbers numbers = new PointNumbers(0);
    private Copy newest = Copy.blank();
    private int asked;

    /** One of them, with the copy that was last seen saved and the one in the form. */
    private final class Writer {
        private final Typist hand;
        private final Random random;
        private Copy seen = newest;
        private Copy form = newest;

        Writer(String name, Random random) {
            this.hand = new Typist(name, random);
            this.random = random;
        }

        void edit() {
            form = hand.edited(form, 1);
            maySave();
        }

        void editIn(List<String> fields) {
            form = hand.editedIn(form, fields.get(random.nextInt(fields.size())));
            maySave();
        }

        private void maySave() {
            if (random.nextInt(4) == 0) {
                save();
            }
        }

        /** Of each word there is at least what was saved before, with what this writer has added to it or removed. */
        void save() {
            var atLeast = counts(newest);
            counts(form).forEach((word, times) -> atLeast.merge(word, times, Integer::sum));
            counts(seen).forEach((word, times) -> atLeast.merge(word, -times, Integer::sum));
            var merged = Merge.of(seen, newest, form);
            asked += merged.conflicts().size();
            newest = merged.answered(Pair.keepingAll(merged)).copy().numbered(numbers);
            seen = newest;
            form = newest;
            var saved = counts(newest);
            atLeast.keySet().removeIf(word -> saved.getOrDefault(word, 0) >= atLeast.get(word));
            assertEquals(Map.of(), atLeast);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void loseNoAcknowledgedWord(int seed) {
        var random = new Random(seed);
        newest = new Typist("found", random).anything().numbered(numbers);
        var ada = new Writer("ada", random);
        var edith = new Writer("edith", random);
        for (int i = 0; i < EDITS; i++) {
            (random.nextBoolean() ? ada : edith).edit();
        }
        ada.save();
        edith.save();
        assertTrue(asked > 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void areNeverAskedWhileTheyWorkInDifferentSections(int seed) {
        var random = new Random(seed);
        newest = new Typist("found", random).anything().numbered(numbers);
        var ada = new Writer("ada", random);
        var edith = new Writer("edith", random);
        for (int i = 0; i < EDITS; i++) {
            if (random.nextBoolean()) {
                ada.editIn(List.of("headline", "story", "takeaways"));
            } else {
                edith.editIn(List.of("standfirst", "analysis", "keyPoints", "impact"));
            }
        }
        ada.save();
        edith.save();
        assertEquals(0, asked);
    }
}
