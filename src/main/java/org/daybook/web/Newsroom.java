package org.daybook.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** The newsroom itself: its name, its address and its time. */
@ApplicationScoped
@Named("newsroom")
public class Newsroom {

    private final Settings settings;
    private final Clock clock;

    Newsroom(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public String name() {
        return settings.name();
    }

    public ZoneId zone() {
        return settings.zone();
    }

    /** {@code path}, which starts with a slash, as the public reaches it. */
    public String address(String path) {
        return settings.url().toString().replaceAll("/+$", "") + path;
    }

    /** Whether people reach the newsroom over HTTPS only. */
    public boolean secure() {
        return "https".equals(settings.url().getScheme());
    }

    public Moment now() {
        return moment(clock.instant());
    }

    public Moment moment(Instant instant) {
        return Moment.of(instant, zone());
    }
}
