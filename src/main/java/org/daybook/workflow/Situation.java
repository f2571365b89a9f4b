package org.daybook.workflow;

import java.util.List;
import java.util.Map;

import org.daybook.staff.Role;

/**
 * All that the rules look at when a person wants to move a briefing.
 *
 * @param contributor whether the person has words in it
 * @param ownWords whether the person contributed words since the last independent approval
 * @param ownWithdrawal whether the person withdrew it
 * @param asImported whether the copy is, word for word, what a file brought
 * @param changed whether the copy differs from what readers see; true where they see nothing
 * @param missing what the copy still lacks, as sentences
 * @param style what house style has against each move, as sentences
 */
public record Situation(
        Stage stage,
        Standing standing,
        Role role,
        boolean contributor,
        boolean ownWords,
        boolean ownWithdrawal,
        boolean asImported,
        boolean changed,
        List<String> missing,
        Map<Transition, List<String>> style) {

    public Situation {
        missing = List.copyOf(missing);
        style = Map.copyOf(style);
    }

    List<String> styleAgainst(Transition transition) {
        return style.getOrDefault(transition, List.of());
    }

    boolean isMover(Mover mover) {
        return switch (mover) {
            case CONTRIBUTOR -> contributor;
            case EDITOR -> role.isEditor();
            case ADMIN -> role == Role.ADMIN;
        };
    }

    boolean judgesOwnWork(FourEyes rule) {
        return switch (rule) {
            case NONE -> false;
            case WORDS -> ownWords;
            case WITHDRAWAL -> ownWithdrawal;
        };
    }
}
