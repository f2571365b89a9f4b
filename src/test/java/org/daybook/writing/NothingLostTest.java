package org.daybook.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.daybook.writing.Form.edit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two browsers write in the same draft at random. No two words that they type are the same. */
@QuarkusTest
class NothingLostTest {

    private static final int EDITS = 200;
    private static int asked;

    @AfterAll
    static void theyDoGetIntoEachOthersWay() {
        assertTrue(asked > 0);
    }

    private static final Pattern WORD = Pattern.compile("\\b(?:ada|edith)[0-9]+\\b");
    private static final List<String> FIELDS = List.of(
            "standfirst", "story", "analysis", "impactIntroduction", "keyPoints#0", "keyPoints#1", "takeaways#0");

    /** One of them, with the form as it stands in the browser. */
    private static final class Hand {

        private final String name;
        private final Browser browser;
        private final Random random;
        private final long id;
        private Map<String, String> form;
        private int typed;
        private int asked;

        Hand(String name, Browser browser, Random random, long id) {
            this.name = name;
            this.browser = browser;
            this.random = random;
            this.id = id;
            this.form = Form.fields(browser.page(edit(id)));
        }

        /** Adds a word to a field, or a point. */
        void type() {
            var word = name + ++typed;
            if (random.nextInt(10) == 0) {
                form.put("keyPoints#9" + typed, "New " + word);
                form.put("keyPointIds#9" + typed, "");
                return;
            }
            var field = FIELDS.get(random.nextInt(FIELDS.size()));
            form.merge(field, word, (words, more) -> words + (random.nextBoolean() ? "\n" : " ") + more);
        }

        /** Saves, answers what is asked so that nothing is dropped, and goes on with what is stored then. */
        void save() {
            var answer = browser.post(edit(id), Form.sent(form));
            while (answer.statusCode() == 409) {
                asked++;
                answer = browser.post(edit(id), Form.sent(keepingAll(answer.asString())));
            }
            assertEquals(303, answer.statusCode());
            form = Form.fields(browser.page(edit(id)));
        }

        private static Map<String, String> keepingAll(String html) {
            var page = Jsoup.parse(html);
            var fields = new LinkedHashMap<String, String>();
            var hidden = page.select("#questions input[type=hidden]:not([name=" + Browser.TOKEN + "])");
            hidden.forEach(field -> fields.put(field.attr("name") + "#" + fields.size(), field.val()));
            for (var question : page.select(".question")) {
                var key = question.id().substring("question-".length());
                var theirs = question.select(".versions > section")
                        .get(1)
                        .select("p")
                        .text();
                fields.put("answer-" + key, "edited");
                fields.put(
                        "edited-" + key, withWordsOf(question.select("textarea").val(), theirs));
            }
            return fields;
        }
    }

    /** Theirs, then what is in mine alone; else each answer would double what both have. */
    private static String withWordsOf(String mine, String theirs) {
        var known = Set.copyOf(List.of(theirs.split("\\s+")));
        return Stream.concat(Stream.of(theirs), Stream.of(mine.split("\\s+")).filter(word -> !known.contains(word)))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whateverTheOrderOfTheirSavesEveryWordIsThere(int seed) {
        var random = new Random(seed);
        var id = Given.draftBy(Cast.ADA);
        var ada = new Hand("ada", Browser.of(Cast.ADA), random, id);
        var edith = new Hand("edith", Browser.of(Cast.EDITH), random, id);
        for (int i = 0; i < EDITS; i++) {
            var hand = random.nextBoolean() ? ada : edith;
            hand.type();
            if (random.nextInt(4) == 0) {
                hand.save();
            }
        }
        ada.save();
        edith.save();
        var words = words(Given.copyOf(id).toString());
        var expected = new TreeSet<String>();
        for (int i = 1; i <= ada.typed; i++) {
            expected.add("ada" + i);
        }
        for (int i = 1; i <= edith.typed; i++) {
            expected.add("edith" + i);
        }
        assertEquals(expected, words);
        asked += ada.asked + edith.asked;
    }

    private static TreeSet<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
