package org.daybook.staff.factor;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.daybook.staff.Staff;
import org.daybook.web.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Stands in once for the app, when the phone is lost. Only its hash is stored; it has 80 random bits. */
@Entity
@Table(name = "recovery_code")
class RecoveryCode extends PanacheEntityBase {

    static final int HOW_MANY = 10;

    private static final int BYTES = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Long staffId;
    public String codeHash;

    protected RecoveryCode() {}

    /** New codes in the place of those there were, to be shown once. */
    static List<String> renew(Staff staff) {
        delete("staffId", staff.id);
        return Stream.generate(() -> made(staff)).limit(HOW_MANY).toList();
    }

    static long left(Staff staff) {
        return count("staffId", staff.id);
    }

    /** Whether this call was the one that used a code up. */
    static boolean use(Staff staff, String code) {
        return delete("staffId = ?1 and codeHash = ?2", staff.id, hash(code)) > 0;
    }

    private static String made(Staff staff) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var text = Base32.of(bytes);
        var code = new RecoveryCode();
        code.staffId = staff.id;
        code.codeHash = hash(text);
        code.persist();
        return Base32.grouped(text);
    }

    private static String hash(String code) {
        return Sha256.hex(code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT));
    }
}
