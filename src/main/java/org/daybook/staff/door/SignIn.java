package org.daybook.staff.door;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.NewCookie;

import org.daybook.log.Act;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.web.Newsroom;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;

/** Checks a user name and password by Quarkus Security JPA and starts a session. */
@ApplicationScoped
public class SignIn {

    private static final int AT_ONCE = 8;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final IdentityProviderManager identities;
    private final Clock clock;
    private final Newsroom newsroom;
    /** Checked where there is no such user, so that the answer takes as long. */
    private final String nobodysHash =
            BcryptUtil.bcryptHash(SessionToken.create().secret());

    SignIn(IdentityProviderManager identities, Clock clock, Newsroom newsroom) {
        this.identities = identities;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /**
     * The token of a new session, or nothing where name and password do not fit or the account is shut.
     *
     * <p>No connection is held while the password is checked: the check is slow by design, and a crowd at the door must
     * not take the database from readers.
     *
     * @throws ClientErrorException 429 where so many passwords are being checked that this one would wait too long
     */
    public Optional<SessionToken> with(String username, String password) {
        if (!gotTurn()) {
            throw new ClientErrorException(429);
        }
        try {
            return checked(username, password);
        } finally {
            turns.release();
        }
    }

    private Optional<SessionToken> checked(String username, String password) {
        var known = QuarkusTransaction.requiringNew()
                .call(() ->
                        Staff.named(username).filter(person -> person.enabled).isPresent());
        if (!known) {
            BcryptUtil.matches(password, nobodysHash);
            return Optional.empty();
        }
        return fits(username, password)
                ? QuarkusTransaction.requiringNew().call(() -> started(username))
                : Optional.empty();
    }

    private Optional<SessionToken> started(String username) {
        LogHead.hold();
        return Staff.named(username).filter(person -> person.enabled).map(person -> {
            var token = SessionToken.create();
            Session.start(person, token, clock.instant());
            person.log(Act.SIGNED_IN, null, "", clock.instant());
            return token;
        });
    }

    private boolean gotTurn() {
        try {
            return turns.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The cookie that carries a session to the browser. */
    public NewCookie cookie(SessionToken token) {
        return SessionCookie.holding(token, newsroom.secure());
    }

    /** The cookie that takes a session's cookie away. */
    NewCookie noCookie() {
        return SessionCookie.gone(newsroom.secure());
    }

    private boolean fits(String username, String password) {
        var request =
                new UsernamePasswordAuthenticationRequest(username, new PasswordCredential(password.toCharArray()));
        try {
            return !identities.authenticate(request).await().indefinitely().isAnonymous();
        } catch (AuthenticationFailedException e) {
            return false;
        }
    }
}
