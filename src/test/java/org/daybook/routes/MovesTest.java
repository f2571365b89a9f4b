package org.daybook.routes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.daybook.Browser;
import org.daybook.Cast;
import org.daybook.Given;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.approval.Approvals;
import org.daybook.workflow.EditionKind;
import org.daybook.workflow.Part;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Said;
import org.daybook.workflow.Situation;
import org.daybook.workflow.Situation.Debt;
import org.daybook.workflow.Situation.Waiting;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every move, asked for by everybody from every stage and standing, is answered as the one table says. */
@QuarkusTest
@Tag("one-database")
class MovesTest {

    private static final Said EVERYTHING =
            new Said("Why", "Why, for readers", EditionKind.UPDATE, null, Set.of(Part.STORY));

    /**
     * Ada, Emil and Alma have words in its story that nobody has approved, Ada in other parts too; Emil has published
     * what is public without review, and withdrawn what is withdrawn.
     */
    private enum Asking {
        WRITER(Cast.ADA, true),
        OTHER_WRITER(Cast.WENDELL, false),
        EDITOR(Cast.EDITH, false),
        WRITING_EDITOR(Cast.EMIL, true),
        ADMIN(Cast.ANSEL, false),
        WRITING_ADMIN(Cast.ALMA, true);

        final Cast person;
        final boolean hasWords;

        Asking(Cast person, boolean hasWords) {
            this.person = person;
            this.hasWords = hasWords;
        }

        boolean sees() {
            return hasWords || this != OTHER_WRITER;
        }

        Situation before(Stage stage, Standing standing) {
            var ownWithdrawal = this == WRITING_EDITOR && standing == Standing.WITHDRAWN;
            return new Situation(
                    stage,
                    standing,
                    person.role(),
                    hasWords,
                    waiting(stage, standing),
                    debt(standing),
                    ownWithdrawal,
                    false,
                    true,
                    List.of(),
                    Map.of());
        }

        private Waiting waiting(Stage stage, Standing standing) {
            if (stage == Stage.APPROVED || stage == Stage.SCHEDULED) {
                return Waiting.NOTHING;
            }
            var written = standing == Standing.NEVER ? Part.all() : Set.of(Part.HEAD, Part.STORY);
            return new Waiting(written, this == WRITER ? written : hasWords ? Set.of(Part.STORY) : Set.of());
        }

        private Debt debt(Standing standing) {
            return switch (standing) {
                case NEVER, KILLED -> Debt.NONE;
                case LIVE, WITHDRAWN -> this == WRITER || this == WRITING_EDITOR ? Debt.OWN : Debt.OTHERS;
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveFromThisStandingIsAnsweredAsTheTableSays(Standing standing) {
        var wrong = new ArrayList<String>();
        var visitors = new EnumMap<Asking, Visitor>(Asking.class);
        for (var who : Asking.values()) {
            visitors.put(who, Visitor.of(who));
        }
        for (var stage : Stage.values()) {
            var id = at(stage, standing);
            var version = Given.version(id);
            for (var who : Asking.values()) {
                var situation = who.before(stage, standing);
                for (var move : Transition.values()) {
                    var status = visitors.get(who).asksFor(move, id, version);
                    var expected = who.sees() ? expected(move, situation) : 404;
                    var moved = expected == 303;
                    var after = moved
                            ? move.stageAfter(stage) + " " + move.standingAfter(standing)
                            : stage + " " + standing + " " + version;
                    var found = Given.of(
                            id,
                            briefing ->
                                    briefing.stage + " " + briefing.standing + (moved ? "" : " " + briefing.version));
                    if (status != expected || !found.equals(after)) {
                        wrong.add(who + " " + move + " " + stage + " " + standing + ": " + status + " for " + expected
                                + ", then " + found);
                    }
                    if (moved) {
                        id = at(stage, standing);
                        version = Given.version(id);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private record Visitor(Wire wire, String token) {

        static Visitor of(Asking who) {
            var browser = Browser.of(who.person);
            var token = browser.token();
            return new Visitor(Wire.as(browser), Browser.TOKEN + "=" + Wire.encoded(token));
        }

        int asksFor(Transition move, long id, String version) {
            var said = "&note=Why&publicNote=Why&kind=UPDATE&parts=STORY&transition=" + move + "&version=" + version;
            return wire.post("/desk/briefings/" + id + "/transitions", token + said)
                    .status();
        }
    }

    private static int expected(Transition move, Situation situation) {
        if (move.isForImports()) {
            return 422;
        }
        var refusals = move.refusals(situation, EVERYTHING);
        if (refusals.isEmpty()) {
            return 303;
        }
        return refusals.stream().anyMatch(refusal -> refusal.reason() == Refusal.Reason.ROLE) ? 403 : 409;
    }

    /** A briefing there, by its own moves as far as they lead, in one transaction. */
    private static long at(Stage stage, Standing standing) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var headline = Given.headline();
            var briefing = Briefing.start(Given.copy(headline), Cast.ADA.staff(), Given.now());
            if (standing != Standing.NEVER) {
                move(briefing, Transition.SUBMIT, Cast.ADA);
                move(briefing, Transition.PUBLISH_UNREVIEWED, Cast.EMIL);
                move(briefing, Transition.REOPEN, Cast.ADA);
            }
            var story = "The channel was open at noon.";
            for (var writer : List.of(Cast.EMIL, Cast.ALMA, Cast.ADA)) {
                story += " " + writer.displayName() + " saw it.";
                var byline = writer == Cast.ADA ? "Ada Okafor" : "";
                briefing.save(Given.telling(headline, story).withByline(byline), writer.staff(), Given.now());
            }
            if (standing == Standing.WITHDRAWN || standing == Standing.KILLED) {
                move(briefing, Transition.WITHDRAW, Cast.EMIL);
            }
            if (standing == Standing.KILLED) {
                move(briefing, Transition.KILL, Cast.ANSEL);
            }
            if (stage == Stage.APPROVED || stage == Stage.SCHEDULED) {
                Approvals.give(
                        briefing, Part.all(), Cast.EDITH.staff(), Given.now().instant());
            }
            briefing.stage = stage;
            return briefing.id;
        });
    }

    private static void move(Briefing briefing, Transition move, Cast who) {
        briefing.perform(new Move(move, who.staff(), EVERYTHING, Given.now()));
    }
}
