package org.daybook.staff.door;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

import org.daybook.log.LogHead;
import org.daybook.staff.Staff;
import org.daybook.staff.door.Session.Reached;
import org.daybook.staff.factor.FactorCheck;
import org.daybook.staff.factor.GuardedRole;
import org.daybook.staff.factor.SecondFactor;
import org.daybook.staff.password.PasswordCheck;
import org.daybook.staff.password.PasswordHash;
import org.daybook.staff.tries.KnownDevice;
import org.daybook.staff.tries.Tries;
import org.daybook.web.throttle.TooMany;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;

/** Checks who somebody is and starts a session. */
@ApplicationScoped
public class SignIn {

    private final PasswordCheck check;
    private final FactorCheck factors;
    private final Tries tries;
    private final KnownDevice devices;
    private final SessionStart sessions;

    SignIn(PasswordCheck check, FactorCheck factors, Tries tries, KnownDevice devices, SessionStart sessions) {
        this.check = check;
        this.factors = factors;
        this.tries = tries;
        this.devices = devices;
        this.sessions = sessions;
    }

    /**
     * Where somebody stands who has tried to get in, and the cookies that say so; none where they are still outside.
     */
    public record Outcome(Standing standing, List<NewCookie> cookies) {

        static Outcome of(Standing standing) {
            return new Outcome(standing, List.of());
        }

        public boolean isIn() {
            return standing == Standing.IN;
        }
    }

    public enum Standing {
        IN,
        ASKED_FOR_CODE,
        WRONG,
        OVER
    }

    private record Begun(Reached reached, NewCookie cookie) {}

    /**
     * Tries a user name and password. Where nobody can sign in so, the password is checked as that of the house
     * account, which has none: the answer is the same and takes as long.
     *
     * @throws TooMany where there were too many wrong ones just now, or too many are being checked
     */
    public Outcome with(String username, String password, HttpServerRequest browser) {
        var attempt = tries.begin(username, browser);
        var person = QuarkusTransaction.requiringNew()
                .call(() -> Staff.named(username).filter(Staff::maySignIn).orElseGet(Staff::house));
        var hash = person.password();
        if (!check.fits(person.username, hash, password)) {
            return Outcome.of(Standing.WRONG);
        }
        attempt.wasRight();
        var fresh = hash.isOutdated() ? PasswordHash.of(password) : hash;
        return QuarkusTransaction.requiringNew()
                .call(() -> begun(username, hash, fresh, browser))
                .map(begun -> outcome(begun, username))
                .orElseGet(() -> Outcome.of(Standing.WRONG));
    }

    /** Tries the code that was asked for after the password. */
    public Outcome withCode(String code, HttpServerRequest browser) {
        var waiting = QuarkusTransaction.requiringNew().call(() -> sessions.awaitingCode(browser));
        if (waiting.isEmpty()) {
            return Outcome.of(Standing.OVER);
        }
        var attempt = tries.proof(waiting.get().id);
        var cookie = QuarkusTransaction.requiringNew().call(() -> passed(code, browser));
        if (cookie.isEmpty()) {
            return Outcome.of(Standing.WRONG);
        }
        attempt.wasRight();
        return new Outcome(Standing.IN, List.of(cookie.get(), devices.cookie(waiting.get().username)));
    }

    private Outcome outcome(Begun begun, String username) {
        return begun.reached() == Reached.CODE
                ? new Outcome(Standing.ASKED_FOR_CODE, List.of(begun.cookie()))
                : new Outcome(Standing.IN, List.of(begun.cookie(), devices.cookie(username)));
    }

    /** Unless the password was changed, or the account shut, while it was checked. */
    private Optional<Begun> begun(
            String username, PasswordHash checked, PasswordHash fresh, HttpServerRequest browser) {
        LogHead.hold();
        return Staff.named(username)
                .filter(person -> person.maySignIn() && person.password().equals(checked))
                .map(person -> {
                    person.passwordHash = fresh.stored();
                    var reached = reached(person);
                    return new Begun(reached, sessions.start(person, reached, browser));
                });
    }

    private Optional<NewCookie> passed(String code, HttpServerRequest browser) {
        LogHead.hold();
        return sessions.awaitingCode(browser)
                .filter(person -> factors.passes(person, code))
                .map(person -> sessions.start(person, Reached.IN, browser));
    }

    private static Reached reached(Staff person) {
        if (SecondFactor.isOnFor(person)) {
            return Reached.CODE;
        }
        return GuardedRole.guards(person.role) ? Reached.ENROLMENT : Reached.IN;
    }
}
