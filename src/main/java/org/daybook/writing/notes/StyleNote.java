package org.daybook.writing.notes;

import org.daybook.briefing.house.Waiver;
import org.daybook.briefing.style.Finding;
import org.daybook.writing.FixButton;

import org.jspecify.annotations.Nullable;

/**
 * What the form says of some words: that they break a rule, that somebody waived it, how to mend it.
 *
 * @param told whether the form says it already, as the reason why it was not submitted
 */
public record StyleNote(Finding finding, @Nullable Waiver waiver, boolean told) {

    public String weight() {
        if (waiver != null) {
            return "waived";
        }
        return finding.isError() ? "error" : "advice";
    }

    public String label() {
        return finding.isError() ? "House style." : "Advice.";
    }

    /** The sentence without the name of the field, beside which it stands. */
    public String words() {
        var name = finding.flaw().where().name() + ": ";
        var words = finding.words();
        return words.startsWith(name) ? capital(words.substring(name.length())) : words;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Who waived it, and why; empty where nobody did. */
    public String waived() {
        return waiver == null ? "" : "Waived by " + waiver.givenBy.displayName + ": " + waiver.reason;
    }

    public String field() {
        return finding.field();
    }

    /** The name of the button that mends it; empty where nobody knows how. */
    public String fix() {
        return waiver == null && !suggestion().isEmpty() ? FixButton.of(finding).name() : "";
    }

    public String control() {
        return finding.flaw().where().control();
    }

    public String found() {
        var spot = finding.spot();
        return spot == null ? "" : spot.found();
    }

    public String suggestion() {
        var spot = finding.spot();
        return spot == null ? "" : spot.suggestion();
    }

    /** How many times just these letters stand ahead of these in their field, so that a script finds them too. */
    public int nth() {
        var text = finding.flaw().where().text();
        var found = found();
        var nth = 0;
        for (int at = text.indexOf(found); at >= 0 && at < start(); at = text.indexOf(found, at + found.length())) {
            nth++;
        }
        return nth;
    }

    private int start() {
        var spot = finding.spot();
        return spot == null ? 0 : spot.start();
    }
}
