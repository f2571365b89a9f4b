package org.daybook.web.keys;

import java.nio.file.Path;
import java.util.Optional;

/** Secrets for tests of what is made with them. */
public final class Keys {

    private Keys() {}

    public static Secrets of(String lines) {
        return new Secrets(Optional.of(lines), Path.of("."));
    }
}
