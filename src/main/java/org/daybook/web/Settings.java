package org.daybook.web;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the person who runs a newsroom may set; see the README for each. */
@ConfigMapping(prefix = "daybook")
public interface Settings {

    /** The newsroom's name, as readers see it. */
    @WithDefault("Daybook")
    @NotBlank
    @Size(max = 60)
    String name();

    /** The newsroom's time zone: days in the archive and times on pages are its days and times. */
    @WithDefault("UTC")
    ZoneId zone();

    /** The address at which the public reaches the newsroom, for links in feeds; without a slash at the end. */
    @WithDefault("http://localhost:8080")
    URI url();

    /** The folder of everything that is written. */
    @WithDefault("data")
    Path data();

    /** What keys are derived from, at least 32 characters; made and kept in the data folder where it is not given. */
    Optional<String> secret();

    /** Makes the account {@code admin} on the first start. */
    Optional<String> adminPassword();

    /** How slow a password is to check, as bcrypt counts it: one more is twice as long. */
    @WithDefault("12")
    @Min(10)
    @Max(15)
    int passwordCost();

    /** How long a session lasts. */
    Session session();

    interface Session {

        /** Ends a session that nobody has used for so long. */
        @WithDefault("PT8H")
        Duration idle();

        /** Ends any session after so long. */
        @WithDefault("P14D")
        Duration longest();
    }

    /** Makes three people to play with on the first start; for development only. */
    @WithDefault("false")
    boolean demo();

    /** A folder of briefings to publish on the first start of a demo. */
    Optional<Path> demoBriefings();
}
