package org.daybook.workflow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.staff.Role;
import org.daybook.workflow.Refusal.Reason;
import org.daybook.workflow.Situation.Debt;
import org.daybook.workflow.Situation.Lack;
import org.daybook.workflow.Situation.Waiting;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@Tag("plain")
class RefusalsTest {

    private static final List<String> MISSING = List.of("The headline is empty.", "Key point 2 has no text.");
    private static final List<Lack> LACKS = List.of(
            new Lack("The headline is empty.", "/edit#headline"),
            new Lack("Key point 2 has no text.", "/edit#keyPoints-2"));
    private static final Lack TOO_LONG = new Lack("Headline: 82 characters, at most 70 fit.", "/edit#headline");
    private static final Map<Transition, List<Lack>> STYLE =
            Map.of(Transition.SUBMIT, List.of(TOO_LONG), Transition.PUBLISH, List.of(TOO_LONG));
    private static final Waiting OWN = new Waiting(Set.of(Part.STORY), Set.of(Part.STORY));

    @Test
    void reasonsHaveAFixedOrder() {
        assertEquals(
                List.of(
                        Reason.ROLE,
                        Reason.STAGE,
                        Reason.STANDING,
                        Reason.OWN_WORK,
                        Reason.APPROVAL,
                        Reason.NOT_AS_IMPORTED,
                        Reason.INCOMPLETE,
                        Reason.STYLE,
                        Reason.REMARK,
                        Reason.UNCHANGED,
                        Reason.NO_DEBT,
                        Reason.NOT_SAID),
                List.of(Reason.values()));
    }

    @Test
    void everythingThatStandsAgainstAMoveIsToldAtOnce() {
        assertEquals(
                List.of(
                        Reason.ROLE,
                        Reason.STAGE,
                        Reason.STANDING,
                        Reason.OWN_WORK,
                        Reason.APPROVAL,
                        Reason.INCOMPLETE,
                        Reason.INCOMPLETE,
                        Reason.STYLE,
                        Reason.UNCHANGED),
                reasons(Transition.PUBLISH, worst(Stage.DRAFT, Standing.KILLED)));
        assertEquals(
                List.of(
                        Reason.ROLE,
                        Reason.STAGE,
                        Reason.STANDING,
                        Reason.NOT_AS_IMPORTED,
                        Reason.INCOMPLETE,
                        Reason.INCOMPLETE),
                reasons(Transition.BRING_IN, worst(Stage.PUBLISHED, Standing.LIVE)));
        assertEquals(
                List.of(Reason.ROLE, Reason.STANDING, Reason.OWN_WORK, Reason.NOT_SAID),
                reasons(Transition.REINSTATE, worst(Stage.PUBLISHED, Standing.LIVE)));
    }

    @ParameterizedTest
    @EnumSource
    void refusalsAreToldInTheOrderOfTheirReasons(Transition transition) {
        for (var stage : Stage.values()) {
            for (var standing : Standing.values()) {
                var reasons = reasons(transition, worst(stage, standing));
                assertEquals(reasons.stream().sorted(Comparator.naturalOrder()).toList(), reasons);
            }
        }
    }

    @Test
    void whatHouseStyleForbidsBlocksTheMoveItIsSaidOfAndNeverAnImport() {
        var styled = new Situation(
                Stage.DRAFT,
                Standing.NEVER,
                Role.ADMIN,
                true,
                Waiting.NOTHING,
                Debt.NONE,
                false,
                true,
                true,
                List.of(),
                STYLE);
        assertEquals(List.of(TOO_LONG.words()), words(Transition.SUBMIT, styled));
        assertEquals(List.of(), words(Transition.BRING_IN, styled));
    }

    @Test
    void incompleteCopyIsNeitherSubmittedNorApprovedNorPublished() {
        assertEquals(MISSING, words(Transition.SUBMIT, incomplete(Stage.DRAFT)));
        assertEquals(MISSING, words(Transition.APPROVE, incomplete(Stage.IN_REVIEW)));
        assertEquals(MISSING, words(Transition.PUBLISH, incomplete(Stage.APPROVED)));
        assertEquals(MISSING, words(Transition.BRING_IN, incomplete(Stage.DRAFT)));
    }

    @Test
    void incompleteCopyCanBeSentBackRecalledAndSpiked() {
        var why = Said.note("Why");
        assertEquals(List.of(), Transition.SEND_BACK.refusals(incomplete(Stage.IN_REVIEW), why));
        assertEquals(List.of(), Transition.RECALL.refusals(incomplete(Stage.IN_REVIEW), why));
        assertEquals(List.of(), Transition.SPIKE.refusals(incomplete(Stage.DRAFT), why));
    }

    @Test
    void whatCanBeMendedSaysWhere() {
        assertEquals(
                List.of("#approval", "#approval", "/edit#headline", "/edit#keyPoints-2", "/edit#headline", ""),
                Transition.PUBLISH.blockers(worst(Stage.APPROVED, Standing.NEVER)).stream()
                        .skip(1)
                        .map(Refusal::at)
                        .toList());
    }

    @Test
    void sectionsAreApprovedByWhoeverDidNotWriteThem() {
        var mixed = new Waiting(Set.of(Part.STORY, Part.IMPACT), Set.of(Part.STORY));
        assertEquals(List.of(), approving(mixed, Part.IMPACT));
        assertEquals(List.of(Reason.OWN_WORK), approving(mixed, Part.IMPACT, Part.STORY));
        assertEquals(List.of(Reason.NOT_SAID), approving(mixed));
        assertEquals(List.of(Reason.NOT_SAID), approving(mixed, Part.HEAD));
        assertEquals(List.of(Reason.NOT_SAID), approving(Waiting.NOTHING, Part.HEAD));
        assertEquals(List.of(Reason.OWN_WORK), approving(OWN, Part.STORY));
    }

    private static List<Reason> approving(Waiting waiting, Part... parts) {
        var situation = new Situation(
                Stage.IN_REVIEW,
                Standing.NEVER,
                Role.EDITOR,
                false,
                waiting,
                Debt.NONE,
                false,
                true,
                true,
                List.of(),
                Map.of());
        return Transition.APPROVE_SECTIONS.refusals(situation, Said.of(Set.of(parts))).stream()
                .map(Refusal::reason)
                .toList();
    }

    @Test
    void whatReadersAlreadySeeIsNotPublishedAgain() {
        var unchanged = situation(Stage.APPROVED, Standing.LIVE, false);
        assertEquals(
                List.of(new Refusal(Reason.UNCHANGED, "Nothing differs from what readers already see.")),
                Transition.PUBLISH.refusals(unchanged, Said.edition(EditionKind.UPDATE, "")));
    }

    @Test
    void onlyABriefingAsItsFileHasItIsBroughtIn() {
        var edited = new Situation(
                Stage.DRAFT, Standing.NEVER, Role.ADMIN, true, OWN, Debt.NONE, false, false, true, List.of(), Map.of());
        assertEquals(List.of(Reason.NOT_AS_IMPORTED), reasons(Transition.BRING_IN, edited));
    }

    @Test
    void whoeverWithdrewABriefingDoesNotReinstateIt() {
        var own = new Situation(
                Stage.PUBLISHED,
                Standing.WITHDRAWN,
                Role.ADMIN,
                false,
                Waiting.NOTHING,
                Debt.NONE,
                true,
                true,
                true,
                List.of(),
                Map.of());
        assertEquals(
                List.of(new Refusal(
                        Reason.OWN_WORK, "You withdrew this briefing, so somebody else has to reinstate it.")),
                Transition.REINSTATE.refusals(own, Said.publicly("All is well.")));
        assertEquals(List.of(), Transition.KILL.refusals(own, Said.publicly("It was wrong.")));
    }

    @Test
    void refusalsSayWhatWouldBeNeeded() {
        assertEquals(
                List.of(
                        "Publish is for editors.",
                        "Publish needs a briefing that is approved or scheduled; this one is in review.",
                        "Publish needs a briefing that is not public or live; this one is withdrawn.",
                        "You wrote words that nobody else has approved yet, so somebody else has to approve them:"
                                + " The story."),
                words(Transition.PUBLISH, worst(Stage.IN_REVIEW, Standing.WITHDRAWN))
                        .subList(0, 4));
        assertEquals(
                "Discard the new version is for those who have words in the briefing and editors.",
                words(Transition.DISCARD, worst(Stage.DRAFT, Standing.LIVE)).get(0));
        assertEquals(
                "Kill is for admins.",
                words(Transition.KILL, worst(Stage.DRAFT, Standing.LIVE)).get(0));
    }

    @Test
    void blockersStandWhateverAPersonWouldSay() {
        assertEquals(List.of(), Transition.KILL.blockers(situation(Stage.DRAFT, Standing.LIVE, true)));
        assertEquals(
                List.of(Reason.ROLE),
                Transition.KILL.blockers(worst(Stage.DRAFT, Standing.LIVE)).stream()
                        .map(Refusal::reason)
                        .toList());
    }

    @Test
    void aRefusedMoveTellsEveryReason() {
        var refused = new Refused(Transition.KILL.refusals(worst(Stage.DRAFT, Standing.LIVE), Said.nothing()));
        assertEquals("Kill is for admins. Write a public note: readers need to know why.", refused.getMessage());
        assertTrue(refused.has(Reason.NOT_SAID));
        assertFalse(refused.has(Reason.STAGE));
        assertFalse(refused.onlyUnsaid());
        assertTrue(new Refused(List.of(refused.refusals().get(1))).onlyUnsaid());
    }

    @Test
    void onlyTheseMovesTouchWhatReadersSee() {
        assertEquals(
                Set.of(
                        Transition.PUBLISH,
                        Transition.PUBLISH_UNREVIEWED,
                        Transition.BRING_IN,
                        Transition.WITHDRAW,
                        Transition.REINSTATE,
                        Transition.KILL),
                Stream.of(Transition.values()).filter(Transition::touchesPublic).collect(Collectors.toSet()));
    }

    private static Situation worst(Stage stage, Standing standing) {
        return new Situation(stage, standing, Role.WRITER, false, OWN, Debt.OWN, true, false, false, LACKS, STYLE);
    }

    private static Situation incomplete(Stage stage) {
        return new Situation(
                stage,
                Standing.NEVER,
                Role.ADMIN,
                true,
                Waiting.NOTHING,
                Debt.NONE,
                false,
                true,
                true,
                LACKS,
                Map.of());
    }

    private static Situation situation(Stage stage, Standing standing, boolean changed) {
        return new Situation(
                stage,
                standing,
                Role.ADMIN,
                false,
                Waiting.NOTHING,
                Debt.NONE,
                false,
                true,
                changed,
                List.of(),
                Map.of());
    }

    private static List<Reason> reasons(Transition transition, Situation situation) {
        return transition.refusals(situation, Said.nothing()).stream()
                .map(Refusal::reason)
                .toList();
    }

    private static List<String> words(Transition transition, Situation situation) {
        return transition.refusals(situation, Said.nothing()).stream()
                .map(Refusal::words)
                .toList();
    }
}
