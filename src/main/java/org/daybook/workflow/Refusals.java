package org.daybook.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            refusals.add(ownWork(situation, rule.fourEyes));
        }
        if (rule.approved) {
            waiting(situation).forEach(refusals::add);
        }
        if (rule.asImported && !situation.asImported()) {
            refusals.add(
                    new Refusal(Reason.NOT_AS_IMPORTED, "Only a briefing just as its file has it can be brought in."));
        }
        if (rule.complete) {
            situation.missing().forEach(lack -> refusals.add(refusal(Reason.INCOMPLETE, lack)));
        }
        situation.styleAgainst(transition).forEach(lack -> refusals.add(refusal(Reason.STYLE, lack)));
        if (rule.unopposed) {
            situation.remarks().forEach(lack -> refusals.add(refusal(Reason.REMARK, lack)));
        }
        if (rule.changed && !situation.changed()) {
            refusals.add(new Refusal(Reason.UNCHANGED, "Nothing differs from what readers already see."));
        }
        if (rule.settling && situation.debt() == Situation.Debt.NONE) {
            refusals.add(new Refusal(Reason.NO_DEBT, "Nothing here was published without review."));
        }
        return refusals;
    }

    /** Approved copy waits for nothing; of other copy each part that does is told. */
    private static Stream<Refusal> waiting(Situation situation) {
        return situation.waiting().parts().stream()
                .sorted()
                .map(part -> new Refusal(Reason.APPROVAL, part.heading() + " is not approved yet.", "#approval"));
    }

    private static Refusal refusal(Reason reason, Situation.Lack lack) {
        return new Refusal(reason, lack.words(), lack.at());
    }

    static List<Refusal> unsaid(Transition transition, Situation situation, Said said) {
        var refusals = new ArrayList<Refusal>();
        if (transition.asks().contains(Asks.PARTS)) {
            parts(refusals, situation.waiting(), said.parts());
        }
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

    private static void parts(List<Refusal> refusals, Situation.Waiting waiting, Set<Part> chosen) {
        var own = chosen.stream().filter(waiting.own()::contains).toList();
        if (!own.isEmpty() && !waiting.approvable().isEmpty()) {
            refusals.add(ownWords(own));
        } else if (chosen.stream().noneMatch(waiting.parts()::contains)) {
            refusals.add(unsaid("Choose at least one section that waits for approval."));
        }
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

    private static Refusal ownWork(Situation situation, FourEyes rule) {
        return switch (rule) {
            case WITHDRAWAL ->
                new Refusal(Reason.OWN_WORK, "You withdrew this briefing, so somebody else has to reinstate it.");
            case DEBT ->
                new Refusal(
                        Reason.OWN_WORK,
                        "You published this without review, or wrote words of it, so somebody else has to look at it.");
            case NONE, WORDS, CHOSEN_WORDS -> ownWords(situation.waiting().own());
        };
    }

    /** The same sentence whatever somebody wants to do with their own words. */
    private static Refusal ownWords(Collection<Part> own) {
        var words = "You wrote words that nobody else has approved yet, so somebody else has to approve them: "
                + Part.headings(own) + ".";
        return new Refusal(Reason.OWN_WORK, words, "#approval");
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
