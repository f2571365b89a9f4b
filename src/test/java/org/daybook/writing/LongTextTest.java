package org.daybook.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.working.WorkingCopy;
import org.daybook.staff.Role;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

import static org.daybook.writing.Form.edit;
import static org.daybook.writing.Form.sent;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Long texts, long histories, many unsaved texts: the editor stays quick. */
@QuarkusTest
class LongTextTest {

    private static final int ROUNDS = 15;

    @Inject
    SessionFactory sessions;

    @Test
    void theEditorOpensInAsManyQueriesWithTwoHundredRevisionsAsWithOne() {
        var young = Given.draftBy(Cast.ADA);
        var old = Given.draftBy(Cast.ADA);
        for (int i = 2; i <= 200; i++) {
            Given.write(old, Cast.ADA, Given.copy("Version " + i).withByline("Ada"));
        }
        assertEquals(200, Given.revisions(old));
        var ada = Browser.of(Cast.ADA);
        ada.page(edit(young));
        assertEquals(queries(ada, young), queries(ada, old));
        keep(ada, young, "Unsaved");
        keep(ada, old, "Unsaved");
        assertEquals(queries(ada, young), queries(ada, old), "with unsaved words");
    }

    @Test
    void manyUnsavedTextsCostNoMoreQueries() {
        var id = Given.draftBy(Cast.EMIL);
        var emil = Browser.of(Cast.EMIL);
        keep(emil, id, "One");
        var one = queries(emil, id);
        for (int i = 0; i < 10; i++) {
            keep(emil, id, "Another " + i);
        }
        assertEquals(one, queries(emil, id));
    }

    @Test
    void noMoreTextsAreKeptThanAreSaidToBe() {
        var id = Given.draftBy(Cast.ADA);
        QuarkusTransaction.requiringNew().run(() -> Cast.join("edna", "Edna Holt", Role.EDITOR));
        var edna = Browser.signedIn("edna");
        for (int i = 0; i < WorkingCopy.MOST; i++) {
            keep(edna, id, "Text " + i);
        }
        var form = Form.fields(edna.page(edit(id) + "?working=none"));
        form.put("story", "One too many");
        edna.post(autosave(id), sent(form)).then().statusCode(409).body("words", containsString("as many as are kept"));
        // What has a place keeps it, and a save needs none.
        var newest = Form.fields(edna.page(edit(id)));
        newest.put("story", "Gone on with");
        edna.post(autosave(id), sent(newest)).then().statusCode(200).body("outcome", equalTo("KEPT"));
        edna.post(edit(id), sent(form)).then().statusCode(303);
        assertEquals("One too many", Given.copyOf(id).story().text());
    }

    @Test
    void aTextBeyondAllLimitsIsToldSo() {
        var id = Given.draftBy(Cast.ADA);
        var ada = Browser.of(Cast.ADA);
        var form = Form.fields(ada.page(edit(id)));
        form.put("story", "word ".repeat(WorkingCopy.LONGEST / 5 + 1));
        ada.post(autosave(id), sent(form)).then().statusCode(413).body("words", containsString("longer"));
    }

    @Test
    void autosavingTwentyThousandWordsTakesNotMuchLongerThanAFew() {
        var ada = Browser.of(Cast.ADA);
        var few = Form.fields(ada.page(edit(Given.draftBy(Cast.ADA))));
        var many = Form.fields(ada.page(edit(Given.draftBy(Cast.ADA))));
        var story = String.join(
                "\n",
                IntStream.range(0, 200)
                        .mapToObj(i -> "harbour ".repeat(100).strip())
                        .toList());
        var id = Given.draftBy(Cast.ADA);
        var times = List.of(times(ada, id, few, "A few words"), times(ada, id, many, story));
        var ratio = (double) times.get(1) / times.get(0);
        Log.infof("Autosave: %d µs for a few words, %d µs for 20,000, %.1f times", times.get(0), times.get(1), ratio);
        assertTrue(times.get(1) < 1_000_000, "quick: " + times);
        assertTrue(ratio < 20, "in proportion: " + times);
    }

    /** The median of several, in microseconds. */
    private static long times(Browser who, long id, Map<String, String> form, String story) {
        var times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            form.put("story", story + " " + i);
            form.put("workingNumber", String.valueOf(i));
            var fields = sent(form);
            var start = System.nanoTime();
            who.post(autosave(id), fields).then().statusCode(200);
            times[i] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(times);
        return times[ROUNDS / 2];
    }

    private static void keep(Browser who, long id, String story) {
        var form = Form.fields(who.page(edit(id) + "?working=none"));
        form.put("story", story);
        who.post(autosave(id), sent(form)).then().statusCode(200).body("outcome", equalTo("KEPT"));
    }

    private long queries(Browser who, long id) {
        var statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        who.page(edit(id));
        return statistics.getPrepareStatementCount();
    }

    private static String autosave(long id) {
        return "/desk/briefings/" + id + "/autosave";
    }
}
