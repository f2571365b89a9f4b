package org.daybook.staff.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.daybook.web.throttle.TooMany;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;

/**
 * Checks passwords by Quarkus Security JPA, a few at once: the check is slow by design, and a crowd at the door must
 * not take the machine.
 */
@ApplicationScoped
public class PasswordCheck {

    private static final int AT_ONCE = 8;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE);

    private final IdentityProviderManager identities;

    PasswordCheck(IdentityProviderManager identities) {
        this.identities = identities;
        // Made now, so that the first without an account does not wait longer than others.
        new StoredPassword().getPassword(PasswordHash.none().stored());
    }

    /**
     * Whether the password is the one. Call it outside of transactions: the check is slow, and those who wait for it
     * must not take the database from readers.
     *
     * @param hash that is stored for the account now
     * @throws TooMany where so many passwords are being checked that this one would wait too long
     */
    public boolean fits(String username, PasswordHash hash, String password) {
        if (!gotTurn()) {
            throw new TooMany(Duration.ofSeconds(LONGEST_WAIT_SECONDS));
        }
        try {
            return known(username, hash.shown(password));
        } finally {
            turns.release();
        }
    }

    private boolean known(String username, String shown) {
        var asked = new UsernamePasswordAuthenticationRequest(username, new PasswordCredential(shown.toCharArray()));
        try {
            return !identities.authenticate(asked).await().indefinitely().isAnonymous();
        } catch (AuthenticationFailedException e) {
            return false;
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
