package org.daybook.writing.conflict;

import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.Response;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.saving.Outcome.Asked;

import io.quarkus.qute.TemplateInstance;

/** Answers with the page that asks which words stand. */
public final class Conflicts {

    private Conflicts() {}

    record Ask(ConflictPage page) implements TemplateInstance {}

    record SignIn(String action, Sent sent, List<Map.Entry<String, String>> answers) implements TemplateInstance {}

    /** 409 where the question is new, 422 where it was asked before and is not answered. */
    public static Response ask(Briefing briefing, Asked asked, Sent sent) {
        var page = ConflictPage.of(briefing, asked, sent, "");
        return answer(page.again() ? 422 : 409, new Ask(page));
    }

    /** The same page, with the reason why nothing can be saved just now. */
    public static Response refused(Briefing briefing, Asked asked, Sent sent, String refusal) {
        return answer(409, new Ask(ConflictPage.of(briefing, asked, sent, refusal)));
    }

    /** The session has ended: whoever sent this is asked who they are, and shown nothing that they did not send. */
    public static Response signIn(String action, Sent sent) {
        return answer(401, new SignIn(action, sent, sent.typed().fields()));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page.render()).build();
    }
}
