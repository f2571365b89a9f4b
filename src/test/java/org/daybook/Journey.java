package org.daybook;

import java.net.URL;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What every journey in a real browser begins with: the browser, and somebody who signs in. */
abstract class Journey {

    static Chromium chromium;

    @TestHTTPResource("/")
    URL home;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    /** The page on which {@code who} is signed in. */
    Page signedIn(BrowserContext window, Cast who) {
        who.join();
        var page = window.newPage();
        page.navigate(home + "desk");
        page.getByLabel("User name").fill(who.username());
        page.getByLabel("Password").fill(Cast.PASSWORD);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in"))
                .click();
        return page;
    }
}
