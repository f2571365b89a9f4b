package org.daybook.briefing.finding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.daybook.briefing.Briefing;
import org.daybook.web.Key;
import org.daybook.workflow.Standing;

import io.quarkus.panache.common.Page;
import org.jspecify.annotations.Nullable;

/** What readers can see, newest first, a page at a time. Each call is one indexed query. */
public final class LiveBriefings {

    private static final String FROM =
            "from Briefing b join fetch b.liveEdition e join fetch e.revision left join fetch b.lastChange join fetch b.startedBy where ";
    private static final String LIVE =
            "b.standing = :live and (b.publishedAt < :at or (b.publishedAt = :at and b.id < :id)) ";
    private static final String NEWEST_FIRST = "order by b.publishedAt desc, b.id desc";

    private LiveBriefings() {}

    /** The newest after {@code key}. */
    public static List<Briefing> after(Key key, int most) {
        return list(FROM + LIVE + NEWEST_FIRST, key, Map.of(), most);
    }

    /** Those first published from {@code first} to before {@code end}. */
    public static List<Briefing> between(LocalDate first, LocalDate end, Key key, int most) {
        return list(
                FROM + LIVE + "and b.publishedOn >= :first and b.publishedOn < :end " + NEWEST_FIRST,
                key,
                Map.of("first", first, "end", end),
                most);
    }

    /** Those under a topic. */
    public static List<Briefing> underTopic(String slug, Key key, int most) {
        return list(
                FROM + LIVE + "and b.id in (select t.briefingId from LiveTopic t where t.slug = :slug) " + NEWEST_FIRST,
                key,
                Map.of("slug", slug),
                most);
    }

    /** Those that name an author. */
    public static List<Briefing> by(String slug, Key key, int most) {
        return list(
                FROM + LIVE + "and b.id in (select a.briefingId from LiveAuthor a where a.slug = :slug) "
                        + NEWEST_FIRST,
                key,
                Map.of("slug", slug),
                most);
    }

    /** Where the page after these begins, or null where these are all. */
    public static @Nullable Key next(List<Briefing> page, int most) {
        if (page.size() < most) {
            return null;
        }
        var last = page.get(page.size() - 1);
        return new Key(last.published().instant(), last.id);
    }

    private static List<Briefing> list(String query, Key key, Map<String, Object> more, int most) {
        var parameters = new HashMap<String, Object>(more);
        parameters.put("live", Standing.LIVE);
        parameters.put("at", key.at());
        parameters.put("id", key.id());
        return Briefing.<Briefing>find(query, parameters)
                .page(Page.ofSize(most))
                .list();
    }
}
