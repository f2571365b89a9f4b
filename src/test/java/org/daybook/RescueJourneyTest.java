package org.daybook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Whatever happens to the browser, the network or the session: what was typed is there. */
@QuarkusTest
@Tag("browser")
class RescueJourneyTest extends Journey {

    @Test
    void aKilledBrowserLosesNothing() {
        var id = Given.draftBy(Cast.ADA);
        try (var window = chromium.window(1280, true);
                var elsewhere = chromium.window(1280, true)) {
            var page = editor(signedIn(window, Cast.ADA), id);
            type(page, "The first sentence is kept by the newsroom.");
            untilSaved(page);
            // A sentence that has just reached the browser's own store, and then the page's process is gone.
            window.setOffline(true);
            type(page, " And this one mid");
            untilInBrowser(page, "And this one mid");
            kill(page);
            var other = editor(signedIn(elsewhere, Cast.ADA), id);
            assertTrue(story(other).endsWith("The first sentence is kept by the newsroom."), story(other));
            window.setOffline(false);
            var again = editor(window.newPage(), id);
            untilStory(again, "kept by the newsroom. And this one mid");
            assertTrue(again.locator("#unsaved").innerText().startsWith("This is your unsaved text"));
            assertEquals(0, kept(again));
        }
    }

    @Test
    void anEndedSessionBringsTheWriterBackToTheFilledForm() {
        var id = Given.draftBy(Cast.ADA);
        try (var window = chromium.window(1280, true)) {
            var page = editor(signedIn(window, Cast.ADA), id);
            window.clearCookies(new ClearCookiesOptions().setName("daybook-session"));
            type(page, " Typed without a session.");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Sign in again"))
                    .click();
            signIn(page, Cast.ADA);
            untilStory(page, "Typed without a session.");
            assertEquals(0, kept(page));
        }
    }

    @Test
    void aSaveAfterTheSessionEndedAsksToSignInAndLosesNothing() {
        var id = Given.draftBy(Cast.ADA);
        try (var window = chromium.window(1280, true)) {
            var page = editor(signedIn(window, Cast.ADA), id);
            window.clearCookies(new ClearCookiesOptions().setName("daybook-session"));
            type(page, " Saved after all.");
            press(page, "Save draft");
            page.getByLabel("User name").fill(Cast.ADA.username());
            page.getByLabel("Password").fill(Cast.PASSWORD);
            press(page, "Sign in and save");
            page.locator("#username").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.locator("#story").waitFor();
            assertTrue(Given.copyOf(id).story().text().endsWith("Saved after all."));
            untilNothingInBrowser(page);
            page.navigate(home + "desk/briefings/" + id + "/edit");
            assertEquals(0, page.locator("#unsaved").count(), "no ghost of it");
        }
    }

    @Test
    void offlineTheTextStaysInTheBrowserAndGoesHomeLater() {
        var id = Given.draftBy(Cast.ADA);
        try (var window = chromium.window(1280, true)) {
            var page = editor(signedIn(window, Cast.ADA), id);
            window.setOffline(true);
            type(page, " Written on a train.");
            untilState(page, "You are offline. Your text is kept in this browser.");
            press(page, "Save draft");
            assertTrue(story(page).endsWith("Written on a train."), "the form is still there");
            window.setOffline(false);
            untilSaved(page);
            assertEquals(0, kept(page));
            press(page, "Save draft");
            page.waitForURL("**/edit");
            assertTrue(Given.copyOf(id).story().text().endsWith("Written on a train."));
        }
    }

    @Test
    void typingNeverWaitsForTheServer() {
        var id = Given.draftBy(Cast.ADA, Given.copy(Given.headline()));
        try (var window = chromium.window(1280, true)) {
            var page = editor(signedIn(window, Cast.ADA), id);
            page.locator("#story").fill(("harbour ".repeat(100) + "\n").repeat(200));
            untilSaved(page);
            page.route(Pattern.compile("/autosave$"), stalled -> {});
            type(page, "the end");
            untilState(page, "Saving…");
            assertTrue(story(page).endsWith("the end"));
            assertEquals(List.of(), Chromium.violations(page));
        }
    }

    @Test
    void pointsThatWereAddedByScriptComeBack() {
        var id = Given.draftBy(Cast.ADA);
        try (var window = chromium.window(1280, true)) {
            var page = editor(signedIn(window, Cast.ADA), id);
            window.setOffline(true);
            page.evaluate("""
                    () => {
                      const row = document.querySelector("#takeaways li");
                      const more = row.cloneNode(true);
                      more.querySelector("[name=takeawayIds]").value = "";
                      more.querySelector("textarea").value = "A point that a script has added.";
                      row.after(more);
                      more.dispatchEvent(new Event("daybook:changed", { bubbles: true }));
                    }
                    """);
            untilInBrowser(page, "A point that a script has added.");
            kill(page);
            window.setOffline(false);
            var again = editor(window.newPage(), id);
            again.waitForFunction("() => document.querySelectorAll('[name=takeaways]')[1]?.value.includes('added')");
        }
    }

    @Test
    void anUntouchedFormIsNotSent() {
        var id = Given.draftBy(Cast.ADA);
        try (var window = chromium.window(1280, true)) {
            var page = editor(signedIn(window, Cast.ADA), id);
            var sent = new ArrayList<String>();
            page.onRequest(request -> sent.add(request.url()));
            page.locator("#story").focus();
            page.evaluate("window.dispatchEvent(new Event('pagehide'))");
            type(page, "x");
            untilSaved(page);
            assertEquals(
                    1, sent.stream().filter(url -> url.endsWith("/autosave")).count());
        }
    }

    @Test
    void whoSignsOutLeavesNothingForTheNext() {
        var id = Given.draftBy(Cast.ADA);
        try (var window = chromium.window(1280, true)) {
            var page = editor(signedIn(window, Cast.ADA), id);
            type(page, " Typed just before leaving.");
            press(page, "Sign out");
            page.waitForURL("**/login");
            assertEquals(0, kept(page));
            signIn(page, Cast.EDITH);
            var edith = editor(page, id);
            assertFalse(story(edith).contains("just before leaving"));
            try (var another = chromium.window(1280, true)) {
                untilStory(editor(signedIn(another, Cast.ADA), id), "Typed just before leaving.");
            }
        }
    }

    private Page editor(Page page, long id) {
        page.navigate(home + "desk/briefings/" + id + "/edit");
        return page;
    }

    @Override
    Page signedIn(BrowserContext window, Cast who) {
        who.join();
        var page = window.newPage();
        page.navigate(home + "desk");
        signIn(page, who);
        return page;
    }

    private static void signIn(Page page, Cast who) {
        who.join();
        page.getByLabel("User name").fill(who.username());
        page.getByLabel("Password").fill(Cast.PASSWORD);
        press(page, "Sign in");
        page.waitForURL("**/desk**");
    }

    private static void press(Page page, String name) {
        page.locator("button:visible", new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")))
                .last()
                .click();
    }

    private static void type(Page page, String words) {
        page.locator("#story").press("Control+End");
        page.locator("#story").pressSequentially(words);
    }

    private static String story(Page page) {
        return page.locator("#story").inputValue();
    }

    /** The page's process ends without a word to anybody. */
    private static void kill(Page page) {
        assertThrows(PlaywrightException.class, () -> page.navigate("chrome://crash"));
        page.close();
    }

    private static void untilSaved(Page page) {
        page.waitForFunction("() => /^Saved \\d\\d:\\d\\d$/.test(document.querySelector('#save-state').textContent)");
    }

    private static void untilState(Page page, String words) {
        page.waitForFunction("words => document.querySelector('#save-state').textContent.includes(words)", words);
    }

    private static void untilStory(Page page, String end) {
        page.waitForFunction("end => document.querySelector('#story')?.value.endsWith(end)", end);
    }

    private static void untilInBrowser(Page page, String words) {
        page.waitForFunction("words => Object.values(localStorage).some(text => text.includes(words))", words);
    }

    private static void untilNothingInBrowser(Page page) {
        page.waitForFunction("() => !Object.keys(localStorage).some(key => key.startsWith('daybook:text:'))");
    }

    private static int kept(Page page) {
        return (Integer)
                page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('daybook:text:')).length");
    }
}
