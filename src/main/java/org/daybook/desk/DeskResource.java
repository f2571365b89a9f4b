package org.daybook.desk;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.approval.ReviewDebt;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.working.UnsavedText;
import org.daybook.briefing.working.WorkingCopy;
import org.daybook.log.LogEntry;
import org.daybook.staff.Me;
import org.daybook.staff.Role;
import org.daybook.web.Choice;
import org.daybook.web.Key;
import org.daybook.web.throttle.Limit;
import org.daybook.web.throttle.Throttle;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What waits for whoever is signed in, everything they may see, and what has happened. */
@Path("/desk")
@RolesAllowed(Role.WRITERS)
@Blocking
@Produces("text/html;charset=UTF-8")
class DeskResource {

    private static final int MOST = 50;

    private final Me me;
    private final Throttle throttle;

    DeskResource(Me me, Throttle throttle) {
        this.me = me;
        this.throttle = throttle;
    }

    /**
     * @param unsaved what whoever looks has typed and not saved
     * @param debts what was published without review and nobody has looked at since
     * @param sentBack drafts of mine with an editor's note
     * @param queue in review, for editors
     * @param approved ready to publish, for editors
     */
    record Home(
            List<UnsavedText> unsaved,
            List<ReviewDebt> debts,
            List<Briefing> sentBack,
            List<Briefing> drafts,
            List<Briefing> waiting,
            List<Briefing> queue,
            List<Briefing> approved)
            implements TemplateInstance {}

    record All(Selection page) implements TemplateInstance {}

    record Log(List<LogEntry> entries, @Nullable Long next) implements TemplateInstance {}

    @GET
    public String home() {
        var staff = me.staff();
        var drafts = DeskBriefings.mine(staff, List.of(Stage.DRAFT), MOST);
        var editor = staff.isEditor();
        return new Home(
                        WorkingCopy.allOf(staff),
                        ReviewDebt.open(MOST),
                        drafts.stream()
                                .filter(draft -> draft.sentBackNote != null)
                                .toList(),
                        drafts.stream()
                                .filter(draft -> draft.sentBackNote == null)
                                .toList(),
                        DeskBriefings.mine(staff, List.of(Stage.IN_REVIEW, Stage.APPROVED), MOST),
                        editor ? DeskBriefings.queue(MOST) : List.of(),
                        editor ? DeskBriefings.at(Stage.APPROVED, MOST) : List.of())
                .render();
    }

    @GET
    @Path("briefings")
    public String all(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String standing,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable String after) {
        var filter = new DeskBriefings.Filter(
                Choice.of(Stage.class, stage),
                Choice.of(Standing.class, standing),
                Objects.requireNonNullElse(q, "").strip());
        if (!filter.words().isEmpty()) {
            throttle.take(Limit.SEARCH, Long.toString(me.id()));
        }
        var briefings = DeskBriefings.visibleTo(me.staff(), filter, Key.orNewest(after), MOST);
        var last = briefings.isEmpty() ? null : briefings.get(briefings.size() - 1);
        var next = last == null || briefings.size() < MOST ? null : new Key(last.changedAt, last.id);
        return new All(new Selection(briefings, filter, next)).render();
    }

    @GET
    @Path("log")
    @RolesAllowed(Role.EDITORS)
    public String log(@RestQuery @Nullable Long before) {
        var entries = LogEntry.before(Objects.requireNonNullElse(before, Long.MAX_VALUE), 2 * MOST);
        var next = entries.size() < 2 * MOST ? null : entries.get(entries.size() - 1).seq;
        return new Log(entries, next).render();
    }
}
