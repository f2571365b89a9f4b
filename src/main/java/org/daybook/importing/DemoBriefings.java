package org.daybook.importing;

import java.io.IOException;
import java.nio.file.Files;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.daybook.briefing.Briefing;
import org.daybook.importing.Intake.Wish;
import org.daybook.staff.Staff;
import org.daybook.web.Settings;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty demo newsroom with the briefings of a folder, so that there is something to read at once. */
@ApplicationScoped
class DemoBriefings {

    private final Settings settings;
    private final Intake intake;
    private final boolean serving;

    DemoBriefings(
            Settings settings,
            Intake intake,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.settings = settings;
        this.intake = intake;
        this.serving = serving;
    }

    void start(@Observes @Priority(20) StartupEvent event) throws IOException {
        var folder = settings.demoBriefings().filter(Files::isDirectory);
        if (!serving
                || !settings.demo()
                || folder.isEmpty()
                || QuarkusTransaction.requiringNew().call(() -> Briefing.count() > 0)) {
            return;
        }
        long house = QuarkusTransaction.requiringNew().call(() -> Staff.house().id);
        for (var file : ImportCommand.filesIn(folder.get())) {
            var source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
            intake.take(source, new Wish(true, false), house).lines().forEach(Log::info);
        }
    }
}
