package org.daybook.briefing.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.daybook.briefing.style.spread.Spread;
import org.daybook.briefing.style.spread.Stretch;
import org.daybook.briefing.style.text.Phrases;
import org.daybook.briefing.style.text.Phrases.Hit;
import org.daybook.briefing.style.text.Suggestion;
import org.daybook.briefing.style.text.Tokens;

import org.jspecify.annotations.Nullable;

/** The words to avoid of all rules together: one walk over the copy finds them all. */
final class Wordings {

    private final Phrases<Sought> phrases = new Phrases<>();

    private record Sought(Rule rule, Wording.Entry entry) {}

    Wordings(List<Rule> rules) {
        for (var rule : rules) {
            if (rule.on() && rule.demand() instanceof Wording wording) {
                wording.entries().forEach(entry -> phrases.add(entry.wrong(), entry.right(), new Sought(rule, entry)));
            }
        }
    }

    List<Finding> findings(Spread spread) {
        var found = new ArrayList<Finding>();
        if (!phrases.isEmpty()) {
            spread.fields().forEach(stretch -> look(stretch, found));
        }
        return found;
    }

    /** Of phrases of one rule that overlap, the one that begins first counts, and of those the longest. */
    private void look(Stretch stretch, List<Finding> found) {
        Map<String, Hit<Sought>> last = new HashMap<>();
        phrases.find(stretch.text(), hit -> {
            var rule = hit.what().rule();
            if (!rule.demand().place().holds(stretch.place()) || isRight(hit, stretch)) {
                return;
            }
            var before = last.get(rule.id());
            if (before == null || hit.start() >= before.end()) {
                tell(before, stretch, found);
                last.put(rule.id(), hit);
            } else if (hit.start() == before.start()) {
                last.put(rule.id(), hit);
            }
        });
        last.values().forEach(hit -> tell(hit, stretch, found));
    }

    private static boolean isRight(Hit<Sought> hit, Stretch stretch) {
        var right = hit.what().entry().right();
        var found = found(hit, stretch);
        return !right.isEmpty() && (found.equals(right) || found.equals(Suggestion.of(right, found)));
    }

    private static void tell(@Nullable Hit<Sought> hit, Stretch stretch, List<Finding> found) {
        if (hit == null) {
            return;
        }
        var entry = hit.what().entry();
        var words = found(hit, stretch);
        var right = entry.right().isEmpty() ? "" : Suggestion.of(entry.right(), words);
        var suggestion = Suggestion.parted(right, stretch.text(), hit.start(), hit.end());
        var sentence = right.isEmpty()
                ? stretch.name() + ": “" + words + "” is not used here."
                : stretch.name() + ": write “" + right + "”, not “" + words + "”.";
        var spot = new Flaw.Spot(hit.start(), hit.end(), words, suggestion);
        found.add(new Finding(hit.what().rule(), new Flaw(stretch, Tokens.fold(entry.wrong()), sentence, spot)));
    }

    private static String found(Hit<Sought> hit, Stretch stretch) {
        return stretch.text().substring(hit.start(), hit.end());
    }
}
