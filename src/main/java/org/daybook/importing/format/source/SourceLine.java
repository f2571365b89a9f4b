package org.daybook.importing.format.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceText;
import org.daybook.briefing.copy.source.Visibility;

import static java.util.stream.Collectors.joining;

/**
 * One source as the value of a header: {@code Key Points 2 | Title: Tide tables | Seen: 2026-02-04}. A bar or a
 * backslash in a part has a backslash in front.
 *
 * @param place what it stands on, in words
 * @param source what it says; it stands on nothing yet
 * @param wrong what the line may not say, in sentences
 */
public record SourceLine(String place, Source source, List<String> wrong) {

    private static final Pattern PART =
            Pattern.compile("(?:Title|Publisher|Address|Description|Seen|Visibility)\\s*:.*", Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("ID\\s*:\\s*(.*)", Pattern.DOTALL);
    private static final Pattern VISIBILITY = Pattern.compile("Visibility\\s*:\\s*(?i:public|private)\\s*");

    /** What stands behind {@code Source:}. */
    public static String write(String place, Source source, boolean withId) {
        var id = withId && !source.id().isEmpty() ? Stream.of("ID: " + source.id()) : Stream.<String>empty();
        return Stream.of(Stream.of(place), SourceText.of(source).lines(), id)
                .flatMap(parts -> parts)
                .map(part -> part.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(joining(" | "));
    }

    /** Where the line does not say who may see it, the newsroom alone may. */
    public static SourceLine read(String value) {
        var parts = parts(value);
        var wrong = new ArrayList<String>();
        var said = new ArrayList<String>();
        var id = "";
        for (var part : parts.subList(1, parts.size())) {
            var named = ID.matcher(part);
            if (named.matches()) {
                id = id(named.group(1), wrong);
            } else {
                said.add(part(part, wrong));
            }
        }
        var nothing = new Source(id, "", "", "", "", "", "", Visibility.PRIVATE);
        return new SourceLine(parts.get(0), SourceText.read(nothing, String.join("\n", said)), List.copyOf(wrong));
    }

    private static String part(String part, List<String> wrong) {
        if (!PART.matcher(part).matches()) {
            wrong.add("“" + brief(part) + "” is no part of a source; there are Title, Publisher, Address, Description,"
                    + " Seen, Visibility and ID.");
        } else if (part.startsWith("Visibility") && !VISIBILITY.matcher(part).matches()) {
            wrong.add("A source is public or private, not “" + brief(part) + "”.");
        }
        return part;
    }

    private static String id(String id, List<String> wrong) {
        if (!id.matches("s[1-9][0-9]{0,5}")) {
            wrong.add("“" + brief(id)
                    + "” is no id of a source; one is s and a number of at most six digits, such as s7.");
        }
        return id;
    }

    private static String brief(String part) {
        return part.length() > 60 ? part.substring(0, 60) + "…" : part;
    }

    private static List<String> parts(String value) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                part.append(value.charAt(++i));
            } else if (c == '|') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
