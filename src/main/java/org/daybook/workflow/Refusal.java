package org.daybook.workflow;

/**
 * Why a move is not made.
 *
 * @param reason the rule that stands against it
 * @param words a sentence for the person
 * @param at where it can be mended, below the briefing's own address on the desk: a path, an anchor or both; empty
 *     where there is no such place
 */
public record Refusal(Reason reason, String words, String at) {

    public Refusal(Reason reason, String words) {
        this(reason, words, "");
    }

    /** The rules, in the order in which refusals are told. */
    public enum Reason {
        ROLE,
        STAGE,
        STANDING,
        OWN_WORK,
        APPROVAL,
        NOT_AS_IMPORTED,
        INCOMPLETE,
        STYLE,
        REMARK,
        UNCHANGED,
        NO_DEBT,
        NOT_SAID
    }
}
