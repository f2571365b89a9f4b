package org.daybook.briefing.listing;

import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A name in bylines and how many live briefings carry it. The slug is a user name where the author has an account. */
@Entity
@Table(name = "author")
public class Author extends PanacheEntityBase {

    @Id
    public String slug;

    public String name;
    public Integer live;

    protected Author() {}

    /** One author, if any live briefing names them. */
    public static Optional<Author> inUse(String slug) {
        return find("slug = ?1 and live > 0", slug).firstResultOptional();
    }

    Author(String slug, String name) {
        this.slug = slug;
        this.name = name;
        this.live = 1;
    }

    /** The path of this author's page. */
    public String path() {
        return "/authors/" + slug;
    }
}
