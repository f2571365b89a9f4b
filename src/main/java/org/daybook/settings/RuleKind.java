package org.daybook.settings;

import java.util.List;
import java.util.stream.Stream;

import org.daybook.briefing.style.Count;
import org.daybook.briefing.style.Demand;
import org.daybook.briefing.style.Labels;
import org.daybook.briefing.style.Length;
import org.daybook.briefing.style.NoDuplicates;
import org.daybook.briefing.style.Required;
import org.daybook.briefing.style.Sourced;
import org.daybook.briefing.style.Wording;
import org.daybook.briefing.style.spread.Place;

import static org.daybook.briefing.style.spread.Place.ANALYSIS;
import static org.daybook.briefing.style.spread.Place.BYLINE;
import static org.daybook.briefing.style.spread.Place.EACH_IMPACT_LABEL;
import static org.daybook.briefing.style.spread.Place.EVERYWHERE;
import static org.daybook.briefing.style.spread.Place.IMPACT;
import static org.daybook.briefing.style.spread.Place.IMPACT_INTRODUCTION;
import static org.daybook.briefing.style.spread.Place.KEY_POINTS;
import static org.daybook.briefing.style.spread.Place.STANDFIRST;
import static org.daybook.briefing.style.spread.Place.STORY;
import static org.daybook.briefing.style.spread.Place.TAKEAWAYS;
import static org.daybook.briefing.style.spread.Place.TOPICS;

/** The kinds of rule an admin can make, each with the places where it makes sense. */
enum RuleKind {
    LENGTH(
            Length.class,
            "Length",
            "How many words or characters a place may hold.",
            Stream.of(Place.values())
                    .filter(place -> place != EVERYWHERE && place != TOPICS)
                    .toList()),
    COUNT(
            Count.class,
            "Number of points",
            "How many points a section has, or how many topics a briefing.",
            List.of(KEY_POINTS, TAKEAWAYS, IMPACT, TOPICS)),
    REQUIRED(
            Required.class,
            "Something needed",
            "What every briefing needs is asked for already; this asks for more.",
            List.of(STANDFIRST, BYLINE, IMPACT_INTRODUCTION, TOPICS)),
    WORDING(
            Wording.class,
            "Words to avoid",
            "Words and phrases that are not used, with what to write instead.",
            List.of(Place.values())),
    DUPLICATES(
            NoDuplicates.class,
            "No point twice",
            "No point says what another says already, whatever its capitals and punctuation.",
            List.of(EVERYWHERE, KEY_POINTS, TAKEAWAYS, IMPACT)),
    LABELS(
            Labels.class,
            "Vocabulary of labels",
            "The labels that impact points may carry.",
            List.of(EACH_IMPACT_LABEL)),
    SOURCES(
            Sourced.class,
            "Sources needed",
            "Every point, or a text, is supported by at least one source, public or private.",
            List.of(KEY_POINTS, STORY, ANALYSIS, TAKEAWAYS, IMPACT));

    private final Class<? extends Demand> demand;
    private final String label;
    private final String meaning;
    private final List<Place> places;

    RuleKind(Class<? extends Demand> demand, String label, String meaning, List<Place> places) {
        this.demand = demand;
        this.label = label;
        this.meaning = meaning;
        this.places = places;
    }

    static RuleKind of(Demand demand) {
        return Stream.of(values())
                .filter(kind -> kind.demand.isInstance(demand))
                .findFirst()
                .orElseThrow();
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    public List<Place> places() {
        return places;
    }
}
