package org.daybook.briefing.difference;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

@Tag("plain")
class ManyLinesTest {

    @Test
    void aRewriteOfManyShortLinesIsSoonCompared() {
        var before = "one\n".repeat(20_000);
        var after = "two\n".repeat(20_000);
        assertFalse(assertTimeoutPreemptively(ofSeconds(5), () -> WordMarks.between(before, after))
                .isEmpty());
    }
}
