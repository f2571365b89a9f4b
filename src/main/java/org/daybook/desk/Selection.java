package org.daybook.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.finding.DeskBriefings.Filter;
import org.daybook.web.Key;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;

import org.jspecify.annotations.Nullable;

/**
 * One page of the briefings that somebody may see.
 *
 * @param next where the page after it begins, or null where there is none
 */
record Selection(
        List<Briefing> briefings, Filter filter, @Nullable Key next) {

    public Stage[] stages() {
        return Stage.values();
    }

    public Standing[] standings() {
        return Standing.values();
    }

    /** The address of the page after it. */
    public String older() {
        return "/desk/briefings?stage=" + (filter.stage() == null ? "" : filter.stage())
                + "&standing=" + (filter.standing() == null ? "" : filter.standing())
                + "&q=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8)
                + "&after=" + next;
    }
}
