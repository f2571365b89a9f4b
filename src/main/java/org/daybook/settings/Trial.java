package org.daybook.settings;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.house.RulesColumn;
import org.daybook.briefing.style.Rule;
import org.daybook.briefing.style.Style;
import org.daybook.staff.Staff;
import org.daybook.workflow.Standing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;

/** A rule tried on everything that is live, a few briefings at a time. It changes no briefing. */
@Entity
@Table(name = "style_trial")
public class Trial extends PanacheEntityBase {

    /** How many briefings one step looks at. */
    static final int STEP = 100;
    /** How many of those it would have caught are kept with their words; the rest is counted. */
    static final int KEPT = 1_000;
    /** How many trials are kept. */
    private static final int TRIALS = 20;

    /** Whether there is more to look at. */
    public enum State {
        RUNNING,
        DONE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** Just the one. */
    @Convert(converter = RulesColumn.class)
    public List<Rule> rules;

    /** Of the rule that it would change; empty for a new one. */
    public String ruleId;

    @Enumerated(EnumType.STRING)
    public State state;

    public Integer examined;
    public Integer caught;
    public Long lastBriefing;

    @ManyToOne(fetch = FetchType.LAZY)
    public Staff startedBy;

    public Instant startedAt;

    /** When it last got on, so that another instance can take over from one that is gone. */
    public Instant movedAt;

    protected Trial() {}

    /** Begins a trial. Those that nobody will look at any more are dropped. */
    static Trial start(Rule rule, Staff by, Instant now) {
        var trial = new Trial();
        trial.rules = List.of(rule.switched(true));
        trial.ruleId = rule.id();
        trial.state = State.RUNNING;
        trial.examined = 0;
        trial.caught = 0;
        trial.lastBriefing = 0L;
        trial.startedBy = by;
        trial.startedAt = now;
        trial.movedAt = now;
        trial.persistAndFlush();
        Catch.delete("trialId <= ?1", trial.id - TRIALS);
        delete("id <= ?1", trial.id - TRIALS);
        return trial;
    }

    public Rule rule() {
        return rules.get(0);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /**
     * Looks at the next few briefings, by key. Whoever else does so waits for the row and goes on behind.
     *
     * @return whether there is more to look at
     */
    static boolean step(long id, Instant now) {
        var trial = Trial.<Trial>findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (trial == null || !trial.isRunning()) {
            return false;
        }
        var next = Briefing.<Briefing>find(
                        "from Briefing b join fetch b.liveEdition e join fetch e.revision where b.standing = ?1 and b.id > ?2 order by b.id",
                        Standing.LIVE,
                        trial.lastBriefing)
                .page(Page.ofSize(STEP))
                .list();
        var style = new Style(trial.rules);
        next.forEach(briefing -> trial.look(briefing, style));
        trial.movedAt = now;
        trial.state = next.size() < STEP ? State.DONE : State.RUNNING;
        return trial.isRunning();
    }

    private void look(Briefing briefing, Style style) {
        var found = style.check(briefing.liveCopy());
        examined++;
        lastBriefing = briefing.id;
        if (!found.isEmpty()) {
            if (caught < KEPT) {
                new Catch(this, briefing, found).persist();
            }
            caught++;
        }
    }
}
