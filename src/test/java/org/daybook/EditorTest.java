package org.daybook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.daybook.workflow.Stage;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The form with scripts: rows without a round trip, keys, counts, the address, topics and the reader's page. */
@QuarkusTest
@Tag("browser")
class EditorTest extends Journey {

    private static final String NEW = "desk/briefings/new";

    private EditorPage editor(int width, String path) {
        return EditorPage.open(chromium.window(width, true), home.toString(), Cast.ADA, path);
    }

    @Test
    void aWholeBriefingIsWrittenAndSubmittedWithoutAMouse() {
        var editor = editor(1280, NEW);
        var headline = Given.headline();
        editor.page.focus("#headline");
        editor.type(headline);
        editor.page.focus("#keyPoints-1");
        editor.type("The first fact.");
        editor.press("Enter");
        editor.type("The second fact.");
        editor.press("Alt+ArrowUp");
        editor.page.focus("#story");
        editor.type("It happened at noon.");
        tabTo(editor, "analysis");
        editor.type("We think it will last.");
        tabTo(editor, "takeaways-1");
        editor.type("Remember this.");
        tabTo(editor, "impact-1");
        editor.type("Port");
        editor.press("Enter");
        editor.type("It is busy again.");
        editor.press("Control+Enter");
        editor.page.waitForURL("**/desk/briefings/*");
        assertTrue(editor.page.locator("[role=status]").first().innerText().contains("submitted"));
        var id = Long.parseLong(editor.page.url().replaceAll(".*/(\\d+).*", "$1"));
        assertEquals(Stage.IN_REVIEW, Given.of(id, briefing -> briefing.stage));
        assertEquals(
                "The second fact.", Given.copyOf(id).keyPoints().points().get(0).text());
    }

    private static void tabTo(EditorPage editor, String id) {
        for (int i = 0; i < 12 && !editor.focused().equals(id); i++) {
            editor.press("Tab");
        }
        assertEquals(id, editor.focused(), "reached by Tab");
    }

    @Test
    void pointsAreAddedSplitMovedAndJoinedByKeysAndKeepTheirIds() {
        var id = Given.draftBy(Cast.ADA);
        var ids = Given.copyOf(id).keyPoints().points();
        var editor = editor(1280, "desk/briefings/" + id + "/edit");
        editor.page.focus("#keyPoints-2");
        editor.press("Alt+ArrowUp");
        assertEquals("keyPoints-1", editor.focused());
        assertEquals(List.of(ids.get(1).id(), ids.get(0).id()), editor.values("keyPointIds"));
        assertEquals("Key point moved up: now 1 of 2.", editor.said("keyPoints"));
        editor.press("Home", "ArrowRight", "ArrowRight", "Enter");
        assertEquals(
                List.of("It", "cost four million.", "The channel is nine metres deep."), editor.values("keyPoints"));
        assertEquals(List.of(ids.get(1).id(), "", ids.get(0).id()), editor.values("keyPointIds"));
        editor.page.click("#keyPoints point-list > [role=status] button");
        assertEquals(List.of("It cost four million.", "The channel is nine metres deep."), editor.values("keyPoints"));
        editor.press("End", "Enter", "Backspace");
        assertEquals("keyPoints-1", editor.focused());
        assertEquals(2, editor.values("keyPoints").size());
        assertEquals(
                "2", editor.page.locator("label[for=keyPoints-2] [data-number]").innerText());
    }

    @Test
    void aRemovedPointComesBackWithItsWordsAndItsId() {
        var id = Given.draftBy(Cast.ADA);
        var before = Given.copyOf(id).keyPoints().points();
        var editor = editor(1280, "desk/briefings/" + id + "/edit");
        editor.page.evaluate("addEventListener('daybook:changed', () => window.told = (window.told ?? 0) + 1)");
        editor.page.click("button[value=keyPoints-remove-1]");
        assertEquals(List.of("It cost four million."), editor.values("keyPoints"));
        assertEquals("keyPoints-remove-1", editor.focused());
        editor.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Bring it back"))
                .click();
        assertEquals(before.get(0).text(), editor.values("keyPoints").get(0));
        assertEquals(before.get(0).id(), editor.values("keyPointIds").get(0));
        assertEquals("keyPoints-1", editor.focused());
        editor.page.click("button[value=takeaways-remove-1]");
        assertEquals(List.of(""), editor.values("takeaways"), "one row stays");
        assertEquals(List.of(""), editor.values("takeawayIds"));
        assertEquals(3, editor.page.evaluate("window.told"));
    }

    @Test
    void countsFollowTheTypingAndWarnNearTheLimit() {
        var editor = editor(1280, NEW);
        editor.page.fill("#headline", "x".repeat(195));
        editor.page.fill("#story", "one two\nthree");
        assertThat(editor.page.locator("#totals")).containsText("4 words");
        assertEquals("195 of at most 200 characters", editor.page.innerText("[data-count=headline]"));
        assertEquals("near", editor.page.getAttribute("[data-count=headline]", "data-near"));
        assertEquals("3 words", editor.page.innerText("[data-sum=story]"));
        editor.page.fill("#keyPoints-1", "a b");
        editor.page.click("text=Add a key point");
        assertThat(editor.page.locator("#totals")).containsText("6 words");
        assertEquals("1 point with 2 words", editor.page.innerText("[data-sum=keyPoints]"));
    }

    @Test
    void whatIsStillMissingFollowsTheTyping() {
        var page = editor(1280, NEW).page;
        var missing = page.locator("[data-missing]");
        assertThat(missing).containsText("There is no key point yet.");
        page.fill("#headline", Given.headline());
        page.fill("#keyPoints-1", "The first fact.");
        page.fill("#story", "It happened at noon.");
        assertThat(page.locator("#keyPoints [data-state-of=keyPoints]")).hasText("Complete");
        assertThat(page.locator("nav [data-state-of=headline]")).hasText("Complete");
        assertThat(page.locator("nav [data-state-of=story]")).hasText("Complete");
        assertThat(page.locator("nav [data-state-of=analysis]")).hasText("Still empty");
        assertThat(missing).not().containsText("There is no key point yet.");
        page.fill("#analysis", "We think it will last.");
        page.fill("#takeaways-1", "Remember this.");
        page.fill("#impact-1", "Port");
        assertThat(page.locator("nav [data-state-of=impact]")).hasText("Not complete");
        page.fill("#impact-1-text", "It is busy again.");
        page.fill("#topics", "Harbour, Trade");
        assertThat(missing).hasText("Nothing. It can be submitted.");
        assertThat(page.locator("nav [data-state-of=topics]")).hasText("2, optional");
        page.fill("#story", "");
        assertThat(page.locator("#story-section [data-state-of=story]")).hasText("Still empty");
        page.locator("[data-missing] a[href='#story']").focus();
        assertThat(missing).not().containsText("Nothing");
    }

    @Test
    void typingInTwentyThousandWordsNeverWaits() {
        var editor = editor(1600, NEW);
        var paragraph = "It happened at noon by the harbour and nobody there forgets it. ".repeat(8) + "\n";
        editor.page.fill("#story", paragraph.repeat(210));
        assertThat(editor.page.locator("#totals")).containsText("20,");
        editor.page.locator("reader-pane .story").waitFor();
        editor.page.evaluate(
                "new PerformanceObserver(list => list.getEntries().forEach(task => (window.tasks ??= []).push(task.duration))).observe({type: 'event', durationThreshold: 16})");
        editor.page.focus("#story");
        editor.press("Control+End");
        editor.type("And this is typed at the end of all that.");
        editor.page.locator("reader-pane").getByText("end of all that").waitFor();
        var longest = ((Number) editor.page.evaluate("Math.max(0, ...(window.tasks ?? []))")).doubleValue();
        assertTrue(longest < 500, "the longest answer to a key took " + longest + " ms");
    }

    @Test
    void theReadersPageStandsBesideTheFormAndSavesNothing() {
        var id = Given.draftBy(Cast.ADA);
        var editor = editor(1600, "desk/briefings/" + id + "/edit");
        var pane = editor.page.locator("reader-pane");
        pane.getByText("The last barge left at noon.").waitFor();
        editor.page.fill("#story", "Typed <b>now</b>.");
        pane.getByText("Typed <b>now</b>.").waitFor();
        assertTrue(pane.getByText("Not saved").isVisible());
        assertEquals(1, Given.revisions(id));
        editor.press("Control+Shift+E");
        assertFalse(pane.isVisible());
        editor.page.reload();
        editor.ready();
        assertFalse(editor.page.locator("reader-pane").isVisible(), "remembered");
    }

    @Test
    void theAddressFollowsTheHeadlineUntilSomebodyTypesAnother() {
        var taken = Given.headline();
        Given.draftBy(Cast.WENDELL, Given.copy(taken));
        var editor = editor(1280, NEW);
        editor.page.fill("#headline", taken);
        assertThat(editor.page.locator("#slug")).hasValue(Pattern.compile(".*-2"));
        editor.page.getByText("is free.").waitFor();
        editor.page.fill("#slug", "Mine Own");
        editor.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Use mine-own"))
                .click();
        editor.page.fill("#headline", "Something else");
        assertNull(editor.page.getAttribute("slug-field", "follows"), "and stays as chosen");
        assertEquals("mine-own", editor.page.inputValue("#slug"));
    }

    @Test
    void topicsAreCompletedAfterTheLastComma() {
        var topic = "Yx" + Long.toString(System.nanoTime(), 36);
        Given.liveBy(Cast.ADA, Cast.EDITH, Given.copy(Given.headline(), List.of(topic)));
        var editor = editor(1280, NEW);
        editor.page.focus("#topics");
        editor.type("Sea, " + topic.substring(0, 6));
        assertThat(editor.page.locator("datalist option")).hasAttribute("value", "Sea, " + topic);
    }

    @Test
    void theKeysAreToldInASheetAndWhatIsWrongGetsTheFocus() {
        var editor = editor(390, NEW);
        editor.page.locator("h1").click();
        editor.press("Shift+?");
        assertTrue(editor.page.locator("#shortcuts").isVisible());
        editor.press("Escape");
        editor.page.fill("#headline", Given.headline());
        editor.press("Control+Enter");
        editor.page.waitForSelector(".problems");
        assertEquals("DIV", editor.page.evaluate("document.activeElement.tagName"), "the box has the focus");
        editor.page.locator(".problems a[href='#impact']").click();
        assertEquals("impact", editor.focused());
        editor.page.locator(".problems a[href='#story']").click();
        assertEquals("story", editor.focused());
        var field = editor.page.locator("#story").boundingBox();
        var bar = editor.page.locator(".bar").boundingBox();
        assertTrue(field.y < bar.y, "the bar does not cover it");
    }

    @Test
    void theFormHasNoBarrierInAnyWidthOrLight() {
        var id = Given.draftBy(Cast.ADA);
        var page = editor(1600, "desk/briefings/" + id + "/edit").page;
        page.locator("reader-pane .story").waitFor();
        var wrong = new ArrayList<String>();
        for (var width : List.of(1600, 1280, 390, 320)) {
            page.setViewportSize(width, 900);
            for (var light : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(light));
                Chromium.violations(page).forEach(each -> wrong.add(width + " " + light + " " + each));
            }
            var needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (needed > width) {
                wrong.add("it is " + needed + " wide in a window of " + width);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void theSheetOfKeysHasNoBarrier() {
        var page = editor(390, NEW).page;
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Keyboard shortcuts"))
                .click();
        assertEquals(List.of(), Chromium.violations(page));
    }
}
