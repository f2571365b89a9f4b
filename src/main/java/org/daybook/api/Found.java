package org.daybook.api;

import jakarta.ws.rs.NotFoundException;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.staff.Staff;

/** A briefing that whoever asks may see. What they may not see is not there. */
final class Found {

    private Found() {}

    static Briefing by(Staff who, long id) {
        return DeskBriefings.visibleTo(who, id).orElseThrow(NotFoundException::new);
    }
}
