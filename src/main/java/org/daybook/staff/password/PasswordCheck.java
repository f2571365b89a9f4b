package org.daybook.staff.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.daybook.web.throttle.TooMany;

/** Checks passwords, a few at once: the check is slow by design, and a crowd at the door must not take the machine. */
@ApplicationScoped
public class PasswordCheck {

    private static final int AT_ONCE = 8;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** Checked where there is no password to check against, so that the answer takes as long. */
    private final PasswordHash nobodys = PasswordHash.of("nobody has this one");

    /**
     * Whether the password is the one. Hold no connection to the database meanwhile where anybody may ask.
     *
     * @throws TooMany where so many passwords are being checked that this one would wait too long
     */
    public boolean fits(PasswordHash hash, String password) {
        if (!gotTurn()) {
            throw new TooMany(Duration.ofSeconds(LONGEST_WAIT_SECONDS));
        }
        try {
            return hash.isNone() ? nobodys.matches(password) && hash.matches(password) : hash.matches(password);
        } finally {
            turns.release();
        }
    }

    private boolean gotTurn() {
        try {
            return turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
