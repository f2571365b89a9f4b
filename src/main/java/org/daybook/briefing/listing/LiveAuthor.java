package org.daybook.briefing.listing;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a live briefing names an author. */
@Entity
@Table(name = "live_author")
public class LiveAuthor extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Long briefingId;
    public String slug;
    public Instant publishedAt;

    protected LiveAuthor() {}

    LiveAuthor(long briefingId, String slug, Instant publishedAt) {
        this.briefingId = briefingId;
        this.slug = slug;
        this.publishedAt = publishedAt;
    }
}
