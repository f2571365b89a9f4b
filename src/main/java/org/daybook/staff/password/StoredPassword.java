package org.daybook.staff.password;

import java.security.spec.InvalidKeySpecException;
import java.util.UUID;

import io.quarkus.security.jpa.PasswordProvider;
import org.wildfly.security.password.Password;
import org.wildfly.security.password.util.ModularCrypt;

/**
 * Tells Quarkus Security JPA what a stored hash is: bcrypt of what {@link PasswordHash} shows it of a password. Where
 * there is none stored, it is one that nobody has the password of, so that the answer takes as long.
 */
public final class StoredPassword implements PasswordProvider {

    /** Made when it is first asked for. */
    private static final class Nobodys {
        private static final PasswordHash HASH =
                PasswordHash.of(UUID.randomUUID().toString());
    }

    @Override
    public Password getPassword(String stored) {
        var hash = new PasswordHash(stored);
        try {
            return ModularCrypt.decode((hash.isNone() ? Nobodys.HASH : hash).bcrypt());
        } catch (InvalidKeySpecException e) {
            throw new IllegalStateException("A stored password is no bcrypt hash", e);
        }
    }
}
