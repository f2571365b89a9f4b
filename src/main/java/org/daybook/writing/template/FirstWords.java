package org.daybook.writing.template;

import java.util.Optional;

import jakarta.ws.rs.NotFoundException;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.finding.DeskBriefings;
import org.daybook.briefing.template.Template;
import org.daybook.staff.Staff;

import org.jspecify.annotations.Nullable;

/** What the form of a new briefing holds before anything is typed: nothing, a template, or another briefing's words. */
public final class FirstWords {

    private FirstWords() {}

    /** @throws NotFoundException where there is no such template, or no such briefing that {@code who} may see */
    public static Copy of(Staff who, @Nullable String template, @Nullable String copy) {
        if (copy != null && !copy.isEmpty()) {
            return id(copy).flatMap(id -> DeskBriefings.visibleTo(who, id))
                    .map(briefing -> briefing.workingCopy.anew())
                    .orElseThrow(NotFoundException::new);
        }
        if (template != null && !template.isEmpty()) {
            return id(template)
                    .flatMap(Template::at)
                    .map(found -> signed(found.copy, who))
                    .orElseThrow(NotFoundException::new);
        }
        return Copy.blank().withByline(who.displayName);
    }

    private static Copy signed(Copy copy, Staff who) {
        return copy.byline().isEmpty() ? copy.withByline(who.displayName) : copy;
    }

    private static Optional<Long> id(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
