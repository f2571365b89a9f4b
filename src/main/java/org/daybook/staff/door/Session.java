package org.daybook.staff.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One sign-in that has not ended. Its row is the session: with the row goes the access, whoever holds the cookie. */
@Entity
@Table(name = "staff_session")
public class Session extends PanacheEntityBase {

    static final Duration LONGEST = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Staff staff;

    public String tokenHash;
    public Instant startedAt;
    public Instant endsAt;

    protected Session() {}

    private Session(Staff staff, SessionToken token, Instant now) {
        this.staff = staff;
        this.tokenHash = token.hash();
        this.startedAt = now;
        this.endsAt = now.plus(LONGEST);
    }

    /** Starts a session and forgets those that are over. */
    static void start(Staff staff, SessionToken token, Instant now) {
        delete("endsAt < ?1", now);
        new Session(staff, token, now).persist();
    }

    /** The session behind a token with its person, if it still runs and the account is still open. */
    static Optional<Session> running(SessionToken token, Instant now) {
        return find(
                        "from Session s join fetch s.staff where s.tokenHash = ?1 and s.endsAt > ?2 and s.staff.enabled",
                        token.hash(),
                        now)
                .firstResultOptional();
    }

    /** Those of some sessions that still run, with their people. */
    public static List<Session> running(Collection<Long> sessions, Instant now) {
        return list(
                "from Session s join fetch s.staff where s.id in ?1 and s.endsAt > ?2 and s.staff.enabled",
                sessions,
                now);
    }

    static void end(SessionToken token) {
        delete("tokenHash", token.hash());
    }

    /** Ends all sessions of a person, everywhere. */
    public static void endAllOf(Staff staff) {
        delete("staff", staff);
    }
}
