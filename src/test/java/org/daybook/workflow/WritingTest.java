package org.daybook.workflow;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.staff.Role;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class WritingTest {

    /** Who may write: {@code w} for writers, {@code e} for editors, {@code a} for admins, a dot for nobody. */
    private static final String TABLE = """
                        NEVER   LIVE    WITHDRAWN   KILLED
            DRAFT       wea     wea     wea         .
            IN_REVIEW   ea      ea      ea          .
            APPROVED    ea      ea      ea          .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .
            """;

    @Test
    void wordsAreWrittenByThoseInTheTable() {
        var rows = TABLE.lines().map(line -> line.strip().split(" +")).toList();
        for (int row = 1; row <= Stage.values().length; row++) {
            for (int column = 1; column <= Standing.values().length; column++) {
                var stage = Stage.valueOf(rows.get(row)[0]);
                var standing = Standing.valueOf(rows.get(0)[column - 1]);
                assertEquals(rows.get(row)[column], writers(stage, standing), stage + " " + standing);
            }
        }
    }

    @Test
    void whoMayNotWriteIsToldWhatToDo() {
        refused(Stage.IN_REVIEW, "The briefing is in review. Recall it to go on writing.");
        refused(Stage.APPROVED, "The briefing is approved. Ask an editor to send it back.");
        refused(Stage.SCHEDULED, "The briefing is scheduled. An editor has to unschedule it first.");
        refused(Stage.PUBLISHED, "The briefing is published. Start a new version to change it.");
        refused(Stage.SPIKED, "The briefing is spiked. An editor can take it off the spike.");
        assertEquals(
                "This briefing was killed. Nobody can change it any more.",
                Writing.refusal(Stage.DRAFT, Standing.KILLED, Role.ADMIN));
    }

    private static void refused(Stage stage, String words) {
        assertEquals(words, Writing.refusal(stage, Standing.NEVER, Role.WRITER));
    }

    private static String writers(Stage stage, Standing standing) {
        var may = Stream.of(Role.values())
                .filter(role -> Writing.refusal(stage, standing, role).isEmpty())
                .map(role -> role.name().substring(0, 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
        return may.isEmpty() ? "." : may;
    }
}
