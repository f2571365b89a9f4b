package org.daybook.workflow;

/** Who may make a move. Admins are editors; a contributor is anybody who has words in the briefing. */
public enum Mover {
    CONTRIBUTOR,
    EDITOR,
    ADMIN
}
