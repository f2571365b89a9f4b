package org.daybook.briefing.copy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.daybook.briefing.copy.source.SourceLimits;

/** How much a briefing may hold, in characters (UTF-16 units). Copy beyond these is not saved at all. */
public final class Limits {

    public static final int HEADLINE = 200;
    public static final int STANDFIRST = 500;
    public static final int BYLINE = 120;
    public static final int PROSE = 200_000;
    public static final int POINT = 2_000;
    public static final int LABEL = 120;
    public static final int POINTS = 100;
    public static final int TOPIC = 60;
    public static final int TOPICS = 12;

    private Limits() {}

    /** Everything that keeps {@code copy} from being saved, in the order of the form; empty where it can be. */
    public static List<Shortcoming> exceededBy(Copy copy) {
        var found = new ArrayList<Shortcoming>();
        text(found, "headline", "The headline", copy.headline(), HEADLINE);
        text(found, "standfirst", "The standfirst", copy.standfirst(), STANDFIRST);
        text(found, "byline", "The byline", copy.byline(), BYLINE);
        if (!copy.slug().isEmpty() && !Slug.isValid(copy.slug())) {
            found.add(new Shortcoming(
                    "slug",
                    "The address may hold lower-case letters a to z, digits and single hyphens, at most " + Slug.LONGEST
                            + " characters."));
        }
        copy.sections().forEach(section -> section(found, section));
        samePointTwice(found, copy);
        topics(found, copy.topics());
        found.addAll(SourceLimits.exceededBy(copy));
        return List.copyOf(found);
    }

    private static void section(List<Shortcoming> found, Section section) {
        var kind = section.kind();
        var prose = kind.shape() == Shape.PROSE ? kind.field() : kind.field() + "Introduction";
        text(found, prose, kind.heading(), section.proseText(), PROSE);
        var number = 0;
        for (var point : section.pointPassages()) {
            number++;
            var field = kind.field() + "-" + number;
            var name = capital(kind.pointName()) + " " + number;
            text(found, field, name, point.text(), POINT);
            label(found, field, name, point.label());
        }
        if (number > POINTS) {
            found.add(new Shortcoming(
                    kind.field(),
                    kind.heading() + " may hold at most " + POINTS + " points; there are " + number + "."));
        }
    }

    private static void label(List<Shortcoming> found, String field, String name, String label) {
        text(found, field, "The label of " + name.toLowerCase(Locale.ROOT), label, LABEL);
        if (label.contains(": ")) {
            found.add(new Shortcoming(
                    field, "A label cannot hold a colon and a space: they part the label from its text."));
        }
    }

    private static void samePointTwice(List<Shortcoming> found, Copy copy) {
        var seen = new HashSet<String>();
        copy.passages().stream()
                .map(Passage::id)
                .filter(id -> !id.isEmpty() && !seen.add(id))
                .findFirst()
                .ifPresent(id -> found.add(new Shortcoming("headline", "The same point was sent twice.")));
    }

    private static void topics(List<Shortcoming> found, List<String> topics) {
        if (topics.size() > TOPICS) {
            found.add(new Shortcoming("topics", "At most " + TOPICS + " topics; there are " + topics.size() + "."));
        }
        topics.forEach(topic -> text(found, "topics", "A topic", topic, TOPIC));
    }

    /** Notes where {@code text} is longer than {@code most} or no text. */
    public static void text(List<Shortcoming> found, String field, String name, String text, int most) {
        if (text.length() > most) {
            found.add(new Shortcoming(
                    field,
                    String.format(
                            Locale.ROOT, "%s is too long: %,d characters where %,d fit.", name, text.length(), most)));
        }
        if (!Words.areText(text)) {
            found.add(new Shortcoming(
                    field, name + " holds characters that are not text. Remove what does not show, or type it again."));
        }
    }

    /** The same words, the first letter a capital. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
