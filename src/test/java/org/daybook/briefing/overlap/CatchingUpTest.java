package org.daybook.briefing.overlap;

import java.util.stream.IntStream;

import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** Briefings from before there were samples are sampled a few at a time, once. */
@QuarkusTest
class CatchingUpTest {

    @Test
    void olderBriefingsAreSampledFromWhereItWasLeft() {
        var words = IntStream.range(0, 60)
                .mapToObj(i -> "old" + System.nanoTime() + i)
                .collect(joining(" "));
        var id = Given.draftBy(
                Cast.ADA,
                new Copy(
                        Given.headline(),
                        "",
                        "",
                        "",
                        java.util.List.of(new Prose(SectionKind.STORY, words)),
                        java.util.List.of()));
        var kept = rows(id);
        QuarkusTransaction.requiringNew().run(() -> {
            Samples.entities()
                    .createNativeQuery("delete from shingle where briefing_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            progress(id - 1, id);
        });
        assertEquals(0, rows(id));
        while (QuarkusTransaction.requiringNew().call(CatchingUp::some)) {}
        assertEquals(kept, rows(id));
        assertFalse(QuarkusTransaction.requiringNew().call(CatchingUp::some));
    }

    private static void progress(long doneTo, long endsAt) {
        Samples.entities()
                .createNativeQuery("update shingle_progress set done_to = ?1, ends_at = ?2 where id = 1")
                .setParameter(1, doneTo)
                .setParameter(2, endsAt)
                .executeUpdate();
    }

    private static long rows(long id) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) Samples.entities()
                .createNativeQuery("select count(*) from shingle where briefing_id = ?1", Long.class)
                .setParameter(1, id)
                .getSingleResult());
    }
}
