package org.daybook.briefing.overlap;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.daybook.briefing.copy.Copy;
import org.daybook.staff.Me;

import org.jspecify.annotations.Nullable;

/** What shares its wording with a copy, for the person who is asking. */
@RequestScoped
@Named("alike")
public class Alike {

    private final Me me;

    Alike(Me me) {
        this.me = me;
    }

    /** @param own the briefing that the copy is of, or null for one that is not there yet */
    public List<Overlap> to(Copy copy, @Nullable Long own) {
        return me.signedIn() ? Overlaps.of(copy, own, me.staff()) : List.of();
    }
}
