package org.daybook;

import java.util.ArrayList;
import java.util.List;

import org.daybook.workflow.Transition;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** House style in a real browser: what is said while somebody types, and how an admin keeps it. */
@QuarkusTest
@Tag("browser")
class StyleJourneyTest extends Journey {

    @BeforeEach
    void rules() {
        HouseRules.are(
                HouseRules.error(HouseRules.words(), Transition.SUBMIT),
                HouseRules.advice(HouseRules.shortHeadline(20)));
    }

    @AfterEach
    void noRules() {
        HouseRules.none();
    }

    @Test
    void whatIsTypedIsCheckedBesideItsFieldAndMendedByKeyboard() {
        try (var window = chromium.window(1280, true)) {
            var page = signedIn(window, Cast.ADA);
            page.navigate(home + "desk/briefings/new");
            var story = page.locator("#story");
            story.focus();
            page.keyboard().type("They utilise it, and utilise it.");
            var notes = page.locator("#story-messages .note");
            assertThat(notes).hasCount(2);
            assertThat(notes.first()).containsText("Write “use”, not “utilise”");
            assertTrue(story.getAttribute("aria-describedby").contains("story-messages"), "tied to its field");
            assertThat(page.locator("#style-state")).containsText("2 errors");
            page.keyboard().press("Tab");
            for (int i = 0; i < 5 && !isOn(page, "Replace “utilise” with “use”"); i++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(story).hasValue("They utilise it, and use it.");
            assertEquals("story", page.evaluate("document.activeElement.id"), "back where one writes");
            assertThat(notes).hasCount(1);
            page.locator("#story-messages button").first().click();
            assertThat(story).hasValue("They use it, and use it.");
            assertThat(notes).hasCount(0);
            assertThat(page.locator("#style-state")).containsText("nothing to mend");
            page.locator("#headline").fill("A headline that is far too long");
            assertThat(page.locator("#headline-messages .note")).containsText("at most 20 fit");
            assertEquals(List.of(), Chromium.violations(page));
        }
    }

    private static boolean isOn(Page page, String button) {
        return button.equals(page.evaluate("document.activeElement.textContent.trim()"));
    }

    @Test
    void theSettingsHaveNoBarrierAndDoNotScrollSideways() {
        var style = HouseRules.version();
        var rule = HouseRules.now().get(0).id();
        var review = Given.draftBy(Cast.ADA, Given.telling(Given.headline(), "They utilise it forthwith."));
        var pages = List.of(
                "desk/settings",
                "desk/settings/rules/new?kind=LENGTH",
                "desk/settings/rules/new?kind=WORDING",
                "desk/settings/rules/" + rule,
                "desk/settings/versions",
                "desk/settings/versions/" + style,
                "desk/briefings/" + review,
                "desk/briefings/" + review + "/edit");
        var wrong = new ArrayList<String>();
        for (var width : List.of(390, 1280)) {
            try (var window = chromium.window(width, true)) {
                var page = signedIn(window, Cast.ANSEL);
                for (var path : pages) {
                    page.navigate(home + path);
                    wrong.addAll(Chromium.violations(page));
                    var needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
                    if (needed > width) {
                        wrong.add(path + " is " + needed + " wide in a window of " + width);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
