package org.daybook.workflow;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.daybook.log.Act;

import org.jspecify.annotations.Nullable;

/** One row of the transition table while it is written down. Only {@link Transition} makes them. */
final class Rule {

    /** Who may make a move. Admins are editors; a contributor is anybody who has words in the briefing. */
    public enum Mover {
        CONTRIBUTOR,
        EDITOR,
        ADMIN
    }

    final String label;
    final Act act;
    Set<Stage> from = EnumSet.allOf(Stage.class);
    Set<Standing> when = EnumSet.allOf(Standing.class);

    @Nullable
    Stage to;

    @Nullable
    Standing making;

    Set<Mover> by = EnumSet.noneOf(Mover.class);
    FourEyes fourEyes = FourEyes.NONE;
    Set<Asks> asks = EnumSet.noneOf(Asks.class);
    boolean complete;
    boolean approved;
    boolean unopposed;
    boolean changed;
    boolean asImported;
    boolean settling;

    private Rule(String label, Act act) {
        this.label = label;
        this.act = act;
    }

    static Rule move(String label, Act act) {
        return new Rule(label, act);
    }

    Rule from(Stage first, Stage... others) {
        from = EnumSet.of(first, others);
        return this;
    }

    Rule when(Standing first, Standing... others) {
        when = EnumSet.of(first, others);
        return this;
    }

    Rule to(Stage stage) {
        to = stage;
        return this;
    }

    Rule making(Standing standing) {
        making = standing;
        return this;
    }

    Rule by(Mover first, Mover... others) {
        by = EnumSet.of(first, others);
        return this;
    }

    Rule fourEyes(FourEyes rule) {
        fourEyes = rule;
        return this;
    }

    Rule complete() {
        complete = true;
        return this;
    }

    /** Nothing may wait for approval. */
    Rule approved() {
        approved = true;
        return this;
    }

    /** No remark may stop it. */
    Rule unopposed() {
        unopposed = true;
        return this;
    }

    /** The copy must differ from what readers see. */
    Rule changed() {
        changed = true;
        return this;
    }

    /** The copy must be what a file brought, untouched. Such a move is made by an import and never offered. */
    Rule asImported() {
        asImported = true;
        return this;
    }

    /** Something must have been published without review, and nobody looked since. */
    Rule settling() {
        settling = true;
        return this;
    }

    Rule asking(Asks... what) {
        asks = EnumSet.noneOf(Asks.class);
        asks.addAll(List.of(what));
        return this;
    }
}
