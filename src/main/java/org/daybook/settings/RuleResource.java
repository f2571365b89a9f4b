package org.daybook.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import org.daybook.web.Choice;
import org.daybook.web.Flash;
import org.daybook.web.Newsroom;
import org.daybook.web.Redirect;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One rule of the house style in its form: a new one, or a change to one; each save is a new version. */
@Path("/desk/settings")
@RolesAllowed(Role.ADMINS)
@Blocking
@Produces("text/html;charset=UTF-8")
class RuleResource {

    private static final int MOST = 200;

    private final Me me;
    private final Flash flash;
    private final Newsroom newsroom;
    private final TrialRunner trials;

    RuleResource(Me me, Flash flash, Newsroom newsroom, TrialRunner trials) {
        this.me = me;
        this.flash = flash;
        this.newsroom = newsroom;
        this.trials = trials;
    }

    record RuleEdit(RulePage page) implements TemplateInstance {}

    /** @param trial takes over the rule that was tried */
    @GET
    @Path("rules/new")
    public String fresh(@RestQuery @Nullable String kind, @RestQuery @Nullable Long trial) {
        var form = trial == null ? empty(kind) : tried(trial);
        return new RuleEdit(page(null, StyleNow.read().version(), form)).render();
    }

    @GET
    @Path("rules/{rule: r[0-9]{1,9}}")
    public String show(@RestPath String rule, @RestQuery @Nullable Long trial) {
        var now = StyleNow.read();
        var found = found(now, rule);
        return new RuleEdit(page(found, now.version(), trial == null ? RuleForm.of(found) : tried(trial))).render();
    }

    @POST
    @Path("rules")
    public Response add(@BeanParam RuleForm form) {
        return sent(null, form);
    }

    @POST
    @Path("rules/{rule: r[0-9]{1,9}}")
    public Response change(@RestPath String rule, @BeanParam RuleForm form) {
        return sent(rule, form);
    }

    private Response sent(@Nullable String id, RuleForm form) {
        if ("try".equals(form.button)) {
            return tried(id, form);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            LogHead.hold();
            return saved(id, form);
        });
    }

    private Response saved(@Nullable String id, RuleForm form) {
        var now = StyleNow.read();
        var before = id == null
                ? null
                : now.rules().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElse(null);
        var seen = Objects.requireNonNullElse(form.version, -1);
        var problems = RuleForm.noProblems();
        var rule = form.rule(before == null ? "" : before.id(), before == null || before.on(), problems);
        if (now.version() != seen) {
            return answer(409, new RulePage(before, now.version(), form, problems, now.since(seen)));
        }
        if (id != null && before == null) {
            throw new NotFoundException();
        }
        if (before == null && now.rules().size() >= MOST) {
            problems.put("place", "There are " + MOST + " rules already. Remove one first.");
        }
        if (rule == null || !problems.isEmpty()) {
            return answer(422, new RulePage(before, seen, form, problems, List.of()));
        }
        var note = form.text(form.note).isEmpty() ? said(before, rule) : form.text(form.note);
        HouseStyle.make(with(rule), note, me.staff(), newsroom.now().instant());
        return flash.seeOther(SettingsResource.PATH, before == null ? "The rule is in force." : "The rule is changed.");
    }

    private static UnaryOperator<List<Rule>> with(Rule rule) {
        return rules -> {
            var changed = new ArrayList<>(rules);
            changed.replaceAll(each -> each.id().equals(rule.id()) ? rule : each);
            if (rule.id().isEmpty()) {
                changed.add(rule);
            }
            return changed;
        };
    }

    private Response tried(@Nullable String id, RuleForm form) {
        var before = id == null ? null : found(StyleNow.read(), id);
        var problems = RuleForm.noProblems();
        var rule = form.rule(id == null ? "" : id, true, problems);
        if (rule == null) {
            var seen = Objects.requireNonNullElse(form.version, -1);
            return answer(422, new RulePage(before, seen, form, problems, List.of()));
        }
        var trial = QuarkusTransaction.requiringNew()
                .call(() -> Trial.start(rule, me.staff(), newsroom.now().instant()).id);
        trials.go(trial);
        return Redirect.seeOther("/desk/settings/trials/" + trial).build();
    }

    private static RuleForm tried(long trial) {
        return RuleForm.of(Trial.<Trial>findByIdOptional(trial)
                .orElseThrow(NotFoundException::new)
                .rule());
    }

    private static RuleForm empty(@Nullable String kind) {
        var wanted = Choice.of(RuleKind.class, kind);
        if (wanted == null) {
            throw new NotFoundException();
        }
        return RuleForm.of(wanted);
    }

    private static Rule found(StyleNow now, String id) {
        return now.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static RulePage page(@Nullable Rule rule, int version, RuleForm form) {
        return new RulePage(rule, version, form, Map.of(), List.of());
    }

    private static Response answer(int status, RulePage page) {
        return Response.status(status).entity(new RuleEdit(page).render()).build();
    }

    private static String said(@Nullable Rule before, Rule rule) {
        return (before == null ? "Added: " : "Changed: ") + brief(rule);
    }

    /** What a rule asks, short enough for a note. */
    static String brief(Rule rule) {
        var words = rule.what();
        return words.length() <= 300 ? words : words.substring(0, words.offsetByCodePoints(0, 200)) + "…";
    }
}
