package org.daybook.staff;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.daybook.log.Act;
import org.daybook.log.Happening;
import org.daybook.log.LogHead;
import org.daybook.staff.password.PasswordHash;
import org.daybook.staff.password.Passwords;
import org.daybook.staff.password.StoredPassword;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.security.jpa.Password;
import io.quarkus.security.jpa.PasswordType;
import io.quarkus.security.jpa.Roles;
import io.quarkus.security.jpa.UserDefinition;
import io.quarkus.security.jpa.Username;
import org.jspecify.annotations.Nullable;

/** A person with an account. Nobody is ever deleted: their name stands under what they did. */
@Entity
@Table(name = "staff")
@UserDefinition
public class Staff extends PanacheEntityBase {

    /** The account that commands and schedules act as. Nobody can sign in with it. */
    public static final String HOUSE = "daybook";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public Integer version;

    @Username
    public String username;

    public String displayName;

    @Password(value = PasswordType.CUSTOM, provider = StoredPassword.class)
    public String passwordHash;

    @Enumerated(EnumType.STRING)
    public Role role;

    public boolean enabled;
    public Instant createdAt;

    /** What stands between the person and what is done now; empty where they do it with their own hands. */
    @Transient
    private String through = "";

    protected Staff() {}

    private Staff(NewPerson person, Instant now) {
        this.username = person.username();
        this.displayName = person.displayName();
        this.passwordHash = person.password().isEmpty()
                ? PasswordHash.none().stored()
                : PasswordHash.of(person.password()).stored();
        this.role = person.role();
        this.enabled = true;
        this.createdAt = now;
    }

    /** The role's name, as Quarkus Security JPA wants it: it takes no enum. */
    @Roles
    @Transient
    public String roleName() {
        return role.name();
    }

    public static Optional<Staff> named(String username) {
        return NewPerson.isUsername(username) ? find("username", username).firstResultOptional() : Optional.empty();
    }

    /** All people whose name is printed so. */
    public static List<Staff> called(String displayName) {
        return list("displayName = ?1 and username <> ?2", displayName, HOUSE);
    }

    /** The account that commands and schedules act as. */
    public static Staff house() {
        return named(HOUSE).orElseThrow();
    }

    /** Somebody by the id of their account; the house account is nobody's. */
    public static Optional<Staff> person(long id) {
        return Staff.<Staff>findByIdOptional(id).filter(staff -> !staff.username.equals(HOUSE));
    }

    /** Whether anybody who can sign in keeps people and settings. */
    public static boolean haveAdmin() {
        return admins() > 0;
    }

    /** Adds a person, who is invited where there is no password yet. The user name must be free. */
    public static Staff add(NewPerson person, @Nullable Staff by, Instant now) {
        var staff = new Staff(person, now);
        staff.persist();
        staff.log(
                staff.isInvited() ? Act.INVITED : Act.STAFF_ADDED,
                by,
                person.role().label(),
                now);
        return staff;
    }

    /** Whether the person has yet to choose a password. */
    public boolean isInvited() {
        return password().isNone();
    }

    /** Whether the account is open and has a password. */
    public boolean maySignIn() {
        return enabled && !isInvited();
    }

    /** From here on what this person does is logged as done by means of {@code what}. */
    void actThrough(String what) {
        through = what;
    }

    /** A note for the log, with the means by which it was done, where there was one. */
    public String signed(String note) {
        if (through.isEmpty()) {
            return note;
        }
        return note.isEmpty() ? "By " + through : note + " (by " + through + ")";
    }

    public boolean isEditor() {
        return role.isEditor();
    }

    /** Shuts the account at once, everywhere. */
    public void disable(@Nullable Staff by, Instant now) {
        keepAnAdmin(countsAsAdmin());
        enabled = false;
        log(Act.STAFF_DISABLED, by, "", now);
    }

    public void enable(@Nullable Staff by, Instant now) {
        enabled = true;
        log(Act.STAFF_ENABLED, by, "", now);
    }

    /** Prints another name from now on; what was printed before stays. */
    public void changeName(String name, Instant now) {
        displayName = name;
        log(Act.PROFILE_CHANGED, null, "", now);
    }

    public void changeRole(Role to, @Nullable Staff by, Instant now) {
        keepAnAdmin(countsAsAdmin() && !to.isAdmin());
        role = to;
        log(Act.STAFF_CHANGED, by, "Now " + to.label().toLowerCase(Locale.ROOT), now);
    }

    public PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    /** What is wrong with a password for this person, as a sentence; empty where it will do. */
    public String passwordProblem(String password, String newsroom) {
        return Passwords.problem(password, List.of(username, displayName, newsroom));
    }

    public void changePassword(String password, @Nullable Staff by, Instant now) {
        passwordHash = PasswordHash.of(password).stored();
        log(Act.PASSWORD_CHANGED, by, "", now);
    }

    public void log(Act act, @Nullable Staff by, String note, Instant now) {
        var who = by == null ? this : by;
        new Happening(who.id, who.displayName, act, null, displayName, who.signed(note), now).log();
    }

    private boolean countsAsAdmin() {
        return maySignIn() && role.isAdmin();
    }

    /** The log's lock makes two admins who disable each other take turns. */
    private static void keepAnAdmin(boolean losesOne) {
        if (!losesOne) {
            return;
        }
        LogHead.hold();
        if (admins() < 2) {
            throw new LastAdmin();
        }
    }

    /** Somebody who was invited and never came is not one yet. */
    private static long admins() {
        return count("role = ?1 and enabled and passwordHash <> '' and username <> ?2", Role.ADMIN, HOUSE);
    }
}
