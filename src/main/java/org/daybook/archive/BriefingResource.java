package org.daybook.archive;

import java.util.List;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Address;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Edition;
import org.daybook.briefing.difference.Difference;
import org.daybook.web.PublicPages;
import org.daybook.workflow.Standing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;

/** One briefing as readers see it, and the editions it has had. */
@Path("/briefings/{slug}")
@PermitAll
@Blocking
class BriefingResource {

    private final PublicPages pages;

    BriefingResource(PublicPages pages) {
        this.pages = pages;
    }

    /** @param editions newest first */
    record Article(Briefing briefing, List<Edition> editions) implements TemplateInstance {}

    record Killed(Briefing briefing) implements TemplateInstance {}

    record Editions(Briefing briefing, List<Edition> editions) implements TemplateInstance {}

    record Superseded(Briefing briefing, Edition edition) implements TemplateInstance {}

    record Changes(Briefing briefing, Edition edition, Edition before, Difference difference)
            implements TemplateInstance {}

    @GET
    public Response article(@RestPath String slug) {
        return shown(slug, "", briefing -> pages.html(new Article(briefing, Edition.of(briefing))));
    }

    @GET
    @Path("editions")
    public Response editions(@RestPath String slug) {
        return shown(slug, "/editions", briefing -> pages.html(new Editions(briefing, Edition.of(briefing))));
    }

    @GET
    @Path("editions/{number: [0-9]{1,6}}")
    public Response edition(@RestPath String slug, @RestPath int number) {
        return shown(
                slug,
                "/editions/" + number,
                briefing -> pages.html(new Superseded(briefing, edition(briefing, number))));
    }

    @GET
    @Path("changes/{number: [0-9]{1,6}}")
    public Response changes(@RestPath String slug, @RestPath int number) {
        return shown(slug, "/changes/" + number, briefing -> {
            var edition = edition(briefing, number);
            var before = edition(briefing, number - 1);
            var difference = Difference.between(
                    before.copy().withoutPrivateSources(), edition.copy().withoutPrivateSources());
            return pages.html(new Changes(briefing, edition, before, difference));
        });
    }

    private static Edition edition(Briefing briefing, int number) {
        return Edition.of(briefing, number).orElseThrow(NotFoundException::new);
    }

    private Response shown(String slug, String below, Function<Briefing, Response> page) {
        var briefing = Address.publicly(slug).orElseThrow(NotFoundException::new);
        if (briefing.standing == Standing.KILLED) {
            return pages.html(410, new Killed(briefing));
        }
        if (!briefing.liveCopy().slug().equals(slug)) {
            return pages.moved(briefing.publicPath() + below);
        }
        return page.apply(briefing);
    }
}
