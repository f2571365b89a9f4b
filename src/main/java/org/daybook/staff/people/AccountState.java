package org.daybook.staff.people;

import org.daybook.staff.Staff;

/** Whether an account can be used. */
enum AccountState {
    OPEN("Can sign in", "enabled and passwordHash <> ''"),
    INVITED("Invited", "enabled and passwordHash = ''"),
    DISABLED("Disabled", "not enabled");

    private final String label;
    private final String condition;

    AccountState(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    static AccountState of(Staff person) {
        if (!person.enabled) {
            return DISABLED;
        }
        return person.isInvited() ? INVITED : OPEN;
    }

    String label() {
        return label;
    }

    /** In the words of a query for people. */
    String condition() {
        return condition;
    }
}
