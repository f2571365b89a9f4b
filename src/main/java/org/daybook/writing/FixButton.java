package org.daybook.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.daybook.briefing.house.StyleInForce;
import org.daybook.briefing.style.Finding;

import org.jspecify.annotations.Nullable;

/**
 * A button of the form that puts the right words in the place of wrong ones: {@code fix-r3-120-keyPoints-keyPoints-2}.
 * It changes the form, not the briefing. What is no longer there is not changed.
 *
 * @param rule the id of the rule
 * @param start where in the control's words the wrong ones begin
 * @param control the name of the control
 * @param field the id of the field or row
 */
public record FixButton(String rule, int start, String control, String field) {

    private static final Pattern NAME =
            Pattern.compile("fix-(r[0-9]{1,9})-([0-9]{1,7})-([a-zA-Z]{1,30})-([\\w-]{1,40})");

    /** The button that mends what was found. */
    public static FixButton of(Finding finding) {
        var spot = Objects.requireNonNull(finding.spot());
        return new FixButton(
                finding.rule().id(), spot.start(), finding.flaw().where().control(), finding.field());
    }

    static Optional<FixButton> named(@Nullable String name) {
        var matcher = NAME.matcher(name == null ? "" : name);
        return matcher.matches()
                ? Optional.of(new FixButton(
                        matcher.group(1), Integer.parseInt(matcher.group(2)), matcher.group(3), matcher.group(4)))
                : Optional.empty();
    }

    /** The name that the form gives it. */
    public String name() {
        return "fix-" + rule + "-" + start + "-" + control + "-" + field;
    }

    /** Puts the right words into the form. */
    void press(BriefingForm form) {
        StyleInForce.now().check(form.copy()).stream()
                .filter(finding -> finding.spot() != null && of(finding).equals(this))
                .findFirst()
                .ifPresent(finding -> put(form, mended(finding)));
    }

    private static String mended(Finding finding) {
        var spot = Objects.requireNonNull(finding.spot());
        return new StringBuilder(finding.flaw().where().text())
                .replace(spot.start(), spot.end(), spot.suggestion())
                .toString();
    }

    private void put(BriefingForm form, String text) {
        switch (control) {
            case "headline" -> form.headline = text;
            case "standfirst" -> form.standfirst = text;
            case "byline" -> form.byline = text;
            case "story" -> form.story = text;
            case "analysis" -> form.analysis = text;
            case "impactIntroduction" -> form.impactIntroduction = text;
            case "topics" -> form.topics = text;
            case "keyPoints" -> form.keyPoints = put(form.keyPoints, text);
            case "takeaways" -> form.takeaways = put(form.takeaways, text);
            case "impactLabels" -> form.impactLabels = put(form.impactLabels, text);
            case "impactTexts" -> form.impactTexts = put(form.impactTexts, text);
            default -> {}
        }
    }

    private List<String> put(@Nullable List<String> rows, String text) {
        var changed = new ArrayList<>(Objects.requireNonNullElse(rows, List.<String>of()));
        changed.set(Integer.parseInt(field.substring(field.lastIndexOf('-') + 1)) - 1, text);
        return changed;
    }
}
