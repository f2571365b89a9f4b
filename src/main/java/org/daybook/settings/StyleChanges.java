package org.daybook.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.daybook.briefing.style.Labels;
import org.daybook.briefing.style.Rule;
import org.daybook.briefing.style.Wording;

/** What became of the rules from one version to another. */
final class StyleChanges {

    private StyleChanges() {}

    /**
     * One rule that differs.
     *
     * @param kind what happened to it, as a word
     * @param before its sentence then, empty where it was not there
     * @param after its sentence now, empty where it is gone
     * @param removed lines of its list that are gone
     * @param added lines of its list that are new
     */
    record Change(String kind, String before, String after, List<String> removed, List<String> added) {}

    static List<Change> between(List<Rule> before, List<Rule> after) {
        var old = byId(before);
        var now = byId(after);
        var changes = new ArrayList<Change>();
        before.stream()
                .filter(rule -> !now.containsKey(rule.id()))
                .forEach(rule -> changes.add(new Change("Removed", rule.sentence(), "", List.of(), List.of())));
        for (var rule : after) {
            var earlier = old.get(rule.id());
            if (earlier == null) {
                changes.add(new Change("Added", "", rule.sentence(), List.of(), List.of()));
            } else if (!earlier.equals(rule)) {
                changes.add(changed(earlier, rule));
            }
        }
        return changes;
    }

    private static Change changed(Rule before, Rule after) {
        if (before.equals(after.switched(before.on()))) {
            return new Change(after.on() ? "Switched on" : "Switched off", "", after.sentence(), List.of(), List.of());
        }
        var old = lines(before);
        var now = lines(after);
        return new Change(
                "Changed",
                before.sentence().equals(after.sentence()) ? "" : before.sentence(),
                after.sentence(),
                without(old, now),
                without(now, old));
    }

    private static List<String> without(List<String> lines, List<String> others) {
        var known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    private static List<String> lines(Rule rule) {
        if (rule.demand() instanceof Wording wording) {
            return wording.entries().stream().map(Wording.Entry::line).toList();
        }
        return rule.demand() instanceof Labels labels ? labels.vocabulary() : List.of();
    }

    private static Map<String, Rule> byId(List<Rule> rules) {
        return rules.stream()
                .collect(Collectors.toMap(Rule::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
