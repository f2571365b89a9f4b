package org.daybook.writing.points;

import java.util.List;

import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.Point;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@Tag("plain")
class PastedPointsTest {

    @Test
    void bulletsInOnePointBecomePointsAndTheFirstKeepsTheId() {
        assertEquals(
                List.of(new Point("p4", "One"), new Point("", "Two"), new Point("", "Three")),
                points("p4", "- One\n• Two\r\n  3) Three"));
    }

    @Test
    void linesWithoutABulletGoOnWithTheOneBefore() {
        assertEquals(
                List.of(new Point("p4", "Before"), new Point("", "One goes on"), new Point("", "Two")),
                points("p4", "Before\n- One\ngoes on\n\n- Two"));
    }

    @Test
    void anythingElseStaysOnePoint() {
        for (var text :
                List.of("", "- One", "One\nTwo", "12. March\nand more", "-One\n-Two", "Costs - a lot - rose\nTwo")) {
            assertEquals(List.of(new Point("p4", text)), points("p4", text), text);
        }
    }

    @Test
    void labelledBulletsArePartedWhereTheRowHasNoLabel() {
        assertEquals(
                List.of(
                        new LabelledPoint("p4", "Town", "Calm"),
                        new LabelledPoint("", "Port", "Busy: very"),
                        new LabelledPoint("", "", "Nobody else")),
                labelled("", "- Town: Calm\n- Port: Busy: very\n- Nobody else"));
        assertEquals(
                List.of(new LabelledPoint("p4", "Sea", "Town: Calm"), new LabelledPoint("", "Port", "Busy")),
                labelled("Sea", "- Town: Calm\n- Port: Busy"));
    }

    private static List<Point> points(String id, String text) {
        return PastedPoints.of(new Point(id, text), text);
    }

    private static List<LabelledPoint> labelled(String label, String text) {
        return PastedPoints.of(new LabelledPoint("p4", label, text), text);
    }
}
