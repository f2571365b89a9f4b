package org.daybook.briefing.listing;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A day and how many live briefings were first published on it. */
@Entity
@Table(name = "archive_day")
public class ArchiveDay extends PanacheEntityBase {

    @Id
    @Column(name = "on_day")
    public LocalDate day;

    public Integer live;

    protected ArchiveDay() {}

    ArchiveDay(LocalDate day) {
        this.day = day;
        this.live = 1;
    }

    /**
     * The days from {@code first} to before {@code end} that have live briefings, newest first; at most one row a day.
     */
    public static List<ArchiveDay> between(LocalDate first, LocalDate end) {
        return list("day >= ?1 and day < ?2 and live > 0 order by day desc", first, end);
    }

    /** All days that have live briefings, newest first; at most one row a day. */
    public static List<ArchiveDay> all() {
        return list("live > 0 order by day desc");
    }
}
