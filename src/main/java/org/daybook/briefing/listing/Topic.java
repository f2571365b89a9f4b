package org.daybook.briefing.listing;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

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

    /** All topics that have live briefings, by name. */
    public static List<Topic> inUse() {
        return list("live > 0 order by name");
    }
}
