package org.daybook.api;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import org.daybook.api.words.CopyJson;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.merge.Answer;
import org.daybook.briefing.merge.Conflict;
import org.daybook.briefing.saving.Answers;
import org.daybook.briefing.saving.Base;
import org.daybook.briefing.saving.Change;
import org.daybook.briefing.saving.Outcome.Asked;
import org.daybook.briefing.saving.Outcome.Saved;
import org.daybook.log.LogHead;
import org.daybook.staff.Me;
import org.daybook.staff.Staff;
import org.daybook.staff.token.Scope;
import org.daybook.web.Choice;
import org.daybook.web.Newsroom;
import org.daybook.workflow.Refused;

import io.smallrye.common.annotation.Blocking;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Saving words. They are merged with what others have saved meanwhile, as those of the form are. */
@Path("/api/v1/briefings/{id: [0-9]{1,18}}/copy")
@RolesAllowed(Scope.WRITING)
@Blocking
@Produces("application/json")
@Consumes("application/json")
class CopyApi {

    private final Me me;
    private final Newsroom newsroom;

    CopyApi(Me me, Newsroom newsroom) {
        this.me = me;
        this.newsroom = newsroom;
    }

    /**
     * @param revision whose words were changed
     * @param copy the words
     * @param theirs the revision that was in conflict, where {@code answers} settle that
     * @param answers by the key of their conflict
     */
    record Save(
            @Nullable Integer revision,
            @Nullable CopyJson copy,
            @Nullable Integer theirs,
            @Nullable Map<String, AnswerJson> answers) {}

    /** Which words stand; label and text only where they are other ones. */
    record AnswerJson(
            @Nullable String choice,
            @Nullable String label,
            @Nullable String text) {}

    /** The same words changed twice. A version without words was removed. */
    record ConflictJson(String key, String heading, Words base, Words theirs, Words mine, boolean both) {

        record Words(String label, String text) {}

        static ConflictJson of(Conflict conflict) {
            return new ConflictJson(
                    conflict.key(),
                    conflict.place().heading(),
                    new Words(conflict.base().label(), conflict.base().text()),
                    new Words(conflict.theirs().label(), conflict.theirs().text()),
                    new Words(conflict.mine().label(), conflict.mine().text()),
                    conflict.mayKeepBoth());
        }
    }

    @PUT
    @Transactional
    public Response save(@RestPath long id, byte[] body) {
        var sent = Json.read(body, Save.class);
        LogHead.hold();
        var staff = me.staff();
        var briefing = Found.by(staff, id);
        if (sent.revision() == null || sent.copy() == null) {
            return Problem.unfit("revision", "Say which revision was changed, and what its copy is now.");
        }
        var base = Revision.of(briefing, sent.revision());
        if (base.isEmpty()) {
            return Problem.unfit("revision", "This briefing has no such revision.");
        }
        var misfits = sent.copy().misfits();
        var answers = answers(sent);
        if (!misfits.isEmpty() || answers == null) {
            return misfits.isEmpty()
                    ? Problem.unfit("answers", "An answer is MINE, THEIRS, BOTH or EDITED.")
                    : Problem.unfit(misfits);
        }
        return saved(
                new Change(
                        sent.copy().over(base.get().copy), Base.revision(sent.revision()), answers, Revision.Why.SAVED),
                briefing,
                staff);
    }

    private Response saved(Change change, Briefing briefing, Staff staff) {
        try {
            return change.saveOver(briefing, staff, newsroom.now())
                    .told(saved -> done(briefing, saved), CopyApi::asked, wrong -> Problem.unfit(wrong.shortcomings()));
        } catch (Refused e) {
            return Problem.refused(e);
        }
    }

    private static Response done(Briefing briefing, Saved saved) {
        Briefing.flush();
        var answer = new LinkedHashMap<String, Object>();
        answer.put("changed", saved.changed());
        answer.put("revision", briefing.lastRevision);
        answer.put("version", briefing.version);
        answer.put("taken", saved.taken());
        answer.put("copy", CopyJson.of(briefing.workingCopy));
        return Json.answer(200, answer);
    }

    private static Response asked(Asked asked) {
        var more = new LinkedHashMap<String, Object>();
        more.put("revision", asked.base());
        more.put("theirs", asked.shown());
        more.put("taken", asked.taken());
        more.put("conflicts", asked.conflicts().stream().map(ConflictJson::of).toList());
        more.put("copy", CopyJson.of(asked.mine()));
        return Problem.conflict(
                "Somebody else has changed the same words. Send it again and say for each conflict which words stand.",
                more);
    }

    /** What was answered; null where an answer is none. */
    private static @Nullable Answers answers(Save sent) {
        var given = new HashMap<String, Answer>();
        for (var answer : Objects.requireNonNullElse(sent.answers(), Map.<String, AnswerJson>of())
                .entrySet()) {
            var choice = Choice.of(Answer.Choice.class, answer.getValue().choice());
            if (choice == null) {
                return null;
            }
            given.put(
                    answer.getKey(),
                    new Answer(
                            choice,
                            text(answer.getValue().label()),
                            text(answer.getValue().text())));
        }
        return new Answers(Objects.requireNonNullElse(sent.theirs(), 0), given);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
