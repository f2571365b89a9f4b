package org.daybook.writing.conflict;

import java.util.Objects;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.saving.Base;
import org.daybook.briefing.saving.Outcome.Asked;
import org.daybook.briefing.working.Sheet;
import org.daybook.writing.EditPage;

import org.jspecify.annotations.Nullable;

/**
 * All that a writer sent, so that the next page can send it again.
 *
 * @param copy the words in the form
 * @param sheet where the words are kept until they are saved
 * @param button what was pressed: {@code save}, {@code preview} or {@code submit}
 */
public record Sent(Copy copy, Base base, Sheet sheet, String button, Typed typed) {

    public static Sent of(Copy copy, Base base, Sheet sheet, @Nullable String button, Typed typed) {
        var known = Objects.requireNonNullElse(button, "save");
        return new Sent(copy, base, sheet, known.equals("preview") || known.equals("submit") ? known : "save", typed);
    }

    /** What the page that asks will send. Answers to another question are not taken over: they are in the words. */
    Sent asking(Asked asked) {
        var same = typed.shown() == asked.shown() && base.revision() == asked.base();
        return new Sent(
                asked.mine(),
                new Base(base.version(), asked.base()),
                sheet,
                button,
                same ? typed : Typed.nothing(asked.shown()));
    }

    /** The same as the form of words says it. */
    public EditPage.Seen seen() {
        return new EditPage.Seen(base.version(), base.revision(), sheet);
    }

    public String topics() {
        return String.join(", ", copy.topics());
    }
}
