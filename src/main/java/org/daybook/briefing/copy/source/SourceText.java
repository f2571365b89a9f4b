package org.daybook.briefing.copy.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import static java.util.stream.Collectors.joining;

/** A source as a text that people can read, compare and rewrite: what it says, line by line. */
public final class SourceText {

    private static final Pattern LINE =
            Pattern.compile("\\s*(Title|Publisher|Address|Description|Seen|Visibility)\\s*:(.*)", Pattern.DOTALL);

    private SourceText() {}

    /** {@code source} as a text; what it does not say has no line. */
    public static String of(Source source) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("Title", source.title());
        lines.put("Publisher", source.publisher());
        lines.put("Address", source.url());
        lines.put("Description", source.description());
        lines.put("Seen", source.seen());
        lines.put("Visibility", source.visibility().name().toLowerCase(Locale.ROOT));
        return lines.entrySet().stream()
                .filter(line -> !line.getValue().isEmpty())
                .map(line -> line.getKey() + ": " + line.getValue())
                .collect(joining("\n"));
    }

    /**
     * {@code like} with what {@code text} says in place of what it said. A line that begins with no such word belongs
     * to the description; without a line for it the visibility stays.
     */
    public static Source read(Source like, String text) {
        var said = new LinkedHashMap<String, List<String>>();
        text.lines().forEach(line -> {
            var matcher = LINE.matcher(line);
            var known = matcher.matches();
            said.computeIfAbsent(known ? matcher.group(1) : "Description", name -> new ArrayList<>())
                    .add(known ? matcher.group(2) : line);
        });
        var visibility = value(said, "Visibility");
        return new Source(
                like.id(),
                like.on(),
                value(said, "Title"),
                value(said, "Publisher"),
                value(said, "Address"),
                value(said, "Description"),
                value(said, "Seen"),
                visibility.isEmpty() ? like.visibility() : Visibility.named(visibility));
    }

    /** {@code like} with another title, publisher, address, description and day, in this order. */
    public static Source with(Source like, List<String> said) {
        return new Source(
                like.id(),
                like.on(),
                said.get(0),
                said.get(1),
                said.get(2),
                said.get(3),
                said.get(4),
                like.visibility());
    }

    private static String value(Map<String, List<String>> said, String name) {
        return String.join(" ", said.getOrDefault(name, List.of())).strip();
    }
}
