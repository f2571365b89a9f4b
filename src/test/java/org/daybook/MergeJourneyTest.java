package org.daybook;

import java.util.ArrayList;
import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.Section;
import org.daybook.briefing.copy.SectionKind;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two people change the same texts; one answers, compares and restores. */
@QuarkusTest
@Tag("browser")
class MergeJourneyTest extends Journey {

    @Test
    void conflictsAreAnsweredEachWayAndARevisionIsRestoredWithoutScripts() {
        var id = Given.draftBy(Cast.ADA);
        try (var window = chromium.window(390, false)) {
            var page = contested(window, id);
            page.locator("#question-keyPoints-p1").getByLabel("Keep both").check();
            page.locator("#question-keyPoints-p2").getByLabel("Take theirs").check();
            page.locator("#question-analysis").getByLabel("Write it anew").check();
            page.getByLabel("New words for Critical analysis").fill("Both of us judge it so.");
            press(page, "Save with these answers");
            assertTrue(page.locator("[role=alert]").innerText().contains("Key takeaways"), "one is left");
            assertEquals(
                    "Both of us judge it so.",
                    page.getByLabel("New words for Critical analysis").inputValue());
            page.locator(".question").last().getByLabel("Keep yours").check();
            press(page, "Save with these answers");
            assertTrue(page.locator(".notice[role=status]").innerText().contains("Saved as revision 3"));
            var copy = Given.copyOf(id);
            assertEquals(
                    List.of("Ada's first.", "Edith's first.", "Edith's second."),
                    copy.keyPoints().points().stream().map(Point::text).toList());
            assertEquals("Both of us judge it so.", copy.analysis().text());
            assertEquals("Ada's takeaway.", copy.takeaways().points().get(0).text());

            page.navigate(home + "desk/briefings/" + id + "/history");
            page.locator("input[name=a][value='1']").check();
            press(page, "Compare the two");
            assertTrue(page.locator("h1").innerText().contains("Revision 1 and revision 3"));
            press(page, "Restore revision 1");
            assertTrue(page.locator(".notice[role=status]").innerText().contains("Restored revision 1 as revision 4"));
            assertEquals(
                    "The port has bought itself ten years.",
                    Given.copyOf(id).analysis().text());
        }
    }

    @Test
    void noPageOfItHasABarrierOrScrollsSideways() {
        var wrong = new ArrayList<String>();
        for (var width : List.of(320, 390, 1280)) {
            var id = Given.draftBy(Cast.ADA);
            try (var window = chromium.window(width, true)) {
                var page = contested(window, id);
                wrong.addAll(problems(page, width));
                press(page, "Save with these answers");
                wrong.addAll(problems(page, width));
                for (var path : List.of("", "/1...2", "/1...2?view=side", "?below=1")) {
                    page.navigate(home + "desk/briefings/" + id + "/history" + path);
                    wrong.addAll(problems(page, width));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static List<String> problems(Page page, int width) {
        var problems = new ArrayList<>(width == 320 ? List.of() : Chromium.violations(page));
        var needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (needed > width) {
            problems.add(page.url() + " is " + needed + " wide in a window of " + width);
        }
        return problems;
    }

    /** Ada and Edith have both changed both key points, the judgement and the takeaway; Ada is asked. */
    private Page contested(BrowserContext window, long id) {
        Cast.ADA.join();
        Cast.EDITH.join();
        var page = window.newPage();
        page.navigate(home + "desk");
        page.getByLabel("User name").fill(Cast.ADA.username());
        page.getByLabel("Password").fill(Cast.PASSWORD);
        press(page, "Sign in");
        page.navigate(home + "desk/briefings/" + id + "/edit");
        Given.write(id, Cast.EDITH, by("Edith's", Given.copyOf(id)));
        page.locator("[name=keyPoints]").nth(0).fill("Ada's first.");
        page.locator("[name=keyPoints]").nth(1).fill("Ada's second.");
        page.locator("#analysis").fill("Ada's judgement.");
        page.locator("[name=takeaways]").fill("Ada's takeaway.");
        press(page, "Save draft");
        assertEquals(4, page.locator(".question").count());
        return page;
    }

    private static Copy by(String whose, Copy copy) {
        var sections = new ArrayList<Section>(copy.sections());
        var points = copy.keyPoints().points();
        sections.add(new Points(
                SectionKind.KEY_POINTS,
                List.of(
                        new Point(points.get(0).id(), whose + " first."),
                        new Point(points.get(1).id(), whose + " second."))));
        sections.add(new Prose(SectionKind.ANALYSIS, whose + " judgement."));
        sections.add(new Points(
                SectionKind.TAKEAWAYS,
                List.of(new Point(copy.takeaways().points().get(0).id(), whose + " takeaway."))));
        return copy.withSections(sections);
    }

    private static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
