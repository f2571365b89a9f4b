package org.daybook.briefing.listing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.daybook.briefing.copy.Slug;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;

/** A subject and how many live briefings stand under it. */
@Entity
@Table(name = "topic")
public class Topic extends PanacheEntityBase {

    private static final int LOOKED_AT = 200;

    @Id
    public String slug;

    public String name;
    public Integer live;

    protected Topic() {}

    Topic(String slug, String name) {
        this.slug = slug;
        this.name = name;
        this.live = 1;
    }

    /** One topic, if any live briefing stands under it. */
    public static Optional<Topic> inUse(String slug) {
        return find("slug = ?1 and live > 0", slug).firstResultOptional();
    }

    /** The topics with the most live briefings, by name. */
    public static List<Topic> mostUsed(int most) {
        return Topic.<Topic>find("live > 0 order by live desc, slug").page(Page.ofSize(most)).list().stream()
                .sorted(Comparator.comparing(topic -> topic.name))
                .toList();
    }

    /**
     * Topics in use whose names begin with {@code words}, those with the most live briefings first. Looks at a bounded
     * number of those used most and of those next in the alphabet, so it costs the same however many there are.
     */
    public static List<Topic> beginning(String words, int most) {
        var begin = words.strip().toLowerCase(Locale.ROOT);
        var slug = Slug.of("x" + begin).substring(1).replaceFirst("^-", "");
        var used = Topic.<Topic>find("live > 0 order by live desc, slug").page(Page.ofSize(LOOKED_AT)).stream();
        var next = slug.isEmpty()
                ? Stream.<Topic>empty()
                : Topic.<Topic>find("slug >= ?1 and slug < ?2 and live > 0 order by slug", slug, slug + "zzzzzzzz")
                        .page(Page.ofSize(LOOKED_AT))
                        .stream();
        return Stream.concat(used, next)
                .filter(topic -> topic.name.toLowerCase(Locale.ROOT).startsWith(begin)
                        || !slug.isEmpty() && topic.slug.startsWith(slug))
                .filter(new HashSet<>()::add)
                .sorted(Comparator.comparing((Topic topic) -> -topic.live).thenComparing(topic -> topic.name))
                .limit(most)
                .toList();
    }

    /** All topics that have live briefings, by name. */
    public static List<Topic> inUse() {
        return list("live > 0 order by name");
    }

    /** The path of this topic's page. */
    public String path() {
        return "/topics/" + slug;
    }
}
