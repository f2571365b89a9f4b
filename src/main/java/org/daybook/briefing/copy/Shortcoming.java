package org.daybook.briefing.copy;

/**
 * Something the copy still lacks or has too much of.
 *
 * @param field the id of the form field where it can be mended
 * @param words a sentence for the writer
 */
public record Shortcoming(String field, String words) {}
