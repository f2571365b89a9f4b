package org.daybook.workflow;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.staff.Role;
import org.daybook.workflow.Refusal.Reason;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.daybook.workflow.EditionKind.CLARIFICATION;
import static org.daybook.workflow.EditionKind.CORRECTION;
import static org.daybook.workflow.EditionKind.FIRST;
import static org.daybook.workflow.EditionKind.MINOR;
import static org.daybook.workflow.EditionKind.UPDATE;
import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class SaidTest {

    private static final String NO_NOTE = "Write a note: colleagues need to know why.";
    private static final String NO_PUBLIC_NOTE = "Write a public note: readers need to know why.";
    private static final String NO_KIND = "Say what the new edition is: update, correction, clarification or minor.";
    private static final String TOO_LONG = "A note may hold at most 2,000 characters.";

    private static final Map<Transition, Set<Asks>> ASKED = Map.of(
            Transition.SEND_BACK, Set.of(Asks.NOTE),
            Transition.SPIKE, Set.of(Asks.NOTE),
            Transition.UNSPIKE, Set.of(Asks.NOTE),
            Transition.PUBLISH, Set.of(Asks.EDITION),
            Transition.WITHDRAW, Set.of(Asks.PUBLIC_NOTE),
            Transition.REINSTATE, Set.of(Asks.PUBLIC_NOTE),
            Transition.KILL, Set.of(Asks.PUBLIC_NOTE));

    @ParameterizedTest
    @EnumSource
    void aMoveAsksForWhatItNeedsAndNoMore(Transition transition) {
        assertEquals(ASKED.getOrDefault(transition, Set.of()), transition.asks());
    }

    @Test
    void colleaguesAreToldWhy() {
        assertEquals(List.of(NO_NOTE), unsaid(Transition.SEND_BACK, Standing.NEVER, Said.nothing()));
        assertEquals(List.of(NO_NOTE), unsaid(Transition.SPIKE, Standing.NEVER, Said.note(" \n\t")));
        assertEquals(List.of(NO_NOTE), unsaid(Transition.UNSPIKE, Standing.NEVER, Said.publicly("Not for readers")));
        assertEquals(List.of(), unsaid(Transition.UNSPIKE, Standing.NEVER, Said.note("News after all")));
    }

    @Test
    void readersAreToldWhy() {
        assertEquals(List.of(NO_PUBLIC_NOTE), unsaid(Transition.WITHDRAW, Standing.LIVE, Said.nothing()));
        assertEquals(List.of(NO_PUBLIC_NOTE), unsaid(Transition.KILL, Standing.LIVE, Said.note("Not for readers")));
        assertEquals(List.of(NO_PUBLIC_NOTE), unsaid(Transition.REINSTATE, Standing.WITHDRAWN, Said.publicly("  ")));
        assertEquals(List.of(), unsaid(Transition.REINSTATE, Standing.WITHDRAWN, Said.publicly("It was right.")));
    }

    @Test
    void theKindOfAnEditionIsAskedOnlyOverALiveOne() {
        assertEquals(
                Set.of(Standing.LIVE),
                Stream.of(Standing.values())
                        .filter(standing -> Transition.PUBLISH.asks(Asks.EDITION, standing))
                        .collect(Collectors.toSet()));
        assertEquals(List.of(), unsaid(Transition.PUBLISH, Standing.NEVER, Said.nothing()));
        assertEquals(List.of(NO_KIND), unsaid(Transition.PUBLISH, Standing.LIVE, Said.nothing()));
    }

    @Test
    void aSecondEditionIsNotTheFirst() {
        assertEquals(
                List.of(NO_KIND),
                unsaid(Transition.PUBLISH, Standing.LIVE, Said.edition(FIRST, "First in the street")));
    }

    @Test
    void aCorrectionAndAClarificationTellReadersWhatChanged() {
        assertEquals(
                List.of("Write a public note: a correction tells readers what changed."),
                unsaid(Transition.PUBLISH, Standing.LIVE, Said.edition(CORRECTION, " ")));
        assertEquals(
                List.of("Write a public note: a clarification tells readers what changed."),
                unsaid(Transition.PUBLISH, Standing.LIVE, Said.edition(CLARIFICATION, "")));
        for (var kind : List.of(UPDATE, MINOR)) {
            assertEquals(List.of(), unsaid(Transition.PUBLISH, Standing.LIVE, Said.edition(kind, "")));
        }
        for (var kind : List.of(UPDATE, CORRECTION, CLARIFICATION, MINOR)) {
            assertEquals(List.of(), unsaid(Transition.PUBLISH, Standing.LIVE, Said.edition(kind, "Two, not three.")));
        }
    }

    @Test
    void aNoteHasItsLimitWhetherItIsAskedForOrNot() {
        var longest = "x".repeat(2_000);
        assertEquals(List.of(), unsaid(Transition.SUBMIT, Standing.NEVER, Said.note(longest)));
        assertEquals(List.of(), unsaid(Transition.KILL, Standing.LIVE, Said.publicly(longest)));
        assertEquals(List.of(TOO_LONG), unsaid(Transition.SUBMIT, Standing.NEVER, Said.note(longest + "x")));
        assertEquals(List.of(TOO_LONG), unsaid(Transition.KILL, Standing.LIVE, Said.publicly(longest + "x")));
    }

    @Test
    void spaceAroundANoteIsNotPartOfIt() {
        assertEquals(Said.note("Why"), Said.note("\n Why \t"));
        assertEquals(Said.publicly("Why"), Said.publicly(" Why\r\n"));
    }

    private static List<String> unsaid(Transition transition, Standing standing, Said said) {
        var situation =
                new Situation(Stage.DRAFT, standing, Role.ADMIN, true, false, false, true, true, List.of(), Map.of());
        return transition.refusals(situation, said).stream()
                .filter(refusal -> refusal.reason() == Reason.NOT_SAID)
                .map(Refusal::words)
                .toList();
    }
}
