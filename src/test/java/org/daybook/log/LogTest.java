package org.daybook.log;

import java.util.Collections;
import java.util.List;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.Together;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class LogTest {

    @Test
    void theLogTellsTheStoryOfABriefing() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        var acts = QuarkusTransaction.requiringNew()
                .call(() -> LogEntry.of(id, 10).stream().map(entry -> entry.act).toList());
        assertEquals(List.of(Act.PUBLISHED, Act.APPROVED, Act.SUBMITTED, Act.STARTED), acts);
        Browser.of(Cast.EDITH).get("/desk/log").then().statusCode(200).body(containsString("Edith Marsh"));
    }

    @Test
    void aChangedEntryIsFoundAndNamed() {
        var id = Given.liveBy(Cast.ADA, Cast.EDITH);
        assertEquals(List.of(), problems());
        var entry =
                QuarkusTransaction.requiringNew().call(() -> LogEntry.of(id, 1).get(0));
        QuarkusTransaction.requiringNew()
                .run(() -> LogEntry.update("note = ?1 where seq = ?2", "never said", entry.seq));
        assertTrue(problems().contains("Entry " + entry.seq + " was changed after it was written."));
        QuarkusTransaction.requiringNew().run(() -> LogEntry.update("note = ?1 where seq = ?2", entry.note, entry.seq));
        assertEquals(List.of(), problems());
    }

    @Test
    void ofTwelveWhoPublishAtOnceOneDoes() throws Exception {
        var id = Given.approvedBy(Cast.ADA, Cast.EDITH);
        var version = Given.version(id);
        var edith = Browser.of(Cast.EDITH);
        edith.token();
        var answers = Together.answers(12, () -> edith.copy()
                .post("/desk/briefings/" + id + "/transitions", "transition", "PUBLISH", "version", version));
        assertEquals(303, answers.get(0));
        assertEquals(Collections.nCopies(11, 409), answers.subList(1, 12));
        int editions = Given.of(id, briefing -> briefing.lastEdition);
        assertEquals(1, editions);
        assertEquals(
                1L,
                QuarkusTransaction.requiringNew()
                        .call(() -> LogEntry.count("briefingId = ?1 and act = ?2", id, Act.PUBLISHED)));
        assertEquals(List.of(), problems());
    }

    private static List<String> problems() {
        return QuarkusTransaction.requiringNew().call(LogChain::problems);
    }
}
