package org.daybook.briefing.template;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.daybook.briefing.CopyColumn;
import org.daybook.briefing.copy.Copy;
import org.daybook.log.Act;
import org.daybook.log.Happening;
import org.daybook.staff.Staff;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/**
 * The words that recurring briefings start from, under a name. A briefing that was started from it knows it no more.
 */
@Entity
@Table(name = "briefing_template")
public class Template extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @Version
    public Integer version;

    public String name;

    /** When to use it, may be empty. */
    public String description;

    /** Complete or not; its points have no numbers, and it has no address. */
    @Convert(converter = CopyColumn.class)
    public Copy copy;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff changedBy;

    public Instant changedAt;

    protected Template() {}

    private Template(TemplateWords words, Staff by, Instant now) {
        write(words, by, now);
    }

    /** All there are, by name. */
    public static List<Template> inOrder() {
        return list("from Template t join fetch t.changedBy order by lower(t.name), t.id");
    }

    public static Optional<Template> at(long id) {
        return Template.<Template>find("from Template t join fetch t.changedBy where t.id = ?1", id)
                .firstResultOptional();
    }

    /** Whether another template than {@code own} is called so, in whatever letters. */
    public static boolean isTaken(String name, @Nullable Template own) {
        var called = "lower(name) = lower(?1)";
        return own == null ? count(called, name) > 0 : count(called + " and id <> ?2", name, own.id) > 0;
    }

    public static Template add(TemplateWords words, Staff by, Instant now) {
        var template = new Template(words, by, now);
        template.persist();
        template.log(Act.TEMPLATE_ADDED, by, now);
        return template;
    }

    public boolean isAt(int seen) {
        return version == seen;
    }

    public void change(TemplateWords words, Staff by, Instant now) {
        write(words, by, now);
        log(Act.TEMPLATE_CHANGED, by, now);
    }

    public void remove(Staff by, Instant now) {
        delete();
        log(Act.TEMPLATE_REMOVED, by, now);
    }

    private void write(TemplateWords words, Staff by, Instant now) {
        name = words.name();
        description = words.description();
        copy = words.copy();
        changedBy = by;
        changedAt = now;
    }

    private void log(Act act, Staff by, Instant now) {
        new Happening(by.id, by.displayName, act, null, name, "", now).log();
    }
}
