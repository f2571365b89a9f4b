package org.daybook.staff.token;

import java.util.Optional;
import java.util.regex.Pattern;

import org.daybook.staff.door.SessionToken;
import org.daybook.web.Sha256;

import org.jspecify.annotations.Nullable;

/** What a program sends. It is shown once and not kept; its prefix tells scanners for leaked secrets what it is. */
record Secret(String text) {

    private static final String PREFIX = "daybook_";
    private static final Pattern SHAPE = Pattern.compile("(?i:Bearer) +(" + PREFIX + "[A-Za-z0-9_-]{43})");

    static Secret create() {
        return new Secret(PREFIX + SessionToken.create().secret());
    }

    /** The secret in an Authorization header; nothing where it holds none of ours. */
    static Optional<Secret> in(@Nullable String header) {
        var matcher = SHAPE.matcher(header == null ? "" : header.strip());
        return matcher.matches() ? Optional.of(new Secret(matcher.group(1))) : Optional.empty();
    }

    /** SHA-256, as lower-case hex; the secret has too many bits to need a slow hash. */
    String hash() {
        return Sha256.hex(text);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
