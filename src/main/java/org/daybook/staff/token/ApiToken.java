package org.daybook.staff.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.log.Act;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** What lets a program act as a person, until it expires or is revoked. With its row goes its power. */
@Entity
@Table(name = "api_token")
public class ApiToken extends PanacheEntityBase {

    /** How many tokens one person may have at a time. */
    static final int MOST = 20;

    /** Use is noted to the minute: a busy program does not write at each request. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff staff;

    public String name;
    public String tokenHash;

    @Enumerated(EnumType.STRING)
    public Scope scope;

    public Instant madeAt;
    public @Nullable Instant expiresAt;
    public @Nullable Instant usedAt;

    protected ApiToken() {}

    private ApiToken(Staff staff, NewToken wanted, Secret secret, Instant now) {
        this.staff = staff;
        this.name = wanted.name();
        this.tokenHash = secret.hash();
        this.scope = wanted.scope();
        this.madeAt = now;
        this.expiresAt = wanted.expiresAt();
    }

    /** The tokens of a person, newest first. */
    static List<ApiToken> of(Staff staff) {
        return list("staff = ?1 order by madeAt desc, id desc", staff);
    }

    /** The token behind a secret with its person, where both are still good, its use noted. */
    static Optional<ApiToken> used(Secret secret, Instant now) {
        var found = ApiToken.<ApiToken>find(
                        "from ApiToken t join fetch t.staff where t.tokenHash = ?1 and (t.expiresAt is null or t.expiresAt > ?2) and t.staff.enabled",
                        secret.hash(),
                        now)
                .firstResultOptional();
        found.filter(token -> token.usedAt == null || !token.usedAt.isAfter(now.minus(GRAIN)))
                .ifPresent(token -> update("usedAt = ?1 where id = ?2", now, token.id));
        return found;
    }

    static void make(Staff staff, NewToken wanted, Secret secret, Instant now) {
        new ApiToken(staff, wanted, secret, now).persist();
        staff.log(Act.TOKEN_MADE, null, wanted.name() + ": " + wanted.scope().label(), now);
    }

    void revoke(Instant now) {
        delete();
        staff.log(Act.TOKEN_REVOKED, null, name, now);
    }

    public boolean isOver(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
