package org.daybook.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.daybook.staff.Role;

/**
 * All that the rules look at when a person wants to move a briefing.
 *
 * @param contributor whether the person has words in it
 * @param waiting what waits for approval
 * @param debt whether something was published without review that nobody has looked at since
 * @param ownWithdrawal whether the person withdrew it
 * @param asImported whether the copy is, word for word, what a file brought
 * @param changed whether the copy differs from what readers see; true where they see nothing
 * @param missing what the copy still lacks, as sentences
 * @param style what house style has against each move, as sentences
 * @param remarks that stop publication
 */
public record Situation(
        Stage stage,
        Standing standing,
        Role role,
        boolean contributor,
        Waiting waiting,
        Debt debt,
        boolean ownWithdrawal,
        boolean asImported,
        boolean changed,
        List<Lack> missing,
        Map<Transition, List<Lack>> style,
        List<Lack> remarks) {

    /** Where no remark stops publication. */
    public Situation(
            Stage stage,
            Standing standing,
            Role role,
            boolean contributor,
            Waiting waiting,
            Debt debt,
            boolean ownWithdrawal,
            boolean asImported,
            boolean changed,
            List<Lack> missing,
            Map<Transition, List<Lack>> style) {
        this(
                stage,
                standing,
                role,
                contributor,
                waiting,
                debt,
                ownWithdrawal,
                asImported,
                changed,
                missing,
                style,
                List.of());
    }

    public Situation {
        missing = List.copyOf(missing);
        style = Map.copyOf(style);
        remarks = List.copyOf(remarks);
    }

    /** Whether a review is owed for what was published without one. */
    public enum Debt {
        NONE,
        /** The person may pay it. */
        OTHERS,
        /** The person owes it, or it is about words of theirs. */
        OWN
    }

    /**
     * What waits for approval.
     *
     * @param parts with words that nobody has approved who did not write them
     * @param own those of them in which the person has such words
     */
    public record Waiting(Set<Part> parts, Set<Part> own) {

        public static final Waiting NOTHING = new Waiting(Set.of(), Set.of());

        public Waiting {
            parts = Set.copyOf(parts);
            own = Set.copyOf(own);
        }

        /** What of it the person may approve. */
        public Set<Part> approvable() {
            var approvable = EnumSet.noneOf(Part.class);
            approvable.addAll(parts);
            approvable.removeAll(own);
            return approvable;
        }
    }

    /**
     * Everything that keeps the briefing from being published, whoever asks, in the order of {@link Refusal.Reason}.
     */
    public List<Refusal> blocksPublishing() {
        return Transition.PUBLISH.blockers(this).stream()
                .filter(refusal -> refusal.reason() != Refusal.Reason.ROLE)
                .toList();
    }

    /**
     * Something that the copy still lacks.
     *
     * @param words a sentence for the person
     * @param at where it can be mended, as in {@link Refusal}
     */
    public record Lack(String words, String at) {}

    /** Whether the person contributed words since the last independent approval. */
    boolean ownWords() {
        return !waiting.own().isEmpty();
    }

    List<Lack> styleAgainst(Transition transition) {
        return style.getOrDefault(transition, List.of());
    }

    boolean isMover(Rule.Mover mover) {
        return switch (mover) {
            case CONTRIBUTOR -> contributor;
            case EDITOR -> role.isEditor();
            case ADMIN -> role == Role.ADMIN;
        };
    }

    boolean judgesOwnWork(FourEyes rule) {
        return switch (rule) {
            case NONE -> false;
            case WORDS -> ownWords();
            case CHOSEN_WORDS -> ownWords() && waiting.approvable().isEmpty();
            case DEBT -> debt == Debt.OWN;
            case WITHDRAWAL -> ownWithdrawal;
        };
    }
}
