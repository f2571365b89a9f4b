package org.daybook.briefing;

import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Visibility;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.daybook.briefing.copy.SectionKind.ANALYSIS;
import static org.daybook.briefing.copy.SectionKind.IMPACT;
import static org.daybook.briefing.copy.SectionKind.KEY_POINTS;
import static org.daybook.briefing.copy.SectionKind.STORY;
import static org.daybook.briefing.copy.SectionKind.TAKEAWAYS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@Tag("plain")
class CopyColumnTest {

    private static final Copy FERRY = new Copy(
            "Ferry “back”",
            "ferry-back",
            "It sails.",
            "Ada Okafor",
            List.of(
                    new Prose(STORY, "The ferry\nis back."),
                    new Points(
                            KEY_POINTS, List.of(new Point("p2", "Ein Boot für 3 €"), new Point("p1", "ميناء 👩‍🚀"))),
                    new Prose(ANALYSIS, "\"Late\" \\ welcome"),
                    new Points(TAKEAWAYS, List.of(new Point("p3", "Book early"))),
                    new LabelledPoints(IMPACT, "It gains:", List.of(new LabelledPoint("p4", "Trade", "up")))),
            List.of("Sea", "Trade"));

    /** One line in the database; here in several. It must stay readable for good. */
    private static final String STORED = """
            {"headline":"Ferry “back”","slug":"ferry-back","standfirst":"It sails.","byline":"Ada Okafor","sections":[
            {"shape":"prose","kind":"STORY","text":"The ferry\\nis back."},
            {"shape":"points","kind":"KEY_POINTS","points":[
            {"id":"p2","text":"Ein Boot für 3 €"},{"id":"p1","text":"ميناء 👩‍🚀"}]},
            {"shape":"prose","kind":"ANALYSIS","text":"\\"Late\\" \\\\ welcome"},
            {"shape":"points","kind":"TAKEAWAYS","points":[{"id":"p3","text":"Book early"}]},
            {"shape":"labelled","kind":"IMPACT","introduction":"It gains:","points":[
            {"id":"p4","label":"Trade","text":"up"}]}],
            "topics":["Sea","Trade"]}
            """;

    private final CopyColumn column = new CopyColumn();

    @Test
    void copyIsTheSameAfterItWasStored() {
        assertEquals(FERRY, column.convertToEntityAttribute(column.convertToDatabaseColumn(FERRY)));
        assertEquals(Copy.blank(), column.convertToEntityAttribute(column.convertToDatabaseColumn(Copy.blank())));
    }

    @Test
    void whatIsStoredIsTheWordsAndNothingThatFollowsFromThem() {
        assertEquals(STORED.replace("\n", ""), column.convertToDatabaseColumn(FERRY));
    }

    @Test
    void whatWasStoredIsRead() {
        assertEquals(FERRY, column.convertToEntityAttribute(STORED));
    }

    @Test
    void sourcesAreStoredBehindTheWordsTheySupport() {
        var source =
                new Source("s5", "p2", "T “1”", "P", "https://example.org/", "D", "2026-02-04", Visibility.PRIVATE);
        var copy = FERRY.withSources(List.of(source));
        var stored = STORED.replace("\n", "").replaceFirst("}$", "") + ",\"sources\":[{\"id\":\"s5\",\"on\":\"p2\","
                + "\"title\":\"T “1”\",\"publisher\":\"P\",\"url\":\"https://example.org/\",\"description\":\"D\","
                + "\"seen\":\"2026-02-04\",\"visibility\":\"PRIVATE\"}]}";
        assertEquals(stored, column.convertToDatabaseColumn(copy));
        assertEquals(copy, column.convertToEntityAttribute(stored));
        var bare = column.convertToEntityAttribute(stored.replaceFirst("\"title\".*\"PRIVATE\"", "\"title\":\"T\""));
        assertEquals(
                new Source("s5", "p2", "T", "", "", "", "", Visibility.PRIVATE),
                bare.sources().get(0));
    }

    @Test
    void whatALaterVersionStoredBesidesIsPassedOver() {
        var later = STORED.replace("{\"headline\"", "{\"mood\":{\"tone\":[1]},\"headline\"")
                .replace("\"kind\":\"STORY\"", "\"wordCount\":5,\"kind\":\"STORY\"")
                .replace("{\"id\":\"p4\"", "{\"sources\":[],\"id\":\"p4\"");
        assertEquals(FERRY, column.convertToEntityAttribute(later));
    }

    @Test
    void aTextThatAnEarlierVersionDidNotStoreIsEmpty() {
        var earlier = "{\"headline\":\"Ferry\",\"sections\":[{\"shape\":\"prose\",\"kind\":\"STORY\"}],\"topics\":[]}";
        assertEquals(new Copy("Ferry", "", "", "", List.of(), List.of()), column.convertToEntityAttribute(earlier));
    }

    @Test
    void whatIsNoCopyIsNotRead() {
        assertThrows(IllegalStateException.class, () -> column.convertToEntityAttribute("{\"headline\":"));
    }
}
