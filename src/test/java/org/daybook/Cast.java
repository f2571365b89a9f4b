package org.daybook;

import java.time.Instant;

import org.daybook.staff.NewPerson;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;

/** The people of the tests. Each joins the staff when first needed; tests never change them. */
@QuarkusTestResource(AskedDatabase.class)
public enum Cast {
    ADA("Ada Okafor", Role.WRITER),
    WENDELL("Wendell Pryce", Role.WRITER),
    EDITH("Edith Marsh", Role.EDITOR),
    EMIL("Emil Novak", Role.EDITOR),
    ANSEL("Ansel Brandt", Role.ADMIN),
    ALMA("Alma Reyes", Role.ADMIN);

    public static final String PASSWORD = "correct horse battery";

    private final String displayName;
    private final Role role;

    Cast(String displayName, Role role) {
        this.displayName = displayName;
        this.role = role;
    }

    public String username() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    /** The account, made where it is not there yet. Needs a transaction. */
    public Staff staff() {
        return Staff.named(username()).orElseGet(() -> join(username(), displayName, role));
    }

    /** Makes the account in a transaction of its own. */
    public void join() {
        QuarkusTransaction.requiringNew().run(this::staff);
    }

    /** Somebody new, for tests that change people. Needs a transaction. */
    public static Staff join(String username, String displayName, Role role) {
        return Staff.add(new NewPerson(username, displayName, role, PASSWORD), null, Instant.now());
    }
}
