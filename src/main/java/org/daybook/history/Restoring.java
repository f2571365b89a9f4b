package org.daybook.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.daybook.briefing.Address;
import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.difference.Difference;

import org.jspecify.annotations.Nullable;

/**
 * Somebody wants the words of an earlier revision back.
 *
 * @param section the only section that is to come back, or null for all
 * @param since what others have saved since the page was shown, newest first; empty where nobody has
 * @param refusal why it is not done, empty where only others were faster
 */
record Restoring(
        Briefing briefing,
        Revision revision,
        @Nullable SectionKind section,
        List<Revision.Entry> since,
        String refusal) {

    static Optional<SectionKind> section(@Nullable String field) {
        return Stream.of(SectionKind.values())
                .filter(kind -> kind.field().equals(field))
                .findFirst();
    }

    static boolean isSection(String field) {
        return section(field).isPresent();
    }

    /** The words as they would be. An address that another briefing has by now stays as it is. */
    Copy copy() {
        var copy = section == null ? revision.copy : onlySection(section);
        return Address.isTaken(copy, briefing) ? copy.withSlug(briefing.workingCopy.slug()) : copy;
    }

    /** A section comes back with its sources. */
    private Copy onlySection(SectionKind kind) {
        var now = briefing.workingCopy;
        var old = revision.copy.section(kind);
        var sections = now.sections().stream()
                .map(section -> section.kind() == kind ? old : section)
                .toList();
        var sources = new ArrayList<>(now.sources());
        sources.removeIf(source -> now.section(kind).supportable().contains(source.on()));
        revision.copy.sources().stream()
                .filter(source -> old.supportable().contains(source.on()))
                .forEach(sources::add);
        return now.withSections(sections).withSources(sources);
    }

    /** The section as a form names it, empty for all. */
    public String field() {
        return section == null ? "" : section.field();
    }

    /** What it would change in the words as they are now. */
    public Difference difference() {
        return Difference.between(briefing.workingCopy, copy());
    }

    /** "revision 3", or "The story of revision 3". */
    public String what() {
        return section == null ? "revision " + revision.number : section.heading() + " of revision " + revision.number;
    }
}
