package org.daybook.staff.door;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.NewCookie;

import org.daybook.log.Act;
import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.staff.password.PasswordCheck;
import org.daybook.staff.password.PasswordHash;
import org.daybook.web.Newsroom;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Checks a user name and password and starts a session. */
@ApplicationScoped
public class SignIn {

    private final PasswordCheck check;
    private final Clock clock;
    private final Newsroom newsroom;

    SignIn(PasswordCheck check, Clock clock, Newsroom newsroom) {
        this.check = check;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    /**
     * The token of a new session, or nothing where name and password do not fit or the account is shut.
     *
     * <p>No connection is held while the password is checked.
     *
     * @throws ClientErrorException 429 where so many passwords are being checked that this one would wait too long
     */
    public Optional<SessionToken> with(String username, String password) {
        var hash = QuarkusTransaction.requiringNew()
                .call(() ->
                        Staff.named(username).filter(person -> person.enabled).map(Staff::password))
                .orElseGet(PasswordHash::none);
        if (!check.fits(hash, password)) {
            return Optional.empty();
        }
        var fresh = hash.isOutdated() ? PasswordHash.of(password) : hash;
        return QuarkusTransaction.requiringNew().call(() -> started(username, hash, fresh));
    }

    /** Unless the password was changed, or the account shut, while it was checked. */
    private Optional<SessionToken> started(String username, PasswordHash checked, PasswordHash fresh) {
        LogHead.hold();
        return Staff.named(username)
                .filter(person -> person.enabled && person.password().equals(checked))
                .map(person -> {
                    person.passwordHash = fresh.stored();
                    var token = SessionToken.create();
                    Session.start(person, token, clock.instant());
                    person.log(Act.SIGNED_IN, null, "", clock.instant());
                    return token;
                });
    }

    /** The cookie that carries a session to the browser. */
    public NewCookie cookie(SessionToken token) {
        return SessionCookie.holding(token, newsroom.secure());
    }

    /** The cookie that takes a session's cookie away. */
    NewCookie noCookie() {
        return SessionCookie.gone(newsroom.secure());
    }
}
