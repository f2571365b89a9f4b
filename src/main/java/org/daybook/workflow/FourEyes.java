package org.daybook.workflow;

/** Whose own work a move would judge, and who therefore may not make it. */
public enum FourEyes {
    NONE,
    /** Not for anybody who contributed words since the last independent approval. */
    WORDS,
    /** Not of parts in which one has such words. */
    CHOSEN_WORDS,
    /** Not for whoever published without review, nor for those whose words that were. */
    DEBT,
    /** Not for whoever withdrew the briefing. */
    WITHDRAWAL
}
