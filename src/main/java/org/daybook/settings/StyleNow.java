package org.daybook.settings;

import java.util.List;

import org.daybook.briefing.house.HouseStyle;
import org.daybook.briefing.style.Rule;

import org.jspecify.annotations.Nullable;

/** The house style in force while a page is made; before the first version there is none, and no rule. */
record StyleNow(@Nullable HouseStyle style) {

    static StyleNow read() {
        return new StyleNow(HouseStyle.newest().orElse(null));
    }

    public int version() {
        return style == null ? 0 : style.number;
    }

    public List<Rule> rules() {
        return style == null ? List.of() : style.rules;
    }

    /** What became of the rules since a version that somebody saw. */
    List<StyleChanges.Change> since(int seen) {
        var then = HouseStyle.of(seen).map(style -> style.rules).orElse(List.of());
        return StyleChanges.between(then, rules());
    }
}
