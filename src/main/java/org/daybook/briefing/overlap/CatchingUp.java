package org.daybook.briefing.overlap;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.daybook.briefing.Briefing;
import org.daybook.log.LogHead;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Samples the briefings that were there before samples were: in the background, a few at a time, and from where it was
 * left when the program stops. Any number of instances may do it together.
 */
@ApplicationScoped
class CatchingUp {

    private static final int AT_A_TIME = 20;

    private final boolean serving;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private @Nullable Thread thread;

    CatchingUp(@ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.serving = serving;
    }

    void start(@Observes StartupEvent event) {
        if (serving) {
            var background = new Thread(this::catchUp, "daybook-catching-up");
            background.setDaemon(true);
            background.start();
            thread = background;
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.set(true);
        if (thread != null) {
            thread.join(10_000);
        }
    }

    private void catchUp() {
        try {
            var more = true;
            while (more && !stopped.get()) {
                more = QuarkusTransaction.requiringNew().call(CatchingUp::some);
            }
        } catch (RuntimeException e) {
            Log.warn("Older briefings are not all sampled yet; that goes on at the next start.", e);
        }
    }

    /** Samples a few, and says whether there are more. */
    static boolean some() {
        var end = progress("ends_at");
        if (progress("done_to") >= end) {
            return false;
        }
        LogHead.hold();
        var some = Briefing.<Briefing>find(
                        "from Briefing b left join fetch b.liveEdition e left join fetch e.revision where b.id > ?1 and b.id <= ?2 order by b.id",
                        progress("done_to"),
                        end)
                .page(0, AT_A_TIME)
                .list();
        some.forEach(Samples::keep);
        var reached = some.isEmpty() ? end : some.get(some.size() - 1).id;
        Samples.entities()
                .createNativeQuery("update shingle_progress set done_to = ?1 where id = 1")
                .setParameter(1, reached)
                .executeUpdate();
        return !some.isEmpty();
    }

    private static long progress(String column) {
        return (Long) Samples.entities()
                .createNativeQuery("select " + column + " from shingle_progress where id = 1", Long.class)
                .getSingleResult();
    }
}
