package org.daybook.briefing.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.staff.Staff;
import org.daybook.workflow.Standing;

import org.jspecify.annotations.Nullable;

/**
 * Finds what shares its wording with a copy. The samples name a few candidates by an index, however many briefings
 * there are; only theirs are read and compared word by word. Nobody is told of unpublished words that they may not see.
 */
public final class Overlaps {

    /** A section that shares fewer of a hundred words is none to tell of. */
    private static final int LEAST_PERCENT = 30;

    private static final int CANDIDATES = 12;
    private static final int TOLD = 5;

    private static final String LIVE = "(s.text_of = 'LIVE' and b.standing = 'LIVE')";
    private static final String KEPT = "(b.stage <> 'SPIKED' and b.standing <> 'KILLED')";
    private static final String MINE =
            "exists (select 1 from contribution c where c.briefing_id = b.id and c.staff_id = :who)";

    private static final String CANDIDATES_OF = "select s.briefing_id, s.text_of, s.section, count(*)"
            + " from shingle s join briefing b on b.id = s.briefing_id"
            + " where s.hash in (:hashes) and s.briefing_id <> :own and (%s)"
            + " group by s.briefing_id, s.text_of, s.section"
            + " having count(*) > 1 order by count(*) desc, s.briefing_id desc";

    private Overlaps() {}

    private record Candidate(long briefing, TextOf which, SectionKind section) {}

    /**
     * What {@code who} should know of, the largest share first, each section of each briefing once.
     *
     * @param own the briefing that the copy is of, or null for one that is not there yet
     */
    public static List<Overlap> of(Copy copy, @Nullable Long own, Staff who) {
        var sections = SectionText.of(copy).stream().collect(Collectors.toMap(SectionText::kind, Function.identity()));
        var candidates = candidates(List.copyOf(sections.values()), own == null ? -1 : own, who);
        var briefings = read(candidates);
        var found = new ArrayList<Overlap>();
        for (var candidate : candidates) {
            var ours = sections.get(candidate.section);
            var other = briefings.get(candidate.briefing);
            if (ours != null && other != null) {
                var theirs = candidate.which == TextOf.LIVE ? other.liveCopy() : other.workingCopy;
                var percent = SharedText.percent(ours, SectionText.of(theirs.section(candidate.section)));
                found.add(new Overlap(candidate.section, percent, other, theirs));
            }
        }
        return told(found);
    }

    private static List<Overlap> told(List<Overlap> found) {
        var each = new HashMap<String, Overlap>();
        found.stream()
                .filter(overlap -> overlap.percent() >= LEAST_PERCENT)
                .sorted(Comparator.comparing(Overlap::published).reversed())
                .forEach(overlap -> each.merge(
                        overlap.kind() + " " + overlap.other().id,
                        overlap,
                        (first, second) -> second.percent() > first.percent() ? second : first));
        return each.values().stream()
                .sorted(Comparator.comparing(Overlap::percent)
                        .reversed()
                        .thenComparing(Overlap::kind)
                        .thenComparing(overlap -> overlap.other().id))
                .limit(TOLD)
                .toList();
    }

    private static List<Candidate> candidates(List<SectionText> sections, long own, Staff who) {
        var hashes = sections.stream().flatMap(text -> text.sample().stream()).toList();
        if (hashes.isEmpty()) {
            return List.of();
        }
        var visible = who.isEditor() ? KEPT : LIVE + " or (" + KEPT + " and " + MINE + ")";
        var query = Samples.entities()
                .createNativeQuery(CANDIDATES_OF.formatted(visible), Object[].class)
                .setParameter("hashes", hashes)
                .setParameter("own", own)
                .setMaxResults(CANDIDATES);
        if (!who.isEditor()) {
            query.setParameter("who", who.id);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Candidate(
                        ((Number) row[0]).longValue(), TextOf.valueOf((String) row[1]), SectionKind.valueOf((String)
                                row[2])))
                .toList();
    }

    private static Map<Long, Briefing> read(List<Candidate> candidates) {
        var ids = candidates.stream().map(Candidate::briefing).distinct().toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Briefing.<Briefing>list(
                        "from Briefing b left join fetch b.liveEdition e left join fetch e.revision where b.id in ?1",
                        ids)
                .stream()
                .collect(Collectors.toMap(briefing -> briefing.id, Function.identity()));
    }

    /**
     * The words of another briefing that {@code who} may compare theirs with; nothing where they may see none.
     *
     * @param live whether those that readers see are asked for, rather than those being written
     */
    public static Optional<Copy> words(Briefing other, Staff who, boolean live) {
        if (live && other.standing == Standing.LIVE) {
            return Optional.of(other.liveCopy());
        }
        if (!who.isEditor() && !other.hasWordsOf(who)) {
            return Optional.empty();
        }
        return Optional.of(live && other.liveEdition != null ? other.liveCopy() : other.workingCopy);
    }
}
