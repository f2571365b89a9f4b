package org.daybook.briefing.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.EntityManager;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.workflow.Standing;

/**
 * The samples of all sections, as they are stored. They follow the words in the transaction that changes them. Whoever
 * changes them holds the log.
 */
public final class Samples {

    /** A run of words that so many texts have is a set phrase: it is not kept for more, and so no look-up is long. */
    static final int MOST_WITH_THE_SAME = 24;

    private static final int AT_A_TIME = 200;

    private Samples() {}

    /** Keeps what there is to keep of the words as they are now. */
    public static void keep(Briefing briefing) {
        var killed = briefing.standing == Standing.KILLED;
        var live = briefing.liveEdition == null || killed ? Copy.blank() : briefing.liveCopy();
        var working = live.equals(briefing.workingCopy) || killed ? Copy.blank() : briefing.workingCopy;
        keep(briefing, TextOf.LIVE, live);
        keep(briefing, TextOf.WORKING, working);
    }

    private static void keep(Briefing briefing, TextOf which, Copy copy) {
        var wanted = SectionText.of(copy).stream()
                .flatMap(text -> text.sample().stream()
                        .map(hash -> new Kept(hash, text.kind().name())))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        var stored = stored(briefing, which);
        var gone = new ArrayList<>(stored);
        gone.removeAll(wanted);
        remove(briefing, which, gone);
        wanted.removeAll(stored);
        insert(briefing, which, wanted);
    }

    private record Kept(long hash, String section) {}

    private static java.util.Set<Kept> stored(Briefing briefing, TextOf which) {
        List<Object[]> rows = entities()
                .createNativeQuery(
                        "select hash, section from shingle where briefing_id = ?1 and text_of = ?2", Object[].class)
                .setParameter(1, briefing.id)
                .setParameter(2, which.name())
                .getResultList();
        return rows.stream()
                .map(row -> new Kept(((Number) row[0]).longValue(), (String) row[1]))
                .collect(Collectors.toSet());
    }

    private static void remove(Briefing briefing, TextOf which, List<Kept> gone) {
        for (var some : inParts(gone)) {
            entities()
                    .createNativeQuery("delete from shingle where briefing_id = ?1 and text_of = ?2 and hash in (?3)")
                    .setParameter(1, briefing.id)
                    .setParameter(2, which.name())
                    .setParameter(3, some.stream().map(Kept::hash).toList())
                    .executeUpdate();
        }
    }

    private static void insert(Briefing briefing, TextOf which, Collection<Kept> wanted) {
        for (var some : inParts(wanted)) {
            var common = common(some.stream().map(Kept::hash).toList());
            var rare = some.stream().filter(kept -> !common.contains(kept.hash)).toList();
            if (rare.isEmpty()) {
                continue;
            }
            var rows = IntStream.range(0, rare.size())
                    .mapToObj(i -> "(?" + (2 * i + 3) + ", ?1, ?2, ?" + (2 * i + 4) + ")")
                    .collect(Collectors.joining(", "));
            var query = entities()
                    .createNativeQuery("insert into shingle (hash, briefing_id, text_of, section) values " + rows)
                    .setParameter(1, briefing.id)
                    .setParameter(2, which.name());
            for (int i = 0; i < rare.size(); i++) {
                query.setParameter(2 * i + 3, rare.get(i).hash).setParameter(2 * i + 4, rare.get(i).section);
            }
            query.executeUpdate();
        }
    }

    private static List<Long> common(List<Long> hashes) {
        return entities()
                .createNativeQuery(
                        "select hash from shingle where hash in (?1) group by hash having count(*) >= ?2", Long.class)
                .setParameter(1, hashes)
                .setParameter(2, MOST_WITH_THE_SAME)
                .getResultList();
    }

    private static List<List<Kept>> inParts(Collection<Kept> all) {
        var rest = List.copyOf(all);
        var parts = new ArrayList<List<Kept>>();
        for (int i = 0; i < rest.size(); i += AT_A_TIME) {
            parts.add(rest.subList(i, Math.min(rest.size(), i + AT_A_TIME)));
        }
        return parts;
    }

    static EntityManager entities() {
        return Briefing.getEntityManager();
    }
}
