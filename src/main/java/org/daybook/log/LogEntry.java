package org.daybook.log;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.daybook.web.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import org.jspecify.annotations.Nullable;

/** One act, written in the transaction of what it tells. It never changes; {@link LogHead} makes it. */
@Entity
@Table(name = "log_entry")
public class LogEntry extends PanacheEntityBase {

    /** Position in the log, from 1, without gaps. */
    @Id
    public Long seq;

    @Column(name = "happened_at")
    public Instant at;

    public @Nullable Long actorId;
    public String actorName;

    @Enumerated(EnumType.STRING)
    public Act act;

    public @Nullable Long briefingId;
    public String subject;
    public String note;
    public String previousHash;
    public String hash;

    protected LogEntry() {}

    LogEntry(long seq, String previousHash, Happening what) {
        this.seq = seq;
        this.at = what.at();
        this.actorId = what.actorId();
        this.actorName = what.actorName();
        this.act = what.act();
        this.briefingId = what.briefingId();
        this.subject = what.subject();
        this.note = what.note();
        this.previousHash = previousHash;
        this.hash = expectedHash();
    }

    /** SHA-256 over everything this entry says and the hash before it, as lower-case hex. */
    public String expectedHash() {
        var text = String.join(
                "\u001f",
                Long.toString(seq),
                at.toString(),
                String.valueOf(actorId),
                actorName,
                act.name(),
                String.valueOf(briefingId),
                subject,
                note,
                previousHash);
        return Sha256.hex(text);
    }

    /** What was done to one briefing, newest first, at most {@code most}. */
    public static List<LogEntry> of(long briefingId, int most) {
        return find("briefingId = ?1 order by seq desc", briefingId)
                .page(Page.ofSize(most))
                .list();
    }

    /** The newest acts before {@code seq}, newest first. */
    public static List<LogEntry> before(long seq, int most) {
        return find("seq < ?1 order by seq desc", seq).page(Page.ofSize(most)).list();
    }
}
