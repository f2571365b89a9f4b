package org.daybook.briefing.copy.source;

/** Who is shown a source. */
public enum Visibility {
    PUBLIC("Public"),
    PRIVATE("Private");

    private final String label;

    Visibility(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The one of that name, however it is written; private where there is none: nothing is shown by mistake. */
    public static Visibility named(String name) {
        return name.strip().equalsIgnoreCase(PUBLIC.name()) ? PUBLIC : PRIVATE;
    }
}
