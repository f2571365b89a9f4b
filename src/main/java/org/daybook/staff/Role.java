package org.daybook.staff;

import java.util.Set;

/** What a person may do. Each role may do all that the ones before it may. */
public enum Role {
    WRITER("Writer"),
    EDITOR("Editor"),
    ADMIN("Admin");

    /** The names, for annotations. */
    public static final String WRITERS = "WRITER";

    public static final String EDITORS = "EDITOR";
    public static final String ADMINS = "ADMIN";

    /** No role yet: somebody who has to set up a second factor before anything else. */
    public static final String ENROLLING = "ENROLLING";

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isEditor() {
        return this != WRITER;
    }

    public boolean isAdmin() {
        return this == ADMIN;
    }

    /** The names of all roles whose work this one may do. */
    public Set<String> names() {
        return switch (this) {
            case WRITER -> Set.of(WRITERS);
            case EDITOR -> Set.of(WRITERS, EDITORS);
            case ADMIN -> Set.of(WRITERS, EDITORS, ADMINS);
        };
    }
}
