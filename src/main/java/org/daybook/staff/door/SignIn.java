package org.daybook.staff.door;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.NewCookie;

import org.daybook.log.Act;
import org.daybook.staff.Staff;
import org.daybook.web.Newsroom;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.PasswordCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;

/** Checks a user name and password by Quarkus Security JPA and starts a session. */
@ApplicationScoped
public class SignIn {

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

    /** The token of a new session, or nothing where name and password do not fit or the account is shut. */
    @Transactional
    public Optional<SessionToken> with(String username, String password) {
        var staff = Staff.named(username).filter(person -> person.enabled);
        if (staff.isEmpty()) {
            BcryptUtil.matches(password, nobodysHash);
            return Optional.empty();
        }
        if (!fits(username, password)) {
            return Optional.empty();
        }
        var token = SessionToken.create();
        Session.start(staff.get(), token, clock.instant());
        staff.get().log(Act.SIGNED_IN, null, "", clock.instant());
        return Optional.of(token);
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
