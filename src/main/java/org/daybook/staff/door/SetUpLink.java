package org.daybook.staff.door;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The one-time link that a first start prints. Using it, or a newer one, ends it. */
@Entity
@Table(name = "set_up_link")
class SetUpLink extends PanacheEntityBase {

    @Id
    public Integer id;

    public String tokenHash;

    protected SetUpLink() {}

    static void replaceBy(SessionToken token) {
        deleteAll();
        var link = new SetUpLink();
        link.id = 1;
        link.tokenHash = token.hash();
        link.persist();
    }

    static boolean isValid(String secret) {
        return count("tokenHash", new SessionToken(secret).hash()) > 0;
    }

    /** Whether this call was the one that used the link up. */
    static boolean use(String secret) {
        return delete("tokenHash", new SessionToken(secret).hash()) > 0;
    }
}
