package org.daybook.presence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.daybook.briefing.finding.Sight;
import org.daybook.briefing.presence.Presence;
import org.daybook.briefing.presence.Tab;
import org.daybook.presence.Watcher.Told;
import org.daybook.staff.door.Session;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * All open streams of this instance. They share one look at the database every two seconds, however many they are; no
 * stream holds a thread or a connection. What happens on this instance is told at once.
 */
@ApplicationScoped
class Watchers {

    /** A browser keeps six connections to one house over HTTP/1.1; pages need the others. */
    static final int MOST_OF_ONE_PERSON = 4;

    private static final int MOST = 1_000;
    private static final int WAITING = 16;
    private static final int POLL_MILLISECONDS = 2_000;
    private static final int TICKS_TO_A_BEAT = 5;
    private static final int TICKS_TO_A_SWEEP = 30;
    private static final long ALL = 0;

    private final Map<Tab, Watcher> open = new ConcurrentHashMap<>();
    private final Set<Long> asked = ConcurrentHashMap.newKeySet();
    private final Vertx vertx;
    private final Context queue;
    private final Clock clock;
    private int ticks;

    Watchers(Vertx vertx, Clock clock) {
        this.vertx = vertx;
        this.queue = vertx.getOrCreateContext();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(POLL_MILLISECONDS, timer -> inTurn(ALL, this::tick));
    }

    void stop(@Observes ShutdownEvent event) {
        open.values().forEach(Watcher::end);
    }

    boolean hasRoomFor(Tab tab) {
        return open.containsKey(tab)
                || open.size() < MOST
                        && open.keySet().stream()
                                        .filter(other -> other.staff() == tab.staff())
                                        .count()
                                < MOST_OF_ONE_PERSON;
    }

    /** What the tab is to be told, until it closes the stream, its session ends or its right to see does. */
    Multi<Told> watch(Tab tab, long session) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var watcher = new Watcher(tab, session, emitter, clock.instant());
                            emitter.onTermination(() -> open.remove(tab, watcher));
                            var before = open.put(tab, watcher);
                            if (before != null) {
                                before.end();
                            }
                            tell(tab.briefing());
                        },
                        WAITING);
    }

    /** Something is new on a briefing. */
    void tell(long briefing) {
        inTurn(briefing, () -> look(Set.of(briefing)));
    }

    /** One after the other, off the event loop; what was asked and not yet done is not asked again. */
    private void inTurn(long what, Runnable act) {
        if (asked.add(what)) {
            queue.<Void>executeBlocking(
                            () -> {
                                asked.remove(what);
                                act.run();
                                return null;
                            },
                            true)
                    .onFailure(failure -> Log.warn("Could not tell who is here", failure));
        }
    }

    private void tick() {
        ticks++;
        if (!open.isEmpty()) {
            look(open.keySet().stream().map(Tab::briefing).collect(Collectors.toSet()));
            if (ticks % TICKS_TO_A_BEAT == 0) {
                endThoseWithoutRight();
                open.values().forEach(Watcher::beat);
            }
        }
        if (ticks % TICKS_TO_A_SWEEP == 0) {
            QuarkusTransaction.requiringNew().run(() -> Presence.sweep(clock.instant()));
        }
    }

    private void look(Collection<Long> briefings) {
        var now = clock.instant();
        var tabs = QuarkusTransaction.requiringNew().call(() -> Presence.on(briefings, now)).stream()
                .collect(Collectors.groupingBy(tab -> tab.briefingId));
        open.values().stream()
                .filter(watcher -> briefings.contains(watcher.tab().briefing()))
                .forEach(watcher -> watcher.look(tabs.getOrDefault(watcher.tab().briefing(), List.of()), now));
    }

    private void endThoseWithoutRight() {
        var watchers = List.copyOf(open.values());
        var sessions = watchers.stream().map(Watcher::session).collect(Collectors.toSet());
        var briefings =
                watchers.stream().map(watcher -> watcher.tab().briefing()).collect(Collectors.toSet());
        QuarkusTransaction.requiringNew().run(() -> {
            var running = Session.running(sessions, clock.instant()).stream()
                    .collect(Collectors.toMap(session -> session.id, Function.identity()));
            var people = running.values().stream().map(session -> session.staff).toList();
            var sight = Sight.of(people, briefings);
            watchers.stream()
                    .filter(watcher -> {
                        var session = running.get(watcher.session());
                        return session == null
                                || !sight.allows(session.staff, watcher.tab().briefing());
                    })
                    .forEach(Watcher::end);
        });
    }
}
