package org.daybook.briefing.listing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;

/** A subject and how many live briefings stand under it. */
@Entity
@Table(name = "topic")
public class Topic extends PanacheEntityBase {

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

    /** All topics that have live briefings, by name. */
    public static List<Topic> inUse() {
        return list("live > 0 order by name");
    }

    /** The path of this topic's page. */
    public String path() {
        return "/topics/" + slug;
    }
}
