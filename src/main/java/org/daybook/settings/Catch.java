package org.daybook.settings;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.style.Finding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import org.hibernate.annotations.Immutable;

/** A live briefing that a rule on trial would have caught, and why. It never changes. */
@Entity
@Immutable
@Table(name = "style_catch")
public class Catch extends PanacheEntityBase {

    private static final int TOLD = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public Long trialId;
    public Long briefingId;

    /** As readers saw it then. */
    public String headline;

    /** How often it was caught. */
    public Integer findings;

    /** The first few reasons, as sentences on lines of their own. */
    public String words;

    protected Catch() {}

    Catch(Trial trial, Briefing briefing, List<Finding> found) {
        trialId = trial.id;
        briefingId = briefing.id;
        headline = briefing.liveCopy().headline();
        findings = found.size();
        words = found.stream().map(Finding::words).distinct().limit(TOLD).collect(Collectors.joining("\n"));
    }

    /** What a trial has caught so far, after the catch of that id, in the order of the briefings. */
    static List<Catch> of(Trial trial, long after, int most) {
        return Catch.<Catch>find("trialId = ?1 and id > ?2 order by id", trial.id, after)
                .page(Page.ofSize(most))
                .list();
    }

    public List<String> sentences() {
        return words.lines().toList();
    }
}
