package org.daybook.staff.token;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.daybook.web.Choice;
import org.daybook.web.Newsroom;

import org.jspecify.annotations.Nullable;

/**
 * A token that somebody wants.
 *
 * @param name what they call it
 * @param scope read where nothing was chosen
 * @param day the last day on which it works, as typed; empty for no end
 * @param expiresAt the end of that day for the newsroom; null for no end
 */
record NewToken(
        String name, Scope scope, String day, @Nullable Instant expiresAt) {

    private static final int LONGEST_NAME = 60;

    static NewToken nothing() {
        return new NewToken("", Scope.READ, "", null);
    }

    static NewToken of(@Nullable String name, @Nullable String scope, @Nullable String day, Newsroom newsroom) {
        var chosen = Choice.of(Scope.class, scope);
        var last = Objects.requireNonNullElse(day, "").strip();
        return new NewToken(
                Objects.requireNonNullElse(name, "").strip(),
                chosen == null ? Scope.READ : chosen,
                last,
                endOf(last, newsroom));
    }

    public Scope[] scopes() {
        return Scope.values();
    }

    private static @Nullable Instant endOf(String day, Newsroom newsroom) {
        try {
            return day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? LocalDate.parse(day)
                            .plusDays(1)
                            .atStartOfDay(newsroom.zone())
                            .toInstant()
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** What keeps it from being made, by field. */
    Map<String, String> problems(List<ApiToken> others, Instant now) {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty() || name.length() > LONGEST_NAME || !name.matches("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]+")) {
            problems.put("name", "A name is 1 to " + LONGEST_NAME + " characters of plain text.");
        } else if (others.stream().anyMatch(other -> other.name.equals(name))) {
            problems.put("name", "You have a token of this name. Choose another name, or revoke that one first.");
        } else if (others.size() >= ApiToken.MOST) {
            problems.put("name", "You have " + ApiToken.MOST + " tokens already. Revoke one first.");
        }
        if (!day.isEmpty() && expiresAt == null) {
            problems.put("expires", "Write the day as in 2026-02-04, or leave it empty.");
        } else if (expiresAt != null && !expiresAt.isAfter(now)) {
            problems.put("expires", "That day is over.");
        }
        return problems;
    }
}
