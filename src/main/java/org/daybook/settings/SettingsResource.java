package org.daybook.settings;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.house.HouseStyle;
import org.daybook.briefing.style.Rule;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The house style as admins keep it: all rules in sentences, and what is done with each at a click. */
@Path("/desk/settings")
@RolesAllowed(Role.ADMINS)
@Blocking
@Produces("text/html;charset=UTF-8")
class SettingsResource {

    static final String PATH = "/desk/settings";

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;

    SettingsResource(Me me, Flash flash, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
    }

    /** @param meanwhile what somebody else changed while the admin looked at an older version */
    record Rules(StyleNow now, RuleKind[] kinds, List<StyleChanges.Change> meanwhile) implements TemplateInstance {}

    @GET
    public String rules() {
        return new Rules(StyleNow.read(), RuleKind.values(), List.of()).render();
    }

    /** A newsroom without rules takes those that most newsrooms have. */
    @POST
    @Path("start")
    @Transactional
    public Response start() {
        LogHead.hold();
        if (!StyleNow.read().rules().isEmpty()) {
            return flash.seeOther(PATH, "There are rules already. Nothing was changed.");
        }
        HouseStyle.make(
                rules -> SensibleStyle.rules(),
                "A set to start from",
                me.staff(),
                newsroom.now().instant());
        return flash.seeOther(PATH, "Rules to start from are in force. Change them as you like.");
    }

    @POST
    @Path("rules/{rule: r[0-9]{1,9}}/switch")
    @Transactional
    public Response turn(@RestPath String rule, @RestForm @Nullable Integer version, @RestForm @Nullable String on) {
        LogHead.hold();
        var now = StyleNow.read();
        if (now.version() != seen(version)) {
            return conflict(now, seen(version));
        }
        var found = found(now, rule);
        var turned = found.switched("true".equals(on));
        HouseStyle.make(
                rules -> rules.stream()
                        .map(each -> each.id().equals(rule) ? turned : each)
                        .toList(),
                (turned.on() ? "Switched on: " : "Switched off: ") + RuleResource.brief(found),
                me.staff(),
                newsroom.now().instant());
        return flash.seeOther(PATH, turned.on() ? "The rule is in force again." : "The rule is switched off.");
    }

    @POST
    @Path("rules/{rule: r[0-9]{1,9}}/remove")
    @Transactional
    public Response remove(@RestPath String rule, @RestForm @Nullable Integer version) {
        LogHead.hold();
        var now = StyleNow.read();
        if (now.version() != seen(version)) {
            return conflict(now, seen(version));
        }
        var found = found(now, rule);
        HouseStyle.make(
                rules -> rules.stream().filter(each -> !each.id().equals(rule)).toList(),
                "Removed: " + RuleResource.brief(found),
                me.staff(),
                newsroom.now().instant());
        return flash.seeOther(PATH, "The rule is removed. Earlier versions still have it.");
    }

    private static Rule found(StyleNow now, String id) {
        return now.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static int seen(@Nullable Integer version) {
        return Objects.requireNonNullElse(version, -1);
    }

    private static Response conflict(StyleNow now, int seen) {
        return Response.status(409)
                .entity(new Rules(now, RuleKind.values(), now.since(seen)).render())
                .build();
    }
}
