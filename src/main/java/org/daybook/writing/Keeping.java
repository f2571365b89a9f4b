package org.daybook.writing;

import jakarta.enterprise.context.ApplicationScoped;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.working.Drawer;
import org.daybook.briefing.working.Kept;
import org.daybook.briefing.working.Typed;
import org.daybook.staff.Staff;
import org.daybook.web.Newsroom;

import org.jspecify.annotations.Nullable;

/** Keeps what is in a form until it is saved. */
@ApplicationScoped
class Keeping {

    private final Newsroom newsroom;

    Keeping(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Puts down {@code copy}: what the form holds or, where a button was pressed, what that makes of it. */
    Kept keep(BriefingForm form, Copy copy, @Nullable Briefing briefing, Staff who) {
        var typed = new Typed(
                copy, form.seen().revision(), form.sheet(), newsroom.now().instant());
        return Drawer.open(who, briefing).keep(typed, briefing == null ? blank(who) : briefing.workingCopy);
    }

    /** The form was saved: nothing of it is left to keep. */
    void end(BriefingForm form, @Nullable Briefing briefing, Staff who) {
        Drawer.open(who, briefing).end(form.sheet(), newsroom.now().instant());
    }

    /** What a new form holds before anything is typed. */
    static Copy blank(Staff who) {
        return Copy.blank().withByline(who.displayName);
    }
}
