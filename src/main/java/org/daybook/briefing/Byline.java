package org.daybook.briefing;

import org.daybook.briefing.copy.Slug;
import org.daybook.staff.Staff;

/** Who wrote it, as printed, and where their page is. */
final class Byline {

    private Byline() {}

    /**
     * The user name of the one person who is called so; else made from the name, and never a user name, so that nobody
     * writes onto somebody else's page. Empty where nobody is named.
     */
    static String slug(String byline) {
        if (byline.isEmpty()) {
            return "";
        }
        var called = Staff.called(byline);
        if (called.size() == 1) {
            return called.get(0).username;
        }
        var made = Slug.ofName(byline);
        return Staff.named(made).isEmpty() ? made : Slug.numbered(made, 2);
    }
}
