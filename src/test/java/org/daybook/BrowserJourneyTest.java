package org.daybook;

import java.util.ArrayList;
import java.util.List;

import org.daybook.staff.Newcomer;
import org.daybook.staff.Role;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The main job in a real browser, by what a person sees: labels, buttons and links. */
@QuarkusTest
@Tag("browser")
class BrowserJourneyTest extends Journey {

    @Test
    void aBriefingIsWrittenReviewedAndReadWithoutScripts() {
        var headline = Given.headline();
        try (var ada = chromium.window(1280, false);
                var edith = chromium.window(1280, false);
                var reader = chromium.window(390, false)) {
            write(signedIn(ada, Cast.ADA), headline);
            publish(signedIn(edith, Cast.EDITH), headline);
            var page = reader.newPage();
            page.navigate(home.toString());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(headline))
                    .first()
                    .click();
            assertEquals(headline, page.locator("h1").innerText());
            assertTrue(page.locator("main").innerText().contains("The second fact."));
        }
    }

    private static void write(Page page, String headline) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("New briefing"))
                .first()
                .click();
        page.getByLabel("Headline").fill(headline);
        page.getByLabel("The story").fill("It happened at noon.");
        page.locator("[name=keyPoints]").fill("The first fact.");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Add a key point"))
                .click();
        page.locator("[name=keyPoints]").nth(1).fill("The second fact.");
        page.getByLabel("Critical analysis").fill("We think it will last.");
        page.locator("[name=takeaways]").fill("Remember this.");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save and submit"))
                .click();
        assertTrue(page.locator("[role=alert]").innerText().contains("no impact point yet"), "says what is missing");
        assertEquals("The second fact.", page.locator("[name=keyPoints]").nth(1).inputValue());
        page.locator("[name=impactLabels]").fill("Port");
        page.locator("[name=impactTexts]").fill("It is busy again.");
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save and submit"))
                .click();
        assertTrue(page.locator("[role=status]").innerText().contains("submitted"));
    }

    private static void publish(Page page, String headline) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(headline))
                .first()
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Approve").setExact(true))
                .click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Publish").setExact(true))
                .click();
        assertTrue(page.locator("main").innerText().contains("Live"));
    }

    @Test
    void noPageHasABarrierOrScrollsSideways() {
        var live = Given.liveBy(Cast.ADA, Cast.EDITH);
        var review = Given.inReviewBy(Cast.ADA);
        var draft = Given.draftBy(Cast.EDITH);
        var path = Given.of(live, briefing -> briefing.publicPath());
        var day = Given.of(live, briefing -> briefing.publishedOn).toString().replace('-', '/');
        var pages = List.of(
                "/",
                "/about",
                path,
                path + "/editions",
                "/archive",
                "/archive/" + day,
                "/archive/" + day.substring(0, 7),
                "/topics",
                "/topics/harbour",
                "/authors/ada",
                "/no-such-page",
                "/desk",
                "/desk/briefings",
                "/desk/briefings/new",
                "/desk/briefings/" + live,
                "/desk/briefings/" + review,
                "/desk/briefings/" + draft + "/edit",
                "/desk/briefings/" + draft + "/preview",
                "/desk/briefings/" + draft + "/history",
                "/desk/templates",
                "/desk/templates/new",
                "/desk/briefings/" + draft + "/overlaps/" + live + "/STORY?live=true",
                "/desk/imports",
                "/desk/log",
                "/desk/staff",
                "/desk/account",
                "/desk/account/second-factor",
                "/desk/account/confirm",
                "/desk/staff?q=nobody-like-that",
                Newcomer.as(Role.WRITER).path(),
                "/welcome?token=over");
        var wrong = new ArrayList<String>();
        for (var width : List.of(320, 390, 1280)) {
            try (var window = chromium.window(width, true)) {
                var page = signedIn(window, Cast.ANSEL);
                pages.forEach(each -> wrong.addAll(problems(page, each, width)));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private List<String> problems(Page page, String path, int width) {
        page.navigate(home + path.substring(1));
        var problems = new ArrayList<>(width == 320 ? List.of() : Chromium.violations(page));
        var needed = (Integer) page.evaluate("document.documentElement.scrollWidth");
        if (needed > width) {
            problems.add(path + " is " + needed + " wide in a window of " + width);
        }
        return problems;
    }
}
