package org.daybook.briefing.template;

import java.util.LinkedHashMap;
import java.util.Map;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Words;

/** A template as it is to be kept: its name, what it is for, and the words that a briefing starts with. */
public record TemplateWords(String name, String description, Copy copy) {

    public static final int NAME = 80;
    public static final int DESCRIPTION = 300;

    /** How many templates a newsroom may keep. */
    public static final int TEMPLATES = 200;

    public TemplateWords {
        name = Words.oneLine(name);
        description = Words.oneLine(description);
        copy = copy.anew().withoutBlankPoints();
    }

    /** What keeps this from being kept, by field; empty where it can be. */
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            problems.put("name", "The template has no name yet.");
        }
        check(problems, "name", "The name", name, NAME);
        check(problems, "description", "The description", description, DESCRIPTION);
        Limits.exceededBy(copy).forEach(wrong -> problems.putIfAbsent(wrong.field(), wrong.words()));
        return problems;
    }

    private static void check(Map<String, String> problems, String field, String what, String text, int most) {
        if (text.length() > most) {
            problems.put(field, what + " is too long: " + text.length() + " characters where " + most + " fit.");
        } else if (!Words.areText(text)) {
            problems.put(field, what + " holds characters that are not text.");
        }
    }
}
