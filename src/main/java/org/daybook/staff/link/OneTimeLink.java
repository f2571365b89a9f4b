package org.daybook.staff.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.staff.Staff;
import org.daybook.staff.door.SessionToken;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A link that an admin passes on, with which one person chooses a password once. A newer one ends it. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink extends PanacheEntityBase {

    private static final Duration INVITATION = Duration.ofDays(7);
    private static final Duration RESET = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Staff staff;

    public String tokenHash;
    public Instant endsAt;

    protected OneTimeLink() {}

    /** Makes the link of a person and forgets those that are over. The address holds the only copy of its secret. */
    public static Made make(Staff staff, Instant now) {
        delete("staff = ?1 or endsAt < ?2", staff, now);
        var token = SessionToken.create();
        var link = new OneTimeLink();
        link.staff = staff;
        link.tokenHash = token.hash();
        link.endsAt = now.plus(staff.password().isNone() ? INVITATION : RESET);
        link.persist();
        return new Made("/welcome?token=" + token.secret(), link.endsAt);
    }

    /** Whose link it is, if it still opens and the account is open. */
    static Optional<Staff> owner(String secret, Instant now) {
        return OneTimeLink.<OneTimeLink>find(
                        "from OneTimeLink l join fetch l.staff where l.tokenHash = ?1 and l.endsAt > ?2 and l.staff.enabled",
                        new SessionToken(secret).hash(),
                        now)
                .firstResultOptional()
                .map(link -> link.staff);
    }

    /** Whether this call was the one that used the link up. */
    static boolean use(String secret) {
        return delete("tokenHash", new SessionToken(secret).hash()) > 0;
    }

    /** Ends the link of a person, if there is one. */
    public static void endOf(Staff staff) {
        delete("staff", staff);
    }

    /** @param path where it leads, with its secret; shown once, stored nowhere */
    public record Made(String path, Instant endsAt) {

        @Override
        public String toString() {
            return "Made";
        }
    }
}
