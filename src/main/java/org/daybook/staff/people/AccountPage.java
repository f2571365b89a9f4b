package org.daybook.staff.people;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response;

import org.daybook.staff.Staff;
import org.daybook.staff.door.Session;
import org.daybook.staff.factor.SecondFactor;
import org.daybook.staff.profile.Profile;

/**
 * What somebody is shown of their own account.
 *
 * @param name and biography as stored, or as typed where they were refused
 * @param here the session they look from
 */
record AccountPage(
        Staff staff, Profile profile, String name, String biography, long here, Map<String, String> problems) {

    static AccountPage of(Staff staff, long here) {
        var profile = Profile.of(staff);
        return new AccountPage(staff, profile, staff.displayName, profile.biography, here, Map.of());
    }

    AccountPage wrong(Map<String, String> problems) {
        return new AccountPage(staff, profile, name, biography, here, problems);
    }

    AccountPage typed(String name, String biography) {
        return new AccountPage(staff, profile, name, biography, here, problems);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String wrong(String field) {
        return problems.getOrDefault(field, "");
    }

    public boolean factor() {
        return SecondFactor.isOnFor(staff);
    }

    public List<Session> sessions() {
        return Session.of(staff);
    }

    Response refused() {
        return Response.status(422)
                .entity(new AccountResource.Account(this).render())
                .build();
    }
}
