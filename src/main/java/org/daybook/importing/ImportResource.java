package org.daybook.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.importing.Intake.Wish;
import org.daybook.importing.format.PlainText;
import org.daybook.importing.format.Problem;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.throttle.Limit;
import org.daybook.web.throttle.Throttle;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Where editors bring files in, and anybody takes a briefing out as one. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class ImportResource {

    private final Me me;
    private final Intake intake;
    private final Throttle throttle;

    ImportResource(Me me, Intake intake, Throttle throttle) {
        this.me = me;
        this.intake = intake;
        this.throttle = throttle;
    }

    record Imports(ImportPage page) implements TemplateInstance {}

    @GET
    @Path("imports")
    @RolesAllowed(Role.EDITORS)
    public String show() {
        return new Imports(ImportPage.empty()).render();
    }

    /** Answers with the report itself: sending the same files again changes nothing. */
    @POST
    @Path("imports")
    @RolesAllowed(Role.EDITORS)
    public Response take(
            @RestForm("files") @Nullable List<FileUpload> files,
            @RestForm @Nullable String as,
            @RestForm @Nullable String dryRun)
            throws IOException {
        var wish = new Wish("published".equals(as), "true".equals(dryRun));
        if (wish.published() && !me.admin()) {
            return page(403, wish, List.of(), "Only admins bring briefings in as published.");
        }
        var sent = Objects.requireNonNullElse(files, List.<FileUpload>of()).stream()
                .filter(file -> !file.fileName().isEmpty())
                .toList();
        throttle.take(Limit.UPLOAD, Long.toString(me.id()));
        if (sent.isEmpty()) {
            return page(422, wish, List.of(), "Choose at least one file.");
        }
        var staffId = me.staff().id;
        var results = new ArrayList<ImportResult>();
        for (var file : sent) {
            results.add(taken(file, wish, staffId));
        }
        return page(results.stream().allMatch(ImportResult::isRejected) ? 422 : 200, wish, results, "");
    }

    @GET
    @Path("briefings/{id: [0-9]{1,18}}/export")
    public Response export(@RestPath long id, @RestQuery boolean ids) {
        var briefing = DeskBriefings.visibleTo(me.staff(), id).orElseThrow(NotFoundException::new);
        var export = Export.of(briefing, briefing.workingCopy, ids);
        return Response.ok(export.bytes(), "text/plain;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + export.name() + "\"")
                .build();
    }

    private ImportResult taken(FileUpload file, Wish wish, long staffId) throws IOException {
        var name = new SourceFile(file.fileName(), new byte[0]).name();
        if (file.size() > PlainText.MOST_BYTES) {
            return ImportResult.rejected(name, List.of(new Problem(0, "The file is larger than 1 MiB.")));
        }
        return intake.take(new SourceFile(name, Files.readAllBytes(file.uploadedFile())), wish, staffId);
    }

    private static Response page(int status, Wish wish, List<ImportResult> results, String problem) {
        return Response.status(status)
                .entity(new Imports(new ImportPage(results, wish.published(), wish.dryRun(), problem)).render())
                .build();
    }
}
