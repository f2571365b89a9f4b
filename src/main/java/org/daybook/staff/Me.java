package org.daybook.staff;

import java.util.Objects;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is asking, during one request. */
@RequestScoped
@Named("me")
public class Me {

    /** The attribute of the identity that holds the id of the account. */
    public static final String STAFF_ID = "daybook.staff";

    /** The attribute that holds the id of the session, where there is one. */
    public static final String SESSION_ID = "daybook.session";

    /** The attribute that holds the printed name. */
    public static final String NAME = "daybook.name";

    /** The attribute that holds what the role is called. */
    public static final String ROLE = "daybook.role";

    /** The attribute that holds the name of the API token, where one was used. */
    public static final String TOKEN = "daybook.token";

    private final SecurityIdentity identity;

    Me(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether somebody is signed in at the door for people, all the way; a program with a token is not. */
    public boolean signedIn() {
        return identity.hasRole(Role.WRITERS);
    }

    /** The account of the person who is signed in, or whose token is used. */
    public Staff staff() {
        var staff = Objects.requireNonNull(Staff.<Staff>findById(id()), "signed in");
        var token = identity.<String>getAttribute(TOKEN);
        if (token != null) {
            staff.actThrough("API token " + token);
        }
        return staff;
    }

    /** The id of the account of the person who is signed in. */
    public long id() {
        return Objects.requireNonNull(identity.<Long>getAttribute(STAFF_ID), "signed in");
    }

    /** The id of the session; 0 where somebody came in without one. */
    public long sessionId() {
        return Objects.requireNonNullElse(identity.<Long>getAttribute(SESSION_ID), 0L);
    }

    public String username() {
        return identity.getPrincipal().getName();
    }

    public String name() {
        return Objects.requireNonNullElse(identity.getAttribute(NAME), "");
    }

    public String roleLabel() {
        return Objects.requireNonNullElse(identity.getAttribute(ROLE), "");
    }

    public boolean editor() {
        return identity.hasRole(Role.EDITORS);
    }

    public boolean admin() {
        return identity.hasRole(Role.ADMINS);
    }
}
