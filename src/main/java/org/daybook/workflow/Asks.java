package org.daybook.workflow;

/** What a person must say to make a move. The constants stand in the order in which they are asked for. */
public enum Asks {
    PARTS,
    NOTE,
    PUBLIC_NOTE,
    EDITION,
    AT
}
