package org.daybook.briefing;

import org.daybook.briefing.copy.Slug;
import org.daybook.staff.Staff;

/** Who wrote it, as printed, and where their page is. */
public final class Byline {

    private Byline() {}

    /**
     * The user name where the byline is the name of whoever started the briefing, else made from the name; or empty.
     */
    public static String slug(String byline, Staff startedBy) {
        if (byline.isEmpty()) {
            return "";
        }
        return byline.equals(startedBy.displayName) ? startedBy.username : Slug.of(byline);
    }
}
