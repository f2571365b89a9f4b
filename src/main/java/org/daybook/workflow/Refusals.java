package org.daybook.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.daybook.workflow.Refusal.Reason;

/** Judges a situation by a row of the table and finds the words for what it finds. */
final class Refusals {

    private Refusals() {}

    static List<Refusal> of(Transition transition, Rule rule, Situation situation) {
        var refusals = new ArrayList<Refusal>();
        if (rule.by.stream().noneMatch(situation::isMover)) {
            refusals.add(new Refusal(Reason.ROLE, transition.label() + " is for " + people(rule) + "."));
        }
        if (!rule.from.contains(situation.stage())) {
            refusals.add(new Refusal(
                    Reason.STAGE, wrong(transition, situation.stage().label(), labelsOf(rule.from, Stage::label))));
        }
        if (!rule.when.contains(situation.standing())) {
            refusals.add(new Refusal(
                    Reason.STANDING,
                    wrong(transition, situation.standing().label(), labelsOf(rule.when, Standing::label))));
        }
        if (situation.judgesOwnWork(rule.fourEyes)) {
            refusals.add(new Refusal(Reason.OWN_WORK, ownWork(transition, rule.fourEyes)));
        }
        if (rule.asImported && !situation.asImported()) {
            refusals.add(
                    new Refusal(Reason.NOT_AS_IMPORTED, "Only a briefing just as its file has it can be brought in."));
        }
        if (rule.complete) {
            situation.missing().forEach(words -> refusals.add(new Refusal(Reason.INCOMPLETE, words)));
        }
        situation.styleAgainst(transition).forEach(words -> refusals.add(new Refusal(Reason.STYLE, words)));
        if (rule.changed && !situation.changed()) {
            refusals.add(new Refusal(Reason.UNCHANGED, "Nothing differs from what readers already see."));
        }
        return refusals;
    }

    static List<Refusal> unsaid(Transition transition, Situation situation, Said said) {
        var refusals = new ArrayList<Refusal>();
        if (transition.asks().contains(Asks.NOTE) && said.note().isEmpty()) {
            refusals.add(unsaid("Write a note: colleagues need to know why."));
        }
        if (transition.asks().contains(Asks.PUBLIC_NOTE) && said.publicNote().isEmpty()) {
            refusals.add(unsaid("Write a public note: readers need to know why."));
        }
        if (transition.asks(Asks.EDITION, situation.standing())) {
            edition(refusals, said);
        }
        if (said.note().length() > Said.LONGEST || said.publicNote().length() > Said.LONGEST) {
            refusals.add(unsaid(String.format(Locale.ROOT, "A note may hold at most %,d characters.", Said.LONGEST)));
        }
        return refusals;
    }

    private static void edition(List<Refusal> refusals, Said said) {
        var kind = said.kind();
        if (kind == null || kind == EditionKind.FIRST) {
            refusals.add(unsaid("Say what the new edition is: update, correction, clarification or minor."));
        } else if (kind.needsPublicNote() && said.publicNote().isEmpty()) {
            refusals.add(unsaid("Write a public note: a " + kind.label().toLowerCase(Locale.ROOT)
                    + " tells readers what changed."));
        }
    }

    private static Refusal unsaid(String words) {
        return new Refusal(Reason.NOT_SAID, words);
    }

    private static String wrong(Transition transition, String is, String needed) {
        return transition.label() + " needs a briefing that is " + needed + "; this one is "
                + is.toLowerCase(Locale.ROOT) + ".";
    }

    private static String ownWork(Transition transition, FourEyes rule) {
        return rule == FourEyes.WITHDRAWAL
                ? "You withdrew this briefing, so somebody else has to reinstate it."
                : "You wrote words in this briefing that nobody else has approved yet, so somebody else has to "
                        + transition.label().toLowerCase(Locale.ROOT) + " it.";
    }

    private static String people(Rule rule) {
        return rule.by.stream()
                .map(mover -> switch (mover) {
                    case CONTRIBUTOR -> "those who have words in the briefing";
                    case EDITOR -> "editors";
                    case ADMIN -> "admins";
                })
                .collect(Collectors.joining(" and "));
    }

    private static <T> String labelsOf(Collection<T> all, Function<T, String> label) {
        return all.stream()
                .map(label)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
    }
}
