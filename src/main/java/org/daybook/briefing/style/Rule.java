package org.daybook.briefing.style;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.daybook.workflow.Transition;

/**
 * One rule of the house style. It never changes; a changed rule is another one with the same id.
 *
 * @param id {@code r} and a number that is unique in the newsroom and never used again
 * @param demand what it asks
 * @param severity whether what it finds blocks a move
 * @param guards the moves that an error blocks
 * @param on whether it is in use
 */
public record Rule(String id, Demand demand, Severity severity, Set<Transition> guards, boolean on) {

    /** The moves that a rule can guard. Bringing in what was published elsewhere is never one. */
    public static final List<Transition> GUARDED = List.of(Transition.SUBMIT, Transition.APPROVE, Transition.PUBLISH);

    /** How heavily a rule weighs. */
    public enum Severity {
        ERROR("Error", "Blocks the moves chosen below, unless an editor waives it with a reason."),
        ADVICE("Advice", "Is shown beside the field and blocks nothing.");

        private final String label;
        private final String meaning;

        Severity(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    public Rule {
        guards = guarded(guards);
    }

    private static Set<Transition> guarded(Collection<Transition> wanted) {
        var guards = EnumSet.noneOf(Transition.class);
        GUARDED.stream().filter(wanted::contains).forEach(guards::add);
        return Collections.unmodifiableSet(guards);
    }

    public Rule withId(String other) {
        return new Rule(other, demand, severity, guards, on);
    }

    public Rule switched(boolean other) {
        return new Rule(id, demand, severity, guards, other);
    }

    boolean blocks(Transition transition) {
        return on && severity == Severity.ERROR && guards.contains(transition);
    }

    /** "Key points: at least 3 points. Error at submission." */
    public String sentence() {
        return what() + " " + weight();
    }

    /** "Key points: at least 3 points." */
    public String what() {
        return demand.place().label() + ": " + demand.words() + ".";
    }

    /** "Error at submission and publication." */
    public String weight() {
        if (severity == Severity.ADVICE) {
            return "Advice.";
        }
        return "Error at " + joined(GUARDED.stream().filter(guards::contains).map(Rule::noun)) + ".";
    }

    /** What making a move is called. */
    public static String noun(Transition transition) {
        return switch (transition) {
            case SUBMIT -> "submission";
            case APPROVE -> "approval";
            case PUBLISH -> "publication";
            default -> throw new IllegalArgumentException(transition.label());
        };
    }

    private static String joined(Stream<String> nouns) {
        var all = nouns.toList();
        var last = all.size() - 1;
        return last < 1
                ? String.join("", all)
                : all.stream().limit(last).collect(Collectors.joining(", ")) + " and " + all.get(last);
    }
}
