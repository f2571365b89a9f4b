package org.daybook.briefing.overlap;

/** A stretch of a text, and whether the other text has it too. */
public record Piece(String text, boolean shared) {}
