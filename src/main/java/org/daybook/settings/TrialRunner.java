package org.daybook.settings;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.daybook.web.Newsroom;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import org.eclipse.microprofile.context.ManagedExecutor;

/** Runs trials beside the requests, each step in a transaction of its own. */
@ApplicationScoped
class TrialRunner {

    private final ManagedExecutor executor;
    private final Newsroom newsroom;
    private final Set<Long> running = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    TrialRunner(ManagedExecutor executor, Newsroom newsroom) {
        this.executor = executor;
        this.newsroom = newsroom;
    }

    /** Goes on with a trial, unless this instance is at it already. */
    void go(long trial) {
        if (running.add(trial)) {
            executor.execute(() -> run(trial));
        }
    }

    private void run(long trial) {
        try {
            var more = true;
            while (more && !stopping) {
                more = QuarkusTransaction.requiringNew()
                        .call(() -> Trial.step(trial, newsroom.now().instant()));
            }
        } catch (RuntimeException e) {
            // The page that shows the trial sees that it stands still and asks for it again.
            Log.warn("A trial of a rule stopped", e);
        } finally {
            running.remove(trial);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }
}
