package org.daybook.settings;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.staff.Role;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How a rule fares on what is live. While the trial runs the page asks for itself again. */
@Path("/desk/settings/trials")
@RolesAllowed(Role.ADMINS)
@Blocking
@Produces("text/html;charset=UTF-8")
class TrialResource {

    private static final int MOST = 100;
    private static final Duration STANDSTILL = Duration.ofSeconds(15);

    private final Newsroom newsroom;
    private final TrialRunner trials;

    TrialResource(Newsroom newsroom, TrialRunner trials) {
        this.newsroom = newsroom;
        this.trials = trials;
    }

    record TrialPage(Outcome page) implements TemplateInstance {}

    /**
     * What is shown of a trial.
     *
     * @param next the last catch of a page after which there may be more
     */
    record Outcome(
            Trial trial, List<Catch> catches, @Nullable Long next) {

        /** Where the rule can be changed, or saved as it was tried. */
        public String formPath() {
            var rule = trial.ruleId.isEmpty() ? "new" : trial.ruleId;
            return SettingsResource.PATH + "/rules/" + rule + "?trial=" + trial.id;
        }

        /** Whether more were caught than are kept to be shown. */
        public boolean overflows() {
            return trial.caught > Trial.KEPT;
        }
    }

    @GET
    @Path("{trial: [0-9]{1,18}}")
    public Response show(@RestPath long trial, @RestQuery @Nullable Long after) {
        var found = Trial.<Trial>findByIdOptional(trial).orElseThrow(NotFoundException::new);
        var catches = Catch.of(found, Objects.requireNonNullElse(after, 0L), MOST);
        var next = catches.size() < MOST ? null : catches.get(MOST - 1).id;
        var answer = Response.ok(new TrialPage(new Outcome(found, catches, next)).render());
        if (found.isRunning()) {
            answer.header("Refresh", "2");
            if (found.movedAt.plus(STANDSTILL).isBefore(newsroom.now().instant())) {
                trials.go(trial);
            }
        }
        return answer.build();
    }
}
