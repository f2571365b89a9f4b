package org.daybook;

import java.util.List;

import org.daybook.briefing.presence.Presence;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two people, each in a real browser, who see each other in a briefing. */
@QuarkusTest
@Tag("browser")
class PresenceJourneyTest extends Journey {

    @Test
    void twoWhoWriteSeeEachOtherMoveAndLeave() {
        var id = Given.draftBy(Cast.ADA);
        try (var left = chromium.window(1280, true);
                var right = chromium.window(390, true)) {
            var ada = editor(left, Cast.ADA, id);
            var edith = editor(right, Cast.EDITH, id);
            waitFor(ada, ".present >> text=Edith Marsh has it open");
            edith.locator("[name=keyPoints]").first().focus();
            waitFor(ada, ".present >> text=Edith Marsh is in Key points since");
            waitFor(ada, "[data-here=keyPoints] >> text=Edith Marsh");
            ada.locator("[name=story]").fill("Ada writes on while she sees that.");
            waitFor(edith, ".present >> text=Ada Okafor is in The story since");
            assertEquals(List.of(), Chromium.violations(ada));
            edith.navigate(home + "desk");
            waitUntilGone(ada, ".present");
            waitUntilGone(ada, "[data-here=keyPoints]");
            assertEquals(
                    "Ada writes on while she sees that.",
                    ada.locator("[name=story]").inputValue());
        }
    }

    @Test
    void whoeverSavesStaysAndASecondTabOfOnesOwnIsToldFrom() {
        var id = Given.draftBy(Cast.ADA);
        try (var left = chromium.window(1280, true);
                var right = chromium.window(1280, true)) {
            var ada = editor(left, Cast.ADA, id);
            var edith = editor(right, Cast.EDITH, id);
            waitFor(ada, ".present >> text=Edith Marsh");
            edith.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Save draft"))
                    .last()
                    .click();
            edith.waitForLoadState();
            assertTrue(ada.locator(".present").innerText().contains("Edith Marsh"), "still there");
            assertEquals(2, tabs(id), "the page after the save is the same tab");
            var second = left.newPage();
            second.navigate(home + "desk/briefings/" + id + "/edit");
            waitFor(ada, ".present >> text=You have it open in another tab");
            second.close();
            waitUntilGone(ada, ".present >> text=You");
        }
    }

    @Test
    void aBrowserThatWasKilledIsGoneWhenItsLastSignIsOld() {
        var id = Given.draftBy(Cast.ADA);
        Browser.of(Cast.EDITH)
                .post("/desk/briefings/" + id + "/presence", "tab", "0123456789abcdef", "section", "story");
        try (var left = chromium.window(1280, true)) {
            var ada = editor(left, Cast.ADA, id);
            waitFor(ada, ".present >> text=Edith Marsh is in The story");
            QuarkusTransaction.requiringNew()
                    .run(() -> Presence.update(
                            "seenAt = ?1 where briefingId = ?2 and staff.id = ?3",
                            Given.now().instant().minus(Presence.LIFE),
                            id,
                            Cast.EDITH.staff().id));
            waitUntilGone(ada, ".present");
        }
    }

    private static long tabs(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Presence.count("briefingId", id));
    }

    private static void waitFor(Page page, String what) {
        page.locator(what).first().waitFor();
    }

    private static void waitUntilGone(Page page, String what) {
        page.locator(what).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private Page editor(BrowserContext window, Cast who, long id) {
        who.join();
        var page = window.newPage();
        page.navigate(home + "desk/briefings/" + id + "/edit");
        page.getByLabel("User name").fill(who.username());
        page.getByLabel("Password").fill(Cast.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
        page.locator("[name=story]").waitFor();
        return page;
    }
}
