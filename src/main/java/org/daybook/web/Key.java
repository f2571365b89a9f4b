package org.daybook.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.ws.rs.NotFoundException;

import org.jspecify.annotations.Nullable;

/**
 * A place in a list that runs from new to old: what stands before and after it can be found by an index, however long
 * the list is. Written in addresses as {@code microseconds-id}.
 */
public record Key(Instant at, long id) {

    /** Ahead of everything. */
    public static final Key NEWEST = new Key(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    private static Optional<Key> read(@Nullable String text) {
        if (text == null || !text.matches("-?[0-9]{1,18}-[0-9]{1,18}")) {
            return Optional.empty();
        }
        var dash = text.lastIndexOf('-');
        var at = Instant.EPOCH.plus(Long.parseLong(text.substring(0, dash)), ChronoUnit.MICROS);
        return Optional.of(new Key(at, Long.parseLong(text.substring(dash + 1))));
    }

    /**
     * Where a page of a list begins.
     *
     * @param text what the address says, or null for the newest
     * @throws NotFoundException where it says nothing that can be a key
     */
    public static Key orNewest(@Nullable String text) {
        return text == null ? NEWEST : read(text).orElseThrow(NotFoundException::new);
    }

    @Override
    public String toString() {
        return at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000 + "-" + id;
    }
}
