package org.daybook.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.daybook.briefing.style.Length;
import org.daybook.briefing.style.Rule;
import org.daybook.workflow.Transition;

import org.jspecify.annotations.Nullable;

/**
 * The form of one rule.
 *
 * @param rule the rule as it is in force; null for a new one
 * @param version of the house style that a save is based on
 * @param form what stands in the fields
 * @param problems what is wrong, by the name of the field
 * @param meanwhile what somebody else changed since the form was opened
 */
record RulePage(
        @Nullable Rule rule,
        int version,
        RuleForm form,
        Map<String, String> problems,
        List<StyleChanges.Change> meanwhile) {

    public String title() {
        return rule == null ? "New rule: " + kind().label() : kind().label();
    }

    public String action() {
        return SettingsResource.PATH + "/rules" + (rule == null ? "" : "/" + rule.id());
    }

    public RuleKind kind() {
        return form.ruleKind();
    }

    public String placeHint() {
        return kind() == RuleKind.WORDING
                ? "Everywhere means headline, standfirst and all sections, but neither byline nor topics."
                : "Where the rule looks.";
    }

    public boolean asks(String field) {
        return switch (kind()) {
            case LENGTH -> field.equals("bounds") || field.equals("unit");
            case COUNT -> field.equals("bounds");
            case WORDING, LABELS -> field.equals("lines");
            case REQUIRED, DUPLICATES, SOURCES -> false;
        };
    }

    public String value(String field) {
        return switch (field) {
            case "least" -> text(form.least);
            case "most" -> text(form.most);
            case "lines" -> text(form.lines);
            case "note" -> text(form.note);
            default -> throw new IllegalArgumentException(field);
        };
    }

    public boolean chosen(String field, String value) {
        return switch (field) {
            case "place" -> value.equals(form.place);
            case "unit" -> value.equals(form.unit);
            case "severity" -> value.equals(form.severity);
            case "guards" -> form.guards != null && form.guards.contains(value);
            default -> throw new IllegalArgumentException(field);
        };
    }

    public String wrongWith(String field) {
        return problems.getOrDefault(field, "");
    }

    public List<Transition> moves() {
        return Rule.GUARDED;
    }

    public String noun(Transition move) {
        var noun = Rule.noun(move);
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    public Rule.Severity[] severities() {
        return Rule.Severity.values();
    }

    public Length.Unit[] units() {
        return Length.Unit.values();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
