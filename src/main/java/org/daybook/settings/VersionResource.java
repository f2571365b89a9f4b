package org.daybook.settings;

import java.util.ArrayList;
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
import org.daybook.settings.StyleChanges.Change;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Every version the house style ever had: what each changed, and the way back to it. */
@Path("/desk/settings/versions")
@RolesAllowed(Role.ADMINS)
@Blocking
@Produces("text/html;charset=UTF-8")
class VersionResource {

    private static final int MOST = 30;

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;

    VersionResource(Me me, Flash flash, Newsroom newsroom) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
    }

    /** A version with what it changed in the one before. */
    record Step(HouseStyle style, List<Change> changes) {}

    record Versions(
            StyleNow now, List<Step> steps, @Nullable Integer next) implements TemplateInstance {}

    /** @param changes what bringing the version back would change in what is in force */
    record Version(StyleNow now, HouseStyle style, List<Change> changes) implements TemplateInstance {}

    @GET
    public String all(@RestQuery @Nullable Integer before) {
        var versions = HouseStyle.below(Objects.requireNonNullElse(before, Integer.MAX_VALUE), MOST + 1);
        var steps = new ArrayList<Step>();
        for (int i = 0; i < Math.min(MOST, versions.size()); i++) {
            var earlier = i + 1 < versions.size() ? versions.get(i + 1).rules : List.<Rule>of();
            steps.add(new Step(versions.get(i), StyleChanges.between(earlier, versions.get(i).rules)));
        }
        var next = versions.size() > MOST ? versions.get(MOST - 1).number : null;
        return new Versions(StyleNow.read(), steps, next).render();
    }

    @GET
    @Path("{number: [0-9]{1,9}}")
    public String show(@RestPath int number) {
        return page(found(number)).render();
    }

    /** The rules of an earlier version become the newest; what came between stays in the history. */
    @POST
    @Path("{number: [0-9]{1,9}}")
    @Transactional
    public Response bringBack(@RestPath int number, @RestForm @Nullable Integer version) {
        LogHead.hold();
        var now = StyleNow.read();
        var wanted = found(number);
        if (now.version() != Objects.requireNonNullElse(version, -1)) {
            return Response.status(409).entity(page(wanted).render()).build();
        }
        HouseStyle.make(
                rules -> wanted.rules,
                "Version " + number + " brought back",
                me.staff(),
                newsroom.now().instant());
        return flash.seeOther(SettingsResource.PATH, "Version " + number + " is in force again.");
    }

    private static Version page(HouseStyle style) {
        var now = StyleNow.read();
        return new Version(now, style, StyleChanges.between(now.rules(), style.rules));
    }

    private static HouseStyle found(int number) {
        return HouseStyle.of(number).orElseThrow(NotFoundException::new);
    }
}
