package org.daybook.presence;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.daybook.briefing.presence.Presence;
import org.daybook.staff.Me;

/** Who else has a briefing open, for pages as they are made. One's own tabs cannot be told apart there. */
@RequestScoped
@Named("presence")
class Here {

    private final Me me;
    private final Clock clock;

    Here(Me me, Clock clock) {
        this.me = me;
        this.clock = clock;
    }

    public List<Companion> others(Long briefing) {
        if (!me.signedIn()) {
            return List.of();
        }
        var mine = me.id();
        return Companion.of(mine, Presence.on(List.of(briefing), clock.instant()), tab -> tab.staff.id == mine);
    }
}
