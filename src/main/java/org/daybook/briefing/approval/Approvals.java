package org.daybook.briefing.approval;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.staff.Staff;
import org.daybook.workflow.Part;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Situation.Waiting;

import org.jspecify.annotations.Nullable;

/**
 * What of a briefing somebody has approved who did not write it, and what waits for that. A part waits from the moment
 * somebody changes it; its approval is about the words as they are, so it goes with the next change.
 */
public final class Approvals {

    private final List<NewWords> waiting;
    private final Map<Part, Approval> given;

    private Approvals(List<NewWords> waiting, List<Approval> given) {
        this.waiting = waiting;
        this.given = new EnumMap<>(Part.class);
        given.forEach(approval -> this.given.put(approval.part, approval));
    }

    public static Approvals of(Briefing briefing) {
        return new Approvals(NewWords.waitingIn(briefing), Approval.in(briefing));
    }

    /** What waits, and what of it holds words of {@code who}. */
    public static Waiting waiting(Briefing briefing, Staff who) {
        var waiting = NewWords.waitingIn(briefing);
        var own =
                waiting.stream().filter(words -> words.staff.id.equals(who.id)).toList();
        var counts = !own.isEmpty() && !LoneTopic.covers(briefing.workingCopy);
        return new Waiting(parts(waiting.stream()), counts ? parts(own.stream()) : Set.of());
    }

    /** Those whose words wait. */
    public static Set<Staff> writersWaiting(Briefing briefing) {
        return NewWords.waitingIn(briefing).stream().map(words -> words.staff).collect(Collectors.toSet());
    }

    /** For the log: that there are words of {@code who} in those parts, approved by themselves; empty where not. */
    public static String exemption(Briefing briefing, Set<Part> approved, Staff who) {
        return NewWords.waitingIn(briefing).stream()
                        .anyMatch(words -> words.staff.id.equals(who.id) && approved.contains(words.part))
                ? "Own words too: one pair of eyes is enough for " + String.join(", ", briefing.workingCopy.topics())
                : "";
    }

    private static Set<Part> parts(Stream<NewWords> words) {
        return words.map(each -> each.part).collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
    }

    /** Notes that {@code who} made the one copy into the other. */
    public static void note(Briefing briefing, Copy before, Copy after, Staff who) {
        var changed = Parts.differing(before, after);
        if (!changed.isEmpty()) {
            NewWords.note(briefing, changed, who);
            Approval.clear(briefing, changed);
        }
    }

    /** Why {@code who} may not do that here alone; none where no words of theirs wait. */
    public static List<Refusal> ownWork(Briefing briefing, Staff who, String deed) {
        return waiting(briefing, who).own().isEmpty()
                ? List.of()
                : List.of(new Refusal(
                        Refusal.Reason.OWN_WORK,
                        "You wrote words in this briefing that nobody else has approved yet, so somebody else has to "
                                + deed + "."));
    }

    public static void give(Briefing briefing, Set<Part> parts, Staff who, Instant now) {
        if (!parts.isEmpty()) {
            NewWords.approve(briefing, parts);
            Approval.give(briefing, parts, who, now);
        }
    }

    /** Takes all approvals back: what was written since the last publication waits for one again. */
    public static void takeBack(Briefing briefing) {
        NewWords.waitAgain(briefing);
        Approval.clear(briefing, Part.all());
    }

    /** Nothing is new any more: it was published, or thrown away. */
    public static void settle(Briefing briefing) {
        NewWords.forget(briefing);
    }

    /**
     * How one part stands.
     *
     * @param writers the names of those whose words wait; empty where none do
     * @param by who approved it, where somebody did
     */
    public record PartState(
            Part part,
            List<String> writers,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable Integer revision) {

        /** Whose words wait, for a sentence. */
        public String names() {
            return String.join(", ", writers);
        }

        public boolean waits() {
            return !writers.isEmpty();
        }
    }

    /** How each part stands, in reading order. */
    public List<PartState> parts() {
        return Stream.of(Part.values()).map(this::state).toList();
    }

    private PartState state(Part part) {
        var writers = waiting.stream()
                .filter(words -> words.part == part)
                .map(words -> words.staff.displayName)
                .toList();
        var approval = given.get(part);
        return approval == null
                ? new PartState(part, writers, null, null, null)
                : new PartState(part, writers, approval.staff.displayName, approval.approvedAt, approval.revision);
    }

    public boolean isWaiting() {
        return !waiting.isEmpty();
    }
}
