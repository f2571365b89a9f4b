package org.daybook.briefing.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.style.spread.Spread;

/** All rules that hold at a time, made ready to check copy. It never changes and serves any number of threads. */
public final class Style {

    private final List<Rule> rules;
    private final Wordings wordings;

    public Style(List<Rule> rules) {
        this.rules = List.copyOf(rules);
        this.wordings = new Wordings(rules);
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Everything in {@code copy} that does not keep a rule in use, in the order of the form. */
    public List<Finding> check(Copy copy) {
        if (rules.isEmpty()) {
            return List.of();
        }
        var spread = new Spread(copy);
        var found = new ArrayList<Finding>();
        for (var rule : rules) {
            if (rule.on() && rule.demand() instanceof Measure measure) {
                measure.flaws(spread).forEach(flaw -> found.add(new Finding(rule, flaw)));
            }
        }
        found.addAll(wordings.findings(spread));
        found.sort(Comparator.comparingInt(Finding::order).thenComparingInt(Finding::start));
        return found;
    }

    /**
     * What the rules in use ask of a field or section, for the hint beside it: "Headline: at most 70 characters (house
     * style).".
     */
    public List<String> limits(String field) {
        return rules.stream()
                .filter(rule -> rule.on() && !(rule.demand() instanceof Wording))
                .filter(rule -> rule.demand().place().field().equals(field))
                .map(rule -> "House style" + rule.demand().place().inItsSection() + ": "
                        + rule.demand().words() + ".")
                .toList();
    }
}
