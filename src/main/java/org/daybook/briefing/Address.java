package org.daybook.briefing;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Slug;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** A slug that a briefing holds. Once it was public it leads to that briefing for good. */
@Entity
@Table(name = "address")
public class Address extends PanacheEntityBase {

    @Id
    public String slug;

    @ManyToOne
    public Briefing briefing;

    public boolean wasPublic;

    protected Address() {}

    private Address(String slug, Briefing briefing) {
        this.slug = slug;
        this.briefing = briefing;
    }

    /** The briefing that is or was public under {@code slug}. */
    public static Optional<Briefing> publicly(String slug) {
        return Address.<Address>find(
                        "from Address a join fetch a.briefing b left join fetch b.liveEdition e left join fetch e.revision left join fetch b.lastChange join fetch b.startedBy where a.slug = ?1 and a.wasPublic",
                        slug)
                .firstResultOptional()
                .map(address -> address.briefing);
    }

    /**
     * Whether the slug that {@code copy} asks for belongs to another briefing.
     *
     * @param own the briefing that asks, or null for one that is not there yet
     */
    public static boolean isTaken(Copy copy, @Nullable Briefing own) {
        if (!Slug.isValid(copy.slug())) {
            return false;
        }
        return own == null ? findById(copy.slug()) != null : isTaken(copy.slug(), own);
    }

    private static boolean isTaken(String slug, Briefing by) {
        return count("slug = ?1 and briefing <> ?2", slug, by) > 0;
    }

    /**
     * The slug of {@code words}, or the nearest numbered one that no other briefing holds. One query, however many
     * there are, so some numbers are passed over.
     */
    public static String nearest(String words, @Nullable Briefing own) {
        var plain = Slug.of(words);
        var candidates = IntStream.concat(
                        IntStream.rangeClosed(2, 20), IntStream.of(50, 100, 500, 1_000, 10_000, 100_000))
                .mapToObj(number -> Slug.numbered(plain, number))
                .collect(Collectors.toCollection(ArrayList::new));
        candidates.add(0, plain);
        var taken = Set.copyOf(getEntityManager()
                .createQuery("select slug from Address where slug in ?1 and briefing.id <> ?2", String.class)
                .setParameter(1, candidates)
                .setParameter(2, own == null ? 0 : own.id)
                .getResultList());
        candidates.removeAll(taken);
        return candidates.isEmpty() ? plain : candidates.get(0);
    }

    /** Reserves {@code slug} for a briefing and lets go of those that it reserved but never showed. */
    static void reserve(String slug, Briefing briefing) {
        delete("briefing = ?1 and not wasPublic and slug <> ?2", briefing, slug);
        if (findById(slug) == null) {
            new Address(slug, briefing).persist();
        }
    }

    static void open(String slug) {
        update("wasPublic = true where slug = ?1", slug);
    }

    /** A slug for {@code words} that is free, or already this briefing's own. */
    static String free(String words, Briefing briefing) {
        var plain = Slug.of(words);
        var slug = plain;
        for (int number = 2; isTaken(slug, briefing); number++) {
            slug = Slug.numbered(plain, number);
        }
        return slug;
    }
}
