package org.daybook.staff.factor;

import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.daybook.staff.Staff;

/** Makes and checks codes. Needs a transaction: a code that was right is used up. */
@ApplicationScoped
public class FactorCheck {

    private final Vault vault;
    private final Clock clock;

    FactorCheck(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** Whether a code of the person's app, or one of their recovery codes, is right and was never used. */
    public boolean passes(Staff staff, String code) {
        var factor = SecondFactor.<SecondFactor>findByIdOptional(staff.id);
        if (factor.isEmpty()) {
            return false;
        }
        var step = opened(staff, factor.get().secret)
                .map(totp -> totp.step(code, factor.get().lastStep, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() ? factor.get().use(step.getAsLong()) : RecoveryCode.use(staff, code);
    }

    /** A new secret, sealed for its way to the page and back. */
    Enrolment begin(Staff staff) {
        var totp = Totp.create();
        return new Enrolment(vault.seal(totp.secret(), staff.id), Base32.of(totp.secret()));
    }

    /** The same secret again, where its first code was wrong. */
    Optional<Enrolment> again(Staff staff, String sealed) {
        return vault.open(sealed, staff.id).map(secret -> new Enrolment(sealed, Base32.of(secret)));
    }

    /** Turns the factor on where the code shows that the app has the secret. */
    boolean turnOn(Staff staff, String sealed, String code) {
        var step = opened(staff, sealed)
                .map(totp -> totp.step(code, 0, clock.instant()))
                .orElse(OptionalLong.empty());
        step.ifPresent(used -> SecondFactor.turnOn(staff, sealed, used, clock.instant()));
        return step.isPresent();
    }

    private Optional<Totp> opened(Staff staff, String sealed) {
        return vault.open(sealed, staff.id).map(Totp::new);
    }
}
