package org.daybook.briefing.style;

import org.daybook.web.Sha256;
import org.daybook.workflow.Transition;

import org.jspecify.annotations.Nullable;

/** That a copy does not keep a rule, and where. */
public record Finding(Rule rule, Flaw flaw) {

    /**
     * What a waiver would be about: this rule, these words, this matter. The same word twice in a passage is one case.
     *
     * @param textHash of the whole passage, so that other words are another case
     */
    public record Case(String rule, String passage, String matter, String textHash) {}

    public Case about() {
        return new Case(
                rule.id(),
                flaw.where().passage(),
                flaw.matter(),
                Sha256.hex(flaw.where().text()));
    }

    public String field() {
        return flaw.where().field();
    }

    public String words() {
        return flaw.words();
    }

    public Flaw.@Nullable Spot spot() {
        return flaw.spot();
    }

    /** Where it stands in the form. */
    int order() {
        return flaw.where().order();
    }

    /** Where in its field it stands. */
    int start() {
        var spot = spot();
        return spot == null ? -1 : spot.start();
    }

    public boolean isError() {
        return rule.severity() == Rule.Severity.ERROR;
    }

    public boolean blocks(Transition transition) {
        return rule.blocks(transition);
    }
}
