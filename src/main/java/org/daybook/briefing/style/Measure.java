package org.daybook.briefing.style;

import java.util.List;

import org.daybook.briefing.style.spread.Spread;

/** A demand that is judged by itself. Words to avoid are looked for all at once instead, by {@link Wordings}. */
public sealed interface Measure extends Demand permits Required, Count, Length, NoDuplicates, Labels, Sourced {

    /** Everything that does not meet the demand, in the order of the form. */
    List<Flaw> flaws(Spread spread);
}
