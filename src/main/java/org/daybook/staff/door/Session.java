package org.daybook.staff.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.staff.Staff;
import org.daybook.web.Settings;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;

/** One sign-in that has not ended. Its row is the session: with the row goes the access, whoever holds the cookie. */
@Entity
@Table(name = "staff_session")
public class Session extends PanacheEntityBase {

    static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration NOTED = Duration.ofMinutes(1);
    private static final int MOST_SHOWN = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Staff staff;

    public String tokenHash;
    public String device;
    public Instant startedAt;

    /** To the minute, so that not every request writes. */
    public Instant lastUsedAt;

    /** When the person last showed who they are. */
    public Instant confirmedAt;

    public Instant endsAt;

    @Enumerated(EnumType.STRING)
    public Reached reached;

    /** How far somebody has come in. */
    public enum Reached {
        /** To the password: a code is asked for before anything else. */
        CODE,
        /** To setting up the second factor that their role asks for, and no further. */
        ENROLMENT,
        IN
    }

    protected Session() {}

    /** Starts a session, which has come in as far as {@code reached}. */
    static void start(Staff staff, SessionToken token, String device, Reached reached, Instant now, Instant endsAt) {
        var session = new Session();
        session.staff = staff;
        session.tokenHash = token.hash();
        session.device = device;
        session.reached = reached;
        session.startedAt = now;
        session.lastUsedAt = now;
        session.confirmedAt = now;
        session.endsAt = endsAt;
        session.persist();
    }

    /** Forgets the sessions that are over. */
    static void forgetOver(Instant now, Settings.Session limits) {
        delete("endsAt < ?1 or lastUsedAt < ?2", now, now.minus(limits.idle()));
    }

    /** Those of some sessions that still run, with their people. */
    public static List<Session> running(Collection<Long> sessions, Instant now) {
        return list(
                "from Session s join fetch s.staff where s.id in ?1 and s.endsAt > ?2 and s.staff.enabled",
                sessions,
                now);
    }

    /** Whoever has shown the password with this token and not yet the code. */
    static Optional<Staff> awaitingCode(SessionToken token, Instant now) {
        return Session.<Session>find(
                        "from Session s join fetch s.staff"
                                + " where s.tokenHash = ?1 and s.endsAt > ?2 and s.reached = ?3 and s.staff.enabled",
                        token.hash(),
                        now,
                        Reached.CODE)
                .firstResultOptional()
                .map(session -> session.staff);
    }

    /** The session behind a token, if it still runs and the account is still open. Notes that it is in use. */
    static Optional<Session> running(SessionToken token, Instant now, Settings.Session limits) {
        var running = Session.<Session>find(
                        "from Session s join fetch s.staff"
                                + " where s.tokenHash = ?1 and s.endsAt > ?2 and s.lastUsedAt > ?3 and s.reached <> ?4"
                                + " and s.staff.enabled",
                        token.hash(),
                        now,
                        now.minus(limits.idle()),
                        Reached.CODE)
                .firstResultOptional();
        running.filter(session -> session.lastUsedAt.isBefore(now.minus(NOTED)))
                .ifPresent(session ->
                        update("lastUsedAt = ?1 where id = ?2 and lastUsedAt < ?3", now, session.id, now.minus(NOTED)));
        return running;
    }

    /**
     * The sessions of a person, the one used last first. Some may be over: the next sign-in of anybody forgets them.
     */
    public static List<Session> of(Staff staff) {
        return find("staff = ?1 order by lastUsedAt desc, id desc", staff)
                .page(Page.ofSize(MOST_SHOWN))
                .list();
    }

    /** Whether the person has shown lately who they are. */
    public static boolean isFresh(long id, Instant now) {
        return count("id = ?1 and confirmedAt > ?2", id, now.minus(FRESH)) > 0;
    }

    /** The person has set up what their role asks for, and is in. */
    public static void letIn(long id) {
        update("reached = ?1 where id = ?2", Reached.IN, id);
    }

    /** The person has shown again who they are. */
    public static void confirm(long id, Instant now) {
        update("confirmedAt = ?1 where id = ?2", now, id);
    }

    static void end(SessionToken token) {
        delete("tokenHash", token.hash());
    }

    /** Ends one session of a person; whether there was one. */
    public static boolean end(Staff staff, long id) {
        return delete("staff = ?1 and id = ?2", staff, id) > 0;
    }

    /** Ends all sessions of a person but one, everywhere; how many there were. */
    public static long endOthersOf(Staff staff, long kept) {
        return delete("staff = ?1 and id <> ?2", staff, kept);
    }

    /** Ends all sessions of a person, everywhere. */
    public static void endAllOf(Staff staff) {
        delete("staff", staff);
    }
}
