package org.daybook.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Words;
import org.daybook.briefing.house.HouseStyle;
import org.daybook.briefing.style.Count;
import org.daybook.briefing.style.Demand;
import org.daybook.briefing.style.Labels;
import org.daybook.briefing.style.Length;
import org.daybook.briefing.style.NoDuplicates;
import org.daybook.briefing.style.Required;
import org.daybook.briefing.style.Rule;
import org.daybook.briefing.style.Sourced;
import org.daybook.briefing.style.Wording;
import org.daybook.briefing.style.spread.Bounds;
import org.daybook.briefing.style.spread.Place;
import org.daybook.web.Choice;
import org.daybook.workflow.Transition;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a browser sends from the form of a rule, and what is wrong with it. */
class RuleForm {

    private static final int MOST_LABELS = 100;
    private static final int LARGEST = 100_000;

    /** The version of the house style that the admin saw. */
    @RestForm
    @Nullable
    Integer version;

    @RestForm
    @Nullable
    String kind;

    @RestForm
    @Nullable
    String place;

    @RestForm
    @Nullable
    String least;

    @RestForm
    @Nullable
    String most;

    @RestForm
    @Nullable
    String unit;

    /** Words to avoid or labels, one a line. */
    @RestForm
    @Nullable
    String lines;

    @RestForm
    @Nullable
    String severity;

    @RestForm
    @Nullable
    List<String> guards;

    @RestForm
    @Nullable
    String note;

    @RestForm("do")
    @Nullable
    String button;

    /** The form of a rule that is there already. */
    static RuleForm of(Rule rule) {
        var form = new RuleForm();
        var demand = rule.demand();
        form.kind = RuleKind.of(demand).name();
        form.place = demand.place().name();
        form.severity = rule.severity().name();
        form.guards = rule.guards().stream().map(Transition::name).toList();
        if (demand instanceof Length length) {
            form.unit = length.unit().name();
            form.bounds(length.bounds());
        } else if (demand instanceof Count count) {
            form.bounds(count.bounds());
        } else if (demand instanceof Wording wording) {
            form.lines = String.join(
                    "\n", wording.entries().stream().map(Wording.Entry::line).toList());
        } else if (demand instanceof Labels labels) {
            form.lines = String.join("\n", labels.vocabulary());
        }
        return form;
    }

    /** An empty form of a kind. */
    static RuleForm of(RuleKind kind) {
        var form = new RuleForm();
        form.kind = kind.name();
        form.severity = Rule.Severity.ERROR.name();
        form.guards = List.of(Transition.SUBMIT.name());
        return form;
    }

    private void bounds(Bounds bounds) {
        least = bounds.least() == 0 ? "" : Integer.toString(bounds.least());
        most = bounds.most() == 0 ? "" : Integer.toString(bounds.most());
    }

    RuleKind ruleKind() {
        return Objects.requireNonNullElse(Choice.of(RuleKind.class, kind), RuleKind.LENGTH);
    }

    String text(@Nullable String value) {
        return Words.normalise(value).strip();
    }

    /** The rule, if nothing is wrong. What is wrong is put into {@code problems} by the name of the field. */
    @Nullable
    Rule rule(String id, boolean on, Map<String, String> problems) {
        var weight = Choice.of(Rule.Severity.class, severity);
        if (weight == null) {
            problems.put("severity", "Choose whether it is an error or advice.");
        }
        var moves = Rule.GUARDED.stream()
                .filter(move -> guards != null && guards.contains(move.name()))
                .toList();
        if (weight == Rule.Severity.ERROR && moves.isEmpty()) {
            problems.put("guards", "Choose at least one move that an error blocks.");
        }
        if (text(note).length() > HouseStyle.LONGEST_NOTE || !Words.areText(text(note))) {
            problems.put("note", "A note is at most " + HouseStyle.LONGEST_NOTE + " characters of plain text.");
        }
        var demand = demand(problems);
        return demand == null || weight == null || !problems.isEmpty()
                ? null
                : new Rule(id, demand, weight, new LinkedHashSet<>(moves), on);
    }

    private @Nullable Demand demand(Map<String, String> problems) {
        var kind = ruleKind();
        var where = kind == RuleKind.LABELS ? Place.EACH_IMPACT_LABEL : Choice.of(Place.class, place);
        if (where == null || !kind.places().contains(where)) {
            problems.put("place", "Choose a place.");
            return null;
        }
        return switch (kind) {
            case REQUIRED -> new Required(where);
            case COUNT -> new Count(where, bounds(problems));
            case LENGTH -> {
                var counted = Choice.of(Length.Unit.class, unit);
                if (counted == null) {
                    problems.put("unit", "Choose words or characters.");
                    counted = Length.Unit.WORDS;
                }
                yield new Length(where, counted, bounds(problems));
            }
            case WORDING -> new Wording(where, WordLines.read(lines, problems));
            case DUPLICATES -> new NoDuplicates(where);
            case LABELS -> new Labels(labels(problems));
            case SOURCES -> new Sourced(where);
        };
    }

    private Bounds bounds(Map<String, String> problems) {
        var low = number("least", least, problems);
        var high = number("most", most, problems);
        if (problems.isEmpty() && low == 0 && high == 0) {
            problems.put("least", "Give a least or a most, or both.");
        }
        if (high > 0 && low > high) {
            problems.put("most", "The most must not be less than the least.");
        }
        return new Bounds(low, high);
    }

    private int number(String name, @Nullable String value, Map<String, String> problems) {
        var digits = text(value);
        if (digits.isEmpty()) {
            return 0;
        }
        if (!digits.matches("[0-9]{1,6}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > LARGEST) {
            problems.put(name, String.format("A whole number from 1 to %,d, or nothing.", LARGEST));
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private List<String> labels(Map<String, String> problems) {
        var labels = new ArrayList<>(Stream.of(Words.normalise(lines).split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList());
        if (labels.isEmpty() || labels.size() > MOST_LABELS) {
            problems.put("lines", "Give 1 to " + MOST_LABELS + " labels, one a line.");
        }
        labels.stream()
                .filter(label -> label.length() > Limits.LABEL || label.contains(": ") || !Words.areText(label))
                .findFirst()
                .ifPresent(label -> problems.put(
                        "lines", "A label is at most " + Limits.LABEL + " characters, without a colon and a space."));
        return labels;
    }

    /** Empty, for {@link #rule} to fill. */
    static Map<String, String> noProblems() {
        return new LinkedHashMap<>();
    }
}
