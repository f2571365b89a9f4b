package org.daybook.importing;

/**
 * One thing in a file that must be mended before the file can be read. It never changes.
 *
 * @param line where it stands, counted from 1 over all lines of the file
 * @param sentence what is wrong, for the person who wrote the file
 */
public record Problem(int line, String sentence) {}
