package org.daybook.briefing.house;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.style.Rule;
import org.daybook.log.Act;
import org.daybook.log.Happening;
import org.daybook.staff.Staff;
import org.daybook.web.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import org.hibernate.annotations.Immutable;

/** One version of the house style. It never changes; the newest is in force. */
@Entity
@Immutable
@Table(name = "house_style")
public class HouseStyle extends PanacheEntityBase {

    /** The longest note on a version, in characters. */
    public static final int LONGEST_NOTE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** From 1, without gaps. */
    public Integer number;

    @Convert(converter = RulesColumn.class)
    public List<Rule> rules;

    /** Of the rules, so that a reader who knows it need not read them. */
    public String fingerprint;

    /** The highest number that any rule ever had. */
    public Integer lastRule;

    public String note;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff madeBy;

    public Instant madeAt;

    protected HouseStyle() {}

    /** The newest version, if there is one yet. */
    public static Optional<HouseStyle> newest() {
        return HouseStyle.<HouseStyle>find("from HouseStyle h join fetch h.madeBy order by h.number desc")
                .page(Page.ofSize(1))
                .firstResultOptional();
    }

    /** The fingerprint of the newest version; empty where there is none. */
    static String newestFingerprint() {
        return HouseStyle.getEntityManager()
                .createQuery("select h.fingerprint from HouseStyle h order by h.number desc", String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    /** The version of that number. */
    public static Optional<HouseStyle> of(int number) {
        return HouseStyle.<HouseStyle>find("from HouseStyle h join fetch h.madeBy where h.number = ?1", number)
                .firstResultOptional();
    }

    /** The newest versions below {@code number}, newest first. */
    public static List<HouseStyle> below(int number, int most) {
        return HouseStyle.<HouseStyle>find(
                        "from HouseStyle h join fetch h.madeBy where h.number < ?1 order by h.number desc", number)
                .page(Page.ofSize(most))
                .list();
    }

    /**
     * Makes the next version out of the newest. A rule without an id gets one. Whoever calls this holds the log.
     *
     * @param change what becomes of the rules
     */
    public static HouseStyle make(UnaryOperator<List<Rule>> change, String note, Staff by, Instant now) {
        var before = newest();
        var next = new HouseStyle();
        next.number = before.map(style -> style.number).orElse(0) + 1;
        next.lastRule = before.map(style -> style.lastRule).orElse(0);
        next.rules = next.numbered(change.apply(before.map(style -> style.rules).orElse(List.of())));
        next.fingerprint = Sha256.hex(new RulesColumn().convertToDatabaseColumn(next.rules));
        next.note = note;
        next.madeBy = by;
        next.madeAt = now;
        next.persist();
        new Happening(by.id, by.displayName, Act.STYLE_CHANGED, null, "house style, version " + next.number, note, now)
                .log();
        return next;
    }

    private List<Rule> numbered(List<Rule> rules) {
        var numbered = new ArrayList<Rule>();
        for (var rule : rules) {
            numbered.add(rule.id().isEmpty() ? rule.withId("r" + ++lastRule) : rule);
        }
        return List.copyOf(numbered);
    }

    /** The rule of that id, if this version has it. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
