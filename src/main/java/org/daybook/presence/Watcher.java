package org.daybook.presence;

import java.time.Instant;
import java.util.List;

import org.daybook.briefing.presence.Presence;
import org.daybook.briefing.presence.Tab;

import io.smallrye.mutiny.subscription.MultiEmitter;
import org.jspecify.annotations.Nullable;

/** One open stream. Only its first and last moments are outside the one queue in which {@link Watchers} looks. */
final class Watcher {

    private final Tab tab;
    private final long session;
    private final MultiEmitter<? super Told> emitter;
    private Instant alive;
    private @Nullable List<Companion> told;

    Watcher(Tab tab, long session, MultiEmitter<? super Told> emitter, Instant now) {
        this.tab = tab;
        this.session = session;
        this.emitter = emitter;
        this.alive = now;
    }

    /**
     * What a stream says.
     *
     * @param event {@code present} with a list, or {@code beat}, which asks the tab for a sign of life
     */
    record Told(String event, String words) {}

    Tab tab() {
        return tab;
    }

    long session() {
        return session;
    }

    /** Tells the list, if it is another one; ends with a tab that gives no signs, whose connection may be dead too. */
    void look(List<Presence> tabs, Instant now) {
        if (tabs.stream().anyMatch(this::isOwn)) {
            alive = now;
        } else if (alive.plus(Presence.LIFE).isBefore(now)) {
            end();
            return;
        }
        var companions = Companion.of(tab.staff(), tabs, this::isOwn);
        if (!companions.equals(told)) {
            told = companions;
            emitter.emit(new Told("present", new PresenceResource.Present(companions).render()));
        }
    }

    void beat() {
        emitter.emit(new Told("beat", "still there?"));
    }

    void end() {
        emitter.complete();
    }

    private boolean isOwn(Presence other) {
        return other.staff.id == tab.staff() && other.tab.equals(tab.key());
    }
}
