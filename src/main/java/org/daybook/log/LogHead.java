package org.daybook.log;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The end of the log. Whoever writes holds this row until the transaction ends, so that the chain has no forks. */
@Entity
@Table(name = "log_head")
public class LogHead extends PanacheEntityBase {

    @Id
    public Integer id;

    public Long seq;
    public String hash;

    protected LogHead() {}

    /** Holds the end of the log until the transaction ends; nobody else can log, and so change anything, meanwhile. */
    public static void hold() {
        locked();
    }

    /** How many entries there are and the hash of the newest, in words. */
    public static String end() {
        var head = Objects.requireNonNull(LogHead.<LogHead>findById(1));
        return "Entries: " + head.seq + ". Hash of the newest: " + head.hash;
    }

    private static LogHead locked() {
        return Objects.requireNonNull(LogHead.<LogHead>findById(1, LockModeType.PESSIMISTIC_WRITE));
    }

    static void append(Happening what) {
        var head = locked();
        // A row read earlier in this transaction may be older than the lock.
        getEntityManager().refresh(head);
        var entry = new LogEntry(head.seq + 1, head.hash, what);
        entry.persist();
        head.seq = entry.seq;
        head.hash = entry.hash;
        getEntityManager().flush();
    }
}
