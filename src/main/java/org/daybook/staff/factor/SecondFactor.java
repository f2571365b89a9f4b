package org.daybook.staff.factor;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The second factor of a person who has one: an app that shows codes. */
@Entity
@Table(name = "second_factor")
public class SecondFactor extends PanacheEntityBase {

    @Id
    public Long staffId;

    /** As {@link Vault} has sealed it. */
    public String secret;

    /** The newest step whose code was used: neither it nor one before it is taken again. */
    public Long lastStep;

    public Instant turnedOnAt;

    protected SecondFactor() {}

    static void turnOn(Staff staff, String sealed, long step, Instant now) {
        var factor = new SecondFactor();
        factor.staffId = staff.id;
        factor.secret = sealed;
        factor.lastStep = step;
        factor.turnedOnAt = now;
        factor.persist();
    }

    /** Turns it off, if it is on; the codes for losing it go too. */
    public static void turnOff(Staff staff) {
        deleteById(staff.id);
        RecoveryCode.delete("staffId", staff.id);
    }

    public static boolean isOnFor(Staff staff) {
        return count("staffId", staff.id) > 0;
    }

    /** Whether this call was the one that used the code of a step: of two who copied it, one is too late. */
    boolean use(long step) {
        return update("lastStep = ?1 where staffId = ?2 and lastStep < ?1", step, staffId) > 0;
    }
}
