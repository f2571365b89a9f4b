package org.daybook.briefing.overlap;

/** Which words of a briefing: those readers see, or those being written where they are others. */
enum TextOf {
    LIVE,
    WORKING
}
