package org.daybook.staff.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.web.Choice;

import io.quarkus.panache.common.Page;
import org.jspecify.annotations.Nullable;

/**
 * The people an admin looks for, and those found.
 *
 * @param q part of a name or user name; empty for everybody
 */
record Roster(String q, @Nullable Role role, @Nullable AccountState state, List<Staff> people) {

    static final int MOST = 200;

    private static final int LONGEST_QUESTION = 100;

    static Roster everybody() {
        return of(null, null, null);
    }

    /** As an address asks; what it asks in words we do not know is not asked. */
    static Roster of(@Nullable String q, @Nullable String role, @Nullable String state) {
        var words = Objects.requireNonNullElse(q, "").strip();
        var sought = words.length() > LONGEST_QUESTION ? words.substring(0, LONGEST_QUESTION) : words;
        var inRole = Choice.of(Role.class, role);
        var inState = Choice.of(AccountState.class, state);
        return new Roster(sought, inRole, inState, found(sought, inRole, inState));
    }

    public boolean isFiltered() {
        return !q.isEmpty() || role != null || state != null;
    }

    public boolean isCut() {
        return people.size() == MOST;
    }

    private static List<Staff> found(String q, @Nullable Role role, @Nullable AccountState state) {
        var query = new StringBuilder("username <> :house");
        var values = new HashMap<String, Object>();
        values.put("house", Staff.HOUSE);
        if (!q.isEmpty()) {
            query.append(" and (lower(displayName) like :q escape '!' or username like :q escape '!')");
            values.put("q", "%" + q.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        if (role != null) {
            query.append(" and role = :role");
            values.put("role", role);
        }
        if (state != null) {
            query.append(" and ").append(state.condition());
        }
        return Staff.<Staff>find(query + " order by displayName, id", values)
                .page(Page.ofSize(MOST))
                .list();
    }
}
