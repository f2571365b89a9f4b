package org.daybook.briefing.listing;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a live briefing stands under a topic. */
@Entity
@Table(name = "live_topic")
public class LiveTopic extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Long briefingId;
    public String slug;
    public Instant publishedAt;

    protected LiveTopic() {}

    LiveTopic(long briefingId, String slug, Instant publishedAt) {
        this.briefingId = briefingId;
        this.slug = slug;
        this.publishedAt = publishedAt;
    }
}
