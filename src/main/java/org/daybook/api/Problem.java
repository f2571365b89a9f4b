package org.daybook.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;

import org.daybook.briefing.copy.Shortcoming;
import org.daybook.web.guard.ApiDoor;
import org.daybook.workflow.Refusal;
import org.daybook.workflow.Refused;

/**
 * What went wrong, for a program (RFC 9457), in the sentences that a page would show.
 *
 * @param more members beyond the standard's own
 */
record Problem(int status, String title, String detail, Map<String, Object> more) {

    static final int CONFLICT = 409;
    static final int UNPROCESSABLE = 422;

    static ClientErrorException unreadable(String detail) {
        return new ClientErrorException(new Problem(400, "That could not be read", detail, Map.of()).answer());
    }

    static Response conflict(String detail, Map<String, Object> more) {
        return new Problem(CONFLICT, "Somebody was faster", detail, more).answer();
    }

    /** What is wrong with what was sent, by field. */
    static Response unfit(List<Shortcoming> wrong) {
        var detail = String.join(" ", wrong.stream().map(Shortcoming::words).toList());
        return new Problem(UNPROCESSABLE, "Not saved", detail, Map.of("fields", wrong)).answer();
    }

    static Response unfit(String field, String words) {
        return unfit(List.of(new Shortcoming(field, words)));
    }

    /** Every reason why a move or a save was refused, in their order. */
    static Response refused(Refused refused) {
        var status = refused.has(Refusal.Reason.ROLE) ? 403 : refused.onlyUnsaid() ? UNPROCESSABLE : CONFLICT;
        var detail =
                String.join(" ", refused.refusals().stream().map(Refusal::words).toList());
        return new Problem(status, "Not done", detail, Map.of("refusals", refused.refusals())).answer();
    }

    private Response answer() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        return Response.status(status)
                .type(ApiDoor.PROBLEM)
                .entity(Json.text(members))
                .build();
    }
}
