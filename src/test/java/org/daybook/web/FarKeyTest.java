package org.daybook.web;

import java.time.Instant;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class FarKeyTest {

    @Test
    void aKeyOfAnyYearIsRead() {
        for (var at : new String[] {"0001-01-01T00:00:00.000001Z", "1605-07-01T12:00:00Z", "9999-12-31T23:59:59Z"}) {
            var key = new Key(Instant.parse(at), 1);
            assertEquals(key, Key.orNewest(key.toString()));
        }
    }
}
