package org.daybook;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.daybook.briefing.house.HouseStyle;
import org.daybook.briefing.style.Demand;
import org.daybook.briefing.style.Length;
import org.daybook.briefing.style.Length.Unit;
import org.daybook.briefing.style.Rule;
import org.daybook.briefing.style.Rule.Severity;
import org.daybook.briefing.style.Wording;
import org.daybook.briefing.style.Wording.Entry;
import org.daybook.briefing.style.spread.Bounds;
import org.daybook.briefing.style.spread.Place;
import org.daybook.log.LogHead;
import org.daybook.workflow.Transition;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The house style of a test. All tests share one newsroom, so whoever makes rules takes them away again. */
public final class HouseRules {

    private HouseRules() {}

    /** These rules and no others hold now. */
    public static void are(Rule... rules) {
        QuarkusTransaction.requiringNew().run(() -> {
            LogHead.hold();
            HouseStyle.make(
                    before -> List.of(rules),
                    "",
                    Cast.ANSEL.staff(),
                    Given.now().instant());
        });
    }

    public static void none() {
        are();
    }

    /** The number of the version in force. */
    public static String version() {
        return QuarkusTransaction.requiringNew()
                .call(() -> HouseStyle.newest().map(style -> style.number).orElse(0))
                .toString();
    }

    /** The rules in force. */
    public static List<Rule> now() {
        return QuarkusTransaction.requiringNew()
                .call(() -> HouseStyle.newest().map(style -> style.rules).orElse(List.of()));
    }

    public static Rule error(Demand demand, Transition... guards) {
        return new Rule("", demand, Severity.ERROR, Set.of(guards), true);
    }

    public static Rule advice(Demand demand) {
        return new Rule("", demand, Severity.ADVICE, Set.of(), true);
    }

    /** Write "use", not "utilise"; never "forthwith". */
    public static Wording words() {
        return new Wording(
                Place.EVERYWHERE,
                Stream.of(new Entry("utilise", "use"), new Entry("forthwith", ""))
                        .toList());
    }

    public static Length shortHeadline(int most) {
        return new Length(Place.HEADLINE, Unit.CHARACTERS, new Bounds(0, most));
    }
}
