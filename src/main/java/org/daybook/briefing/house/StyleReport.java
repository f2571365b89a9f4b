package org.daybook.briefing.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.style.Finding;
import org.daybook.briefing.style.Rule;
import org.daybook.briefing.style.Style;
import org.daybook.workflow.Transition;

import org.jspecify.annotations.Nullable;

/** What the house style says of some copy, and what of it was waived. It never changes. */
public final class StyleReport {

    /** How many sentences stand against one move at most; the rest is counted. */
    private static final int TOLD = 40;

    private final List<Finding> findings;
    private final Map<Finding.Case, Waiver> waivers;

    private StyleReport(List<Finding> findings, List<Waiver> waivers) {
        this.findings = List.copyOf(findings);
        this.waivers = waivers.stream()
                .collect(Collectors.toMap(Waiver::about, Function.identity(), (first, second) -> second));
    }

    /** Of the style in force, on the working copy. */
    public static StyleReport of(Briefing briefing) {
        return of(StyleInForce.now(), briefing.workingCopy, briefing);
    }

    /** On {@code copy}, which somebody is about to save in {@code briefing}, or in a new one. */
    public static StyleReport of(Style style, Copy copy, @Nullable Briefing briefing) {
        var findings = style.check(copy);
        return new StyleReport(findings, findings.isEmpty() || briefing == null ? List.of() : Waiver.on(briefing));
    }

    /** Everything found, in the order of the form, what was waived too. */
    public List<Finding> findings() {
        return findings;
    }

    public @Nullable Waiver waiverOf(Finding finding) {
        return waivers.isEmpty() ? null : waivers.get(finding.about());
    }

    /** What stands against a move, each case once, in the order of the form. */
    public List<Finding> blocking(Transition transition) {
        var blocking = findings.stream().filter(finding -> finding.blocks(transition));
        return cases(blocking.filter(finding -> waiverOf(finding) == null).toList());
    }

    /** Each case that stands against any move. */
    public List<Finding> blocking() {
        return cases(findings.stream()
                .filter(finding -> Rule.GUARDED.stream().anyMatch(finding::blocks) && waiverOf(finding) == null)
                .toList());
    }

    public List<Finding> advice() {
        return cases(findings.stream().filter(finding -> !finding.isError()).toList());
    }

    /** The waivers that hold for the words as they are, in the order in which they were given. */
    public List<Waiver> holding() {
        return findings.stream()
                .map(this::waiverOf)
                .<Waiver>mapMulti((waiver, held) -> {
                    if (waiver != null) {
                        held.accept(waiver);
                    }
                })
                .distinct()
                .sorted(Comparator.comparing(waiver -> waiver.id))
                .toList();
    }

    /** The sentences that stand against each move. */
    public Map<Transition, List<String>> forbids() {
        var forbids = new EnumMap<Transition, List<String>>(Transition.class);
        Rule.GUARDED.forEach(transition -> forbids.put(transition, sentences(blocking(transition))));
        return forbids;
    }

    private static List<String> sentences(List<Finding> cases) {
        var sentences = new ArrayList<>(
                cases.stream().map(Finding::words).distinct().limit(TOLD).toList());
        if (cases.size() > TOLD) {
            sentences.add("House style: " + (cases.size() - TOLD) + " more.");
        }
        return sentences;
    }

    private static List<Finding> cases(List<Finding> found) {
        var cases = new LinkedHashMap<Finding.Case, Finding>();
        found.forEach(finding -> cases.putIfAbsent(finding.about(), finding));
        return List.copyOf(cases.values());
    }
}
