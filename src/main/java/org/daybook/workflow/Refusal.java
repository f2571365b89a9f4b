package org.daybook.workflow;

/**
 * Why a move is not made.
 *
 * @param reason the rule that stands against it
 * @param words a sentence for the person
 */
public record Refusal(Reason reason, String words) {

    /** The rules, in the order in which refusals are told. */
    public enum Reason {
        ROLE,
        STAGE,
        STANDING,
        OWN_WORK,
        NOT_AS_IMPORTED,
        INCOMPLETE,
        STYLE,
        UNCHANGED,
        NOT_SAID
    }
}
