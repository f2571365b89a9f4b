package org.daybook.staff.door;

import java.time.Clock;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.daybook.log.LogHead;
import org.daybook.staff.NewPerson;
import org.daybook.staff.Role;
import org.daybook.staff.Staff;
import org.daybook.web.Newsroom;
import org.daybook.web.Settings;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes sure that somebody can get in: demo people, the admin of the settings, or whoever has the one-time link. */
@ApplicationScoped
class FirstRun {

    private final Settings settings;
    private final Newsroom newsroom;
    private final Clock clock;
    private final boolean serving;

    FirstRun(
            Settings settings,
            Newsroom newsroom,
            Clock clock,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.settings = settings;
        this.newsroom = newsroom;
        this.clock = clock;
        this.serving = serving;
    }

    @Transactional
    void start(@Observes @Priority(10) StartupEvent event) {
        if (!serving) {
            return;
        }
        if (Staff.haveAdmin()) {
            SetUpLink.deleteAll();
            return;
        }
        // Several instances may start at once; the log's lock makes them take turns.
        LogHead.hold();
        if (!Staff.haveAdmin()) {
            letSomebodyIn();
        }
    }

    private void letSomebodyIn() {
        if (settings.demo()) {
            add("writer", "Wren Halloran", Role.WRITER, "writer");
            add("editor", "Edith Quayle", Role.EDITOR, "editor");
            add("admin", "Ansel Brandt", Role.ADMIN, "admin");
        } else if (settings.adminPassword().isPresent()) {
            add("admin", "Admin", Role.ADMIN, settings.adminPassword().get());
        } else {
            var token = SessionToken.create();
            SetUpLink.replaceBy(token);
            Log.infof(
                    "Nobody can sign in yet. Make the first account here, once: %s",
                    newsroom.address("/setup?token=" + token.secret()));
        }
    }

    private void add(String username, String displayName, Role role, String password) {
        var person = new NewPerson(username, displayName, role, password);
        if (!settings.demo() && person.problems(newsroom.name()).containsKey("password")) {
            Log.warn("The password in DAYBOOK_ADMIN_PASSWORD is weaker than this newsroom asks of its people: "
                    + person.problems(newsroom.name()).get("password"));
        }
        Staff.add(person, null, clock.instant());
    }
}
