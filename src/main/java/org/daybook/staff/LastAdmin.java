package org.daybook.staff;

/** The newsroom would be left without anybody who keeps people and settings. Nothing was changed. */
public final class LastAdmin extends RuntimeException {

    private static final long serialVersionUID = 1;

    LastAdmin() {
        super("This is the last admin. Make somebody else an admin first.");
    }
}
