package org.daybook.staff.profile;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.daybook.web.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The picture of a person, as {@link Picture} has made it. */
@Entity
@Table(name = "portrait")
class Portrait extends PanacheEntityBase {

    @Id
    public Long staffId;

    public String hash;
    public byte[] jpeg;

    protected Portrait() {}

    /** Puts a picture in the place of the one before, and answers with its hash. */
    static String keep(long staffId, byte[] jpeg) {
        var portrait = Portrait.<Portrait>findByIdOptional(staffId).orElseGet(Portrait::new);
        portrait.staffId = staffId;
        portrait.hash = Sha256.hex(jpeg);
        portrait.jpeg = jpeg;
        portrait.persist();
        return portrait.hash;
    }

    static Optional<Portrait> withHash(String hash) {
        return find("hash", hash).firstResultOptional();
    }
}
