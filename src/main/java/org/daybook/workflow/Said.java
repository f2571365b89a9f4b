package org.daybook.workflow;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What a person says when making a move. Texts are plain, never null, and at most {@link #LONGEST} characters.
 *
 * @param note for colleagues
 * @param publicNote for readers
 * @param kind what the new edition is, where one is made over a live one
 * @param at when, for a move in the future
 * @param parts which, for a move that concerns some parts of the copy
 */
public record Said(
        String note,
        String publicNote,
        @Nullable EditionKind kind,
        @Nullable Instant at,
        Set<Part> parts) {

    /** The longest note, in characters. */
    public static final int LONGEST = 2_000;

    public Said {
        note = note.strip();
        publicNote = publicNote.strip();
        parts = Set.copyOf(parts);
    }

    /** Of a move that concerns the whole. */
    public Said(String note, String publicNote, @Nullable EditionKind kind, @Nullable Instant at) {
        this(note, publicNote, kind, at, Set.of());
    }

    public static Said of(Set<Part> parts) {
        return new Said("", "", null, null, parts);
    }

    /** What the log keeps of it. */
    public String summary() {
        if (!parts.isEmpty()) {
            return Part.headings(parts);
        }
        return note.isEmpty() ? publicNote : note;
    }

    public static Said nothing() {
        return new Said("", "", null, null);
    }

    public static Said note(String note) {
        return new Said(note, "", null, null);
    }

    public static Said publicly(String publicNote) {
        return new Said("", publicNote, null, null);
    }

    public static Said edition(EditionKind kind, String publicNote) {
        return new Said("", publicNote, kind, null);
    }
}
