package org.daybook.writing.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.ws.rs.core.MultivaluedMap;

import org.daybook.briefing.merge.Answer;
import org.daybook.briefing.saving.Answers;
import org.daybook.web.Choice;

/**
 * The answers as a browser sends them: for each key of a conflict a choice and, whatever is chosen, the words in its
 * fields.
 *
 * @param shown the revision of the others that was shown, 0 where nothing was asked
 */
public record Typed(int shown, Map<String, String> choices, Map<String, String> texts, Map<String, String> labels) {

    private static final String SHOWN = "theirs";

    public static Typed of(MultivaluedMap<String, String> fields) {
        var shown = fields.getFirst(SHOWN);
        return new Typed(
                shown != null && shown.matches("[0-9]{1,9}") ? Integer.parseInt(shown) : 0,
                after("answer-", fields),
                after("edited-", fields),
                after("label-", fields));
    }

    public static Typed nothing() {
        return nothing(0);
    }

    static Typed nothing(int shown) {
        return new Typed(shown, Map.of(), Map.of(), Map.of());
    }

    private static Map<String, String> after(String prefix, MultivaluedMap<String, String> fields) {
        var found = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> {
            if (name.startsWith(prefix)) {
                found.put(name.substring(prefix.length()), values.get(0));
            }
        });
        return found;
    }

    /** The fields again, by name. */
    List<Map.Entry<String, String>> fields() {
        var fields = new ArrayList<Map.Entry<String, String>>();
        choices.forEach((key, value) -> fields.add(Map.entry("answer-" + key, value)));
        texts.forEach((key, value) -> fields.add(Map.entry("edited-" + key, value)));
        labels.forEach((key, value) -> fields.add(Map.entry("label-" + key, value)));
        return fields;
    }

    /** Whether they come from a page that asked. */
    public boolean wereAsked() {
        return shown > 0;
    }

    public Answers answers() {
        var given = new LinkedHashMap<String, Answer>();
        choices.forEach((key, name) -> {
            var choice = Choice.of(Answer.Choice.class, name.toUpperCase(Locale.ROOT));
            if (choice != null) {
                given.put(key, new Answer(choice, labels.getOrDefault(key, ""), texts.getOrDefault(key, "")));
            }
        });
        return new Answers(shown, given);
    }
}
