package org.daybook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** The briefing form in a real browser with scripts, with what a test does there again and again. */
final class EditorPage {

    final Page page;

    private EditorPage(Page page) {
        this.page = page;
    }

    /** The form for a new briefing, in somebody's own window. */
    static EditorPage open(BrowserContext window, String home, Cast who, String path) {
        who.join();
        var page = window.newPage();
        page.navigate(home + "desk");
        page.getByLabel("User name").fill(who.username());
        page.getByLabel("Password").fill(Cast.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
        page.navigate(home + path);
        var editor = new EditorPage(page);
        editor.ready();
        return editor;
    }

    /**
     * Waits until the scripts run. Not by a function: to ask it again is to evaluate a string, which the page forbids.
     */
    void ready() {
        page.locator("datalist").waitFor(new WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    @SuppressWarnings("unchecked")
    List<String> values(String name) {
        return (List<String>)
                page.evaluate("name => [...document.getElementsByName(name)].map(field => field.value)", name);
    }

    String focused() {
        return (String) page.evaluate("document.activeElement.id || document.activeElement.value || ''");
    }

    void press(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Pastes into a field what a program put on the clipboard. */
    void paste(String selector, String type, String text) {
        page.locator(selector).evaluate("""
                        (field, {type, text}) => {
                          const clipboardData = new DataTransfer();
                          clipboardData.setData(type, text);
                          field.focus();
                          const pasted = new ClipboardEvent("paste", {clipboardData, bubbles: true, cancelable: true});
                          if (field.dispatchEvent(pasted)) document.execCommand("insertText", false, text);
                        }
                        """, Map.of("type", type, "text", text));
    }

    /** A clipping as recorded from that program. */
    static String clipping(String program) {
        try (var stream = EditorPage.class.getResourceAsStream("/clippings/" + program + ".html")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was just said of a list of points. */
    String said(String section) {
        return page.locator("#" + section + " point-list > [role=status]").innerText();
    }
}
