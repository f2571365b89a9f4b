package org.daybook.briefing.approval;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Slug;
import org.daybook.log.Act;
import org.daybook.log.Happening;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A topic under which whoever wrote may also approve: one pair of eyes is enough there. */
@Entity
@Table(name = "lone_topic")
public class LoneTopic extends PanacheEntityBase {

    @Id
    public String slug;

    public String name;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff switchedBy;

    public Instant switchedAt;

    protected LoneTopic() {}

    /** All of them by name. */
    public static List<LoneTopic> all() {
        return list("from LoneTopic t join fetch t.switchedBy order by t.name");
    }

    /** Whether one pair of eyes is enough for a copy: it has topics, and each is such a one. */
    static boolean covers(Copy copy) {
        var slugs = copy.topics().stream().map(Slug::ofName).collect(Collectors.toSet());
        return !slugs.isEmpty() && count("slug in ?1", slugs) == slugs.size();
    }

    /** Lets one pair of eyes do for a topic. Done twice, the first stands. */
    public static void let(String slug, String name, Staff by, Instant now) {
        if (findById(slug) == null) {
            var topic = new LoneTopic();
            topic.slug = slug;
            topic.name = name;
            topic.switchedBy = by;
            topic.switchedAt = now;
            topic.persist();
            log(Act.FOUR_EYES_OFF, by, name, now);
        }
    }

    /** Asks for four eyes again. */
    public void end(Staff by, Instant now) {
        delete();
        log(Act.FOUR_EYES_ON, by, name, now);
    }

    private static void log(Act act, Staff by, String topic, Instant now) {
        new Happening(by.id, by.displayName, act, null, topic, by.signed(""), now).log();
    }
}
