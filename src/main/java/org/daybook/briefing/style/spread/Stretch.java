package org.daybook.briefing.style.spread;

/**
 * Some words of a copy that a rule looks at: the whole of one field, or all of a section.
 *
 * @param place where they stand
 * @param field the id of the form field beside which they are spoken of
 * @param control the name of the form control that holds them; empty for a whole section
 * @param passage the id that they keep through every revision: a point's, or the name of the field
 * @param name what they are called at the head of a sentence
 * @param text the words
 * @param order where it stands in the form; a whole section stands ahead of its points
 */
public record Stretch(Place place, String field, String control, String passage, String name, String text, int order) {}
