package org.daybook.briefing;

import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.SectionKind;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class EarlierCopyTest {

    private final CopyColumn column = new CopyColumn();

    @Test
    void aListThatAnEarlierVersionDidNotStoreIsEmpty() {
        assertEquals(Copy.blank(), column.convertToEntityAttribute("{}"));
        assertEquals(
                Copy.blank(),
                column.convertToEntityAttribute("{\"sections\":[{\"shape\":\"points\",\"kind\":\"KEY_POINTS\"}]}"));
        assertEquals(
                new Copy("", "", "", "", List.of(new LabelledPoints(SectionKind.IMPACT, "i", List.of())), List.of()),
                column.convertToEntityAttribute(
                        "{\"sections\":[{\"shape\":\"labelled\",\"kind\":\"IMPACT\",\"introduction\":\"i\"}]}"));
    }
}
