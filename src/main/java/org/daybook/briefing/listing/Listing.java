package org.daybook.briefing.listing;

import java.time.LocalDate;
import java.util.stream.Collectors;

import org.daybook.briefing.copy.Slug;
import org.daybook.log.LogHead;

/**
 * Puts live briefings into lists and takes them out. Holds the log, so that two moves never count the same thing at
 * once.
 */
public final class Listing {

    private Listing() {}

    /** Lists a briefing that is in no list yet. */
    public static void put(Listed listed) {
        LogHead.hold();
        listed.topics().stream()
                .collect(Collectors.toMap(Slug::ofName, name -> name, (first, same) -> first))
                .forEach((slug, name) -> underTopic(listed, slug, name));
        if (!listed.author().isEmpty()) {
            underAuthor(listed);
        }
        onDay(listed.published().day());
    }

    private static void underTopic(Listed listed, String slug, String name) {
        if (Topic.update("live = live + 1 where slug = ?1", slug) == 0) {
            new Topic(slug, name).persist();
        }
        new LiveTopic(listed.briefingId(), slug, listed.published().instant()).persist();
    }

    private static void underAuthor(Listed listed) {
        if (Author.update("live = live + 1 where slug = ?1", listed.author()) == 0) {
            new Author(listed.author(), listed.byline()).persist();
        }
        new LiveAuthor(listed.briefingId(), listed.author(), listed.published().instant()).persist();
    }

    private static void onDay(LocalDate day) {
        if (ArchiveDay.update("live = live + 1 where day = ?1", day) == 0) {
            new ArchiveDay(day).persist();
        }
    }

    /** Takes a briefing out of all lists. */
    public static void remove(long briefingId, LocalDate day) {
        LogHead.hold();
        Topic.update(
                "live = live - 1 where slug in (select t.slug from LiveTopic t where t.briefingId = ?1)", briefingId);
        Author.update(
                "live = live - 1 where slug in (select a.slug from LiveAuthor a where a.briefingId = ?1)", briefingId);
        LiveTopic.delete("briefingId", briefingId);
        LiveAuthor.delete("briefingId", briefingId);
        ArchiveDay.update("live = live - 1 where day = ?1", day);
    }
}
