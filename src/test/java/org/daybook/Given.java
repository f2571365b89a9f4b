package org.daybook;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Move;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.web.Moment;
import org.daybook.workflow.Said;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Briefings at a stage, made by the domain's own verbs. Each has a headline that no other test has. */
public final class Given {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Given() {}

    /** A headline that nothing else has. */
    public static String headline() {
        return "Harbour report number " + NUMBER.incrementAndGet() + "x" + Long.toString(System.nanoTime(), 36);
    }

    /** Complete copy. */
    public static Copy copy(String headline) {
        return copy(headline, List.of("Harbour"));
    }

    public static Copy copy(String headline, List<String> topics) {
        return new Copy(
                headline,
                "",
                "The dredgers leave a week early.",
                "",
                List.of(
                        new Prose(SectionKind.STORY, "The last barge left at noon.\nThe channel is open again."),
                        new Points(
                                SectionKind.KEY_POINTS,
                                List.of(
                                        new Point("", "The channel is nine metres deep."),
                                        new Point("", "It cost four million."))),
                        new Prose(SectionKind.ANALYSIS, "The port has bought itself ten years."),
                        new Points(SectionKind.TAKEAWAYS, List.of(new Point("", "Larger ships can call."))),
                        new LabelledPoints(
                                SectionKind.IMPACT,
                                "What changes for the town:",
                                List.of(new LabelledPoint("", "Fishermen", "The quay is free again.")))),
                topics);
    }

    /** Complete copy with a story of its own. */
    public static Copy telling(String headline, String story) {
        var copy = copy(headline);
        var told = new Prose(SectionKind.STORY, story);
        return copy.withSections(
                Stream.concat(copy.sections().stream(), Stream.of(told)).toList());
    }

    public static long draftBy(Cast writer) {
        return draftBy(writer, copy(headline()));
    }

    public static long draftBy(Cast writer, Copy copy) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Briefing.start(copy.withByline(writer.displayName()), writer.staff(), now()).id);
    }

    public static long inReviewBy(Cast writer) {
        var id = draftBy(writer);
        move(id, Transition.SUBMIT, writer, Said.nothing());
        return id;
    }

    public static long approvedBy(Cast writer, Cast editor) {
        var id = inReviewBy(writer);
        move(id, Transition.APPROVE, editor, Said.nothing());
        return id;
    }

    public static long liveBy(Cast writer, Cast editor) {
        return liveBy(writer, editor, copy(headline()));
    }

    public static long liveBy(Cast writer, Cast editor, Copy copy) {
        var id = draftBy(writer, copy);
        move(id, Transition.SUBMIT, writer, Said.nothing());
        move(id, Transition.APPROVE, editor, Said.nothing());
        move(id, Transition.PUBLISH, editor, Said.nothing());
        return id;
    }

    public static void move(long id, Transition transition, Cast who, Said said) {
        change(id, briefing -> briefing.perform(new Move(transition, who.staff(), said, now())));
    }

    /** Saves other words. */
    public static void write(long id, Cast who, Copy copy) {
        change(id, briefing -> briefing.save(copy, who.staff(), now()));
    }

    public static void change(long id, Consumer<Briefing> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(Briefing.findById(id)));
    }

    /** Something about a briefing as it is stored now. */
    public static <T> T of(long id, java.util.function.Function<Briefing, T> question) {
        return QuarkusTransaction.requiringNew().call(() -> question.apply(Briefing.findById(id)));
    }

    /** How many revisions there are. */
    public static int revisions(long id) {
        return of(id, briefing -> briefing.lastRevision);
    }

    /** The version that a form would carry now. */
    public static String version(long id) {
        return of(id, briefing -> briefing.version).toString();
    }

    /** The working copy. */
    public static Copy copyOf(long id) {
        return of(id, briefing -> briefing.workingCopy);
    }

    public static Moment now() {
        return Moment.of(Instant.now(), ZoneOffset.UTC);
    }
}
