package org.daybook.staff.token;

import java.util.Set;

/**
 * What a token lets a program do. It is never more than its person may do at that moment. The roles are not those of
 * people: no page lets a token in, and no session is let into the API.
 */
public enum Scope {
    READ("Read"),
    WRITE("Read and write");

    /** The roles, for annotations. */
    public static final String READING = "API_READ";

    public static final String WRITING = "API_WRITE";

    private final String label;

    Scope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    Set<String> roles() {
        return switch (this) {
            case READ -> Set.of(READING);
            case WRITE -> Set.of(READING, WRITING);
        };
    }
}
