package org.daybook.staff;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class PrintedNameTest {

    @Test
    void aNameIsTextOnOneLine() {
        for (var wrong :
                List.of("Ada\u2028Okafor", "Ada\u0085Okafor", "Ada\u009F", "Ada\uFFFD", "Ada\uD83D", "Ada\uFFFE")) {
            assertEquals(
                    Set.of("displayName"),
                    new NewPerson("ada", wrong, Role.WRITER, "tides and ferries")
                            .problems("Daybook")
                            .keySet());
        }
    }
}
