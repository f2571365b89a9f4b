package org.daybook.workflow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.daybook.staff.Role;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Who may make which move. A cell holds {@code c} for anybody with words in the briefing, {@code e} for an editor,
 * {@code a} for an admin and a dot for nobody. A capital letter: not where the move would judge their own work, and the
 * first line says which. It also says what stage and standing are afterwards.
 */
@Tag("plain")
class TransitionMatrixTest {

    private static final String TABLES = """
            SUBMIT      NEVER   LIVE    WITHDRAWN   KILLED      then IN_REVIEW, stays
            DRAFT       cea     cea     cea         .
            IN_REVIEW   .       .       .           .
            APPROVED    .       .       .           .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .

            RECALL      NEVER   LIVE    WITHDRAWN   KILLED      then DRAFT, stays
            DRAFT       .       .       .           .
            IN_REVIEW   c       c       c           .
            APPROVED    .       .       .           .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .

            SEND_BACK   NEVER   LIVE    WITHDRAWN   KILLED      then DRAFT, stays
            DRAFT       .       .       .           .
            IN_REVIEW   ea      ea      ea          .
            APPROVED    ea      ea      ea          .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .

            APPROVE     NEVER   LIVE    WITHDRAWN   KILLED      then APPROVED, stays; not own words
            DRAFT       .       .       .           .
            IN_REVIEW   EA      EA      EA          .
            APPROVED    .       .       .           .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .

            PUBLISH     NEVER   LIVE    WITHDRAWN   KILLED      then PUBLISHED, LIVE; not own words
            DRAFT       .       .       .           .
            IN_REVIEW   .       .       .           .
            APPROVED    EA      EA      .           .
            SCHEDULED   EA      EA      .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .

            BRING_IN    NEVER   LIVE    WITHDRAWN   KILLED      then PUBLISHED, LIVE
            DRAFT       a       .       .           .
            IN_REVIEW   .       .       .           .
            APPROVED    .       .       .           .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .

            REOPEN      NEVER   LIVE    WITHDRAWN   KILLED      then DRAFT, stays
            DRAFT       .       .       .           .
            IN_REVIEW   .       .       .           .
            APPROVED    .       .       .           .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       cea     cea         .
            SPIKED      .       .       .           .

            DISCARD     NEVER   LIVE    WITHDRAWN   KILLED      then PUBLISHED, stays
            DRAFT       .       cea     cea         .
            IN_REVIEW   .       cea     cea         .
            APPROVED    .       cea     cea         .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .

            SPIKE       NEVER   LIVE    WITHDRAWN   KILLED      then SPIKED, stays
            DRAFT       cea     .       .           .
            IN_REVIEW   cea     .       .           .
            APPROVED    .       .       .           .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      .       .       .           .

            UNSPIKE     NEVER   LIVE    WITHDRAWN   KILLED      then DRAFT, stays
            DRAFT       .       .       .           .
            IN_REVIEW   .       .       .           .
            APPROVED    .       .       .           .
            SCHEDULED   .       .       .           .
            PUBLISHED   .       .       .           .
            SPIKED      ea      .       .           .

            WITHDRAW    NEVER   LIVE    WITHDRAWN   KILLED      then stays, WITHDRAWN
            DRAFT       .       ea      .           .
            IN_REVIEW   .       ea      .           .
            APPROVED    .       ea      .           .
            SCHEDULED   .       ea      .           .
            PUBLISHED   .       ea      .           .
            SPIKED      .       ea      .           .

            REINSTATE   NEVER   LIVE    WITHDRAWN   KILLED      then stays, LIVE; not own withdrawal
            DRAFT       .       .       EA          .
            IN_REVIEW   .       .       EA          .
            APPROVED    .       .       EA          .
            SCHEDULED   .       .       EA          .
            PUBLISHED   .       .       EA          .
            SPIKED      .       .       EA          .

            KILL        NEVER   LIVE    WITHDRAWN   KILLED      then stays, KILLED
            DRAFT       .       a       a           .
            IN_REVIEW   .       a       a           .
            APPROVED    .       a       a           .
            SCHEDULED   .       a       a           .
            PUBLISHED   .       a       a           .
            SPIKED      .       a       a           .
            """;

    private static final Said EVERYTHING = new Said("Why", "Why, for readers", EditionKind.UPDATE, Instant.EPOCH);
    private static final List<Table> ALL =
            Stream.of(TABLES.split("\n\n")).map(Table::read).toList();

    @Test
    void everyMoveHasOneTable() {
        assertEquals(
                Stream.of(Transition.values()).map(Transition::name).toList(),
                ALL.stream().map(Table::move).toList());
    }

    @ParameterizedTest
    @EnumSource
    void theMoveIsForThoseInTheTable(Transition transition) {
        var table = Table.of(transition);
        assertEquals(
                List.of(),
                situations()
                        .filter(situation -> table.allows(situation)
                                != transition.refusals(situation, EVERYTHING).isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void stageAndStandingAreAsTheTableSaysAfterwards(Transition transition) {
        var table = Table.of(transition);
        for (var stage : Stage.values()) {
            assertEquals(after(table.stage, stage), transition.stageAfter(stage).name());
        }
        for (var standing : Standing.values()) {
            assertEquals(
                    after(table.standing, standing),
                    transition.standingAfter(standing).name());
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BRING_IN")
    void theMoveIsOfferedToThoseInTheTableEvenWhereItIsBlocked(Transition transition) {
        var table = Table.of(transition);
        assertEquals(
                List.of(),
                situations()
                        .filter(situation -> table.shows(situation) != transition.isOffered(situation))
                        .toList());
    }

    @Test
    void bringingInIsNeverOffered() {
        assertEquals(0, situations().filter(Transition.BRING_IN::isOffered).count());
    }

    private static String after(String inTheTable, Enum<?> before) {
        return inTheTable.equals("stays") ? before.name() : inTheTable;
    }

    private static Stream<Situation> situations() {
        var situations = new ArrayList<Situation>();
        for (var stage : Stage.values()) {
            for (var standing : Standing.values()) {
                for (var role : Role.values()) {
                    for (int has = 0; has < 8; has++) {
                        situations.add(new Situation(
                                stage,
                                standing,
                                role,
                                has % 2 > 0,
                                has % 4 > 1,
                                has > 3,
                                true,
                                true,
                                List.of(),
                                Map.of()));
                    }
                }
            }
        }
        return situations.stream();
    }

    private record Table(String move, String stage, String standing, String own, Map<String, String> cells) {

        static Table of(Transition transition) {
            return ALL.stream()
                    .filter(table -> table.move.equals(transition.name()))
                    .findFirst()
                    .orElseThrow();
        }

        static Table read(String text) {
            var lines = text.lines().map(line -> line.split("[ ,;]+")).toList();
            var first = lines.get(0);
            var cells = new HashMap<String, String>();
            for (var row : lines.subList(1, lines.size())) {
                for (int column = 1; column < row.length; column++) {
                    cells.put(row[0] + " " + first[column], row[column]);
                }
            }
            return new Table(first[0], first[6], first[7], first[first.length - 1], cells);
        }

        boolean allows(Situation of) {
            var judgesOwn = own.equals("words") && of.ownWords() || own.equals("withdrawal") && of.ownWithdrawal();
            return has(of, judgesOwn ? "cea" : "ceaCEA");
        }

        boolean shows(Situation of) {
            return has(of, "ceaCEA");
        }

        private boolean has(Situation of, String letters) {
            var role =
                    Map.of(Role.WRITER, "", Role.EDITOR, "eE", Role.ADMIN, "aA").get(of.role());
            var person = role + (of.contributor() ? "cC" : "");
            return cells.get(of.stage() + " " + of.standing())
                    .chars()
                    .anyMatch(letter -> letters.indexOf(letter) >= 0 && person.indexOf(letter) >= 0);
        }
    }
}
