package org.daybook.web;

import java.time.Instant;
import java.util.List;

import jakarta.ws.rs.NotFoundException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@Tag("plain")
class KeyTest {

    @Test
    void aKeyIsWrittenAsMicrosecondsAndId() {
        assertEquals("1770228855123456-42", new Key(Instant.parse("2026-02-04T18:14:15.123456Z"), 42).toString());
    }

    @Test
    void whatIsWrittenIsRead() {
        for (var at : List.of(
                "2026-02-04T18:14:15.123456Z",
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59.999999Z",
                "1701-01-01T00:00:00.000001Z",
                "2199-12-31T23:59:59.999999Z")) {
            for (long id : List.of(0L, 1L, 999_999_999_999_999_999L)) {
                var key = new Key(Instant.parse(at), id);
                assertEquals(key, Key.orNewest(key.toString()));
            }
        }
    }

    @Test
    void aListBeginsWithTheNewest() {
        assertEquals(Key.NEWEST, Key.orNewest(null));
    }

    @Test
    void nonsenseIsNotFound() {
        for (var nonsense : List.of(
                "",
                "-",
                "1",
                "1-",
                "-1",
                "--1-1",
                "1--1",
                "1-2-3",
                "1-2\n",
                " 1-2",
                "1 -2",
                "+1-2",
                "1.5-2",
                "a-b",
                "１-２",
                "1-1000000000000000000",
                "1000000000000000000-1",
                "9".repeat(1_000) + "-1",
                "'; drop table")) {
            assertThrows(NotFoundException.class, () -> Key.orNewest(nonsense), nonsense);
        }
    }
}
