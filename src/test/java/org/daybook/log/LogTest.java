package org.daybook.log;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;

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
        Callable<Integer> publish = () -> edith.copy()
                .post("/desk/briefings/" + id + "/transitions", "transition", "PUBLISH", "version", version)
                .statusCode();
        var pool = Executors.newFixedThreadPool(12);
        try {
            var answers = pool.invokeAll(java.util.Collections.nCopies(12, publish)).stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(303, answers.get(0));
            assertEquals(java.util.Collections.nCopies(11, 409), answers.subList(1, 12));
        } finally {
            pool.shutdown();
        }
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
