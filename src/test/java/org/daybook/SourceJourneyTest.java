package org.daybook;

import java.util.ArrayList;
import java.util.List;

import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Visibility;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Sources in a real browser: added without a round trip, and read without a barrier. */
@QuarkusTest
@Tag("browser")
class SourceJourneyTest extends Journey {

    @Test
    void aSourceOnAPointThatWasNeverSavedIsAddedWithoutARoundTrip() {
        try (var window = chromium.window(1280, true)) {
            var page = signedIn(window);
            page.navigate(home + "desk/briefings/new");
            page.locator("#headline").fill(Given.headline());
            page.locator("[name=keyPoints]").fill("A fact.");
            var sources = page.locator("#keyPoints-1-sources");
            add(sources, "First");
            add(sources, "Second");
            sources.locator("select").nth(1).selectOption("PRIVATE");
            assertEquals("2 sources, 1 private", summary(sources));
            sources.locator(".source-tools button").first().click();
            assertEquals("1 source, 1 private", summary(sources));
            page.locator(".bar button").first().click();
            page.waitForURL("**/edit");
            assertEquals(
                    "Second", page.locator(".source-rows [name=sourceTitles]").inputValue());
        }
    }

    @Test
    void aSourceIsAddedAndTakenOutWithoutScripts() {
        var id = Given.draftBy(Cast.EDITH);
        try (var window = chromium.window(390, false)) {
            var page = signedIn(window);
            page.navigate(home + "desk/briefings/" + id + "/edit");
            var sources = page.locator("#story-sources");
            add(sources, "Log");
            add(sources, "Other");
            sources.locator(".source-tools button").first().click();
            assertEquals(
                    "Other", sources.locator(".source-rows [name=sourceTitles]").inputValue());
        }
    }

    @Test
    void noPageWithSourcesHasABarrierOrScrollsSideways() {
        var draft = Given.draftBy(Cast.EDITH);
        var copy = Given.copyOf(draft);
        var sources = new ArrayList<Source>();
        copy.sections().forEach(section -> section.supportable().forEach(on -> {
            var url = "https://example.org/" + "a-long-address/".repeat(20);
            sources.add(new Source("", on, "On " + on, "Office", url, "", "2026-02-04", Visibility.PUBLIC));
            sources.add(new Source("", on, "", "", url, "", "", Visibility.PUBLIC));
            sources.add(new Source("", on, "", "", "", "A call", "", Visibility.PRIVATE));
        }));
        Given.write(draft, Cast.EDITH, copy.withSources(sources));
        var wrong = new ArrayList<String>();
        for (var width : List.of(390, 1280)) {
            try (var window = chromium.window(width, true)) {
                var page = signedIn(window);
                for (var below : List.of("", "/edit", "/preview", "/history")) {
                    page.navigate(home + "desk/briefings/" + draft + below);
                    page.evaluate("document.querySelectorAll('details.sources').forEach(each => (each.open = true))");
                    wrong.addAll(Chromium.violations(page));
                    var needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
                    if (needed > width) {
                        wrong.add(below + " is " + needed + " wide in a window of " + width);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void add(Locator sources, String title) {
        if (sources.getAttribute("open") == null) {
            sources.locator("summary").click();
        }
        sources.locator(".adds button").click();
        sources.locator(".source-rows [name=sourceTitles]").last().fill(title);
    }

    private static String summary(Locator sources) {
        return sources.locator("[data-summary]").innerText();
    }

    private Page signedIn(BrowserContext window) {
        Cast.EDITH.join();
        var page = window.newPage();
        page.navigate(home + "desk");
        page.getByLabel("User name").fill(Cast.EDITH.username());
        page.getByLabel("Password").fill(Cast.PASSWORD);
        page.locator("button:has-text('Sign in')").click();
        assertTrue(page.url().contains("/desk"));
        return page;
    }
}
