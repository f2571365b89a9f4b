package org.daybook.briefing.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.daybook.briefing.Briefing;
import org.daybook.staff.Staff;
import org.daybook.web.Key;
import org.daybook.workflow.Stage;
import org.daybook.workflow.Standing;

import io.quarkus.panache.common.Page;
import org.jspecify.annotations.Nullable;

/** What a person sees of unpublished work: editors everything, writers what has words of theirs. */
public final class DeskBriefings {

    private static final String FROM = "from Briefing b join fetch b.startedBy join fetch b.changedBy";
    private static final String MINE = "b.id in (select c.briefing.id from Contribution c where c.staff = :who)";

    private DeskBriefings() {}

    /**
     * What a list is narrowed to; null and empty narrow nothing.
     *
     * @param words part of the headline, whatever its case
     */
    public record Filter(@Nullable Stage stage, @Nullable Standing standing, String words) {

        public static Filter none() {
            return new Filter(null, null, "");
        }

        public boolean narrows() {
            return stage != null || standing != null || !words.isEmpty();
        }
    }

    /** One briefing, if {@code who} may see it: editors see all, writers those that have words of theirs. */
    public static Optional<Briefing> visibleTo(Staff who, long id) {
        return Briefing.<Briefing>find(
                        "from Briefing b join fetch b.startedBy join fetch b.changedBy left join fetch b.liveEdition e left join fetch e.revision left join fetch b.lastChange where b.id = ?1",
                        id)
                .firstResultOptional()
                .filter(briefing -> who.isEditor() || briefing.hasWordsOf(who));
    }

    /** Whether {@code who} may see a briefing, for those who need no more of it than that. */
    public static boolean isVisibleTo(Staff who, long id) {
        return who.isEditor()
                ? Briefing.count("id", id) > 0
                : Briefing.count("from Briefing b where b.id = :id and " + MINE, Map.of("id", id, "who", who)) > 0;
    }

    /** Those in which {@code who} has words, at some of the stages, changed last first. */
    public static List<Briefing> mine(Staff who, List<Stage> stages, int most) {
        return Briefing.<Briefing>find(
                        FROM + " where b.stage in :stages and " + MINE + " order by b.changedAt desc, b.id desc",
                        Map.of("stages", stages, "who", who))
                .page(Page.ofSize(most))
                .list();
    }

    /** Those in review, waiting longest first. */
    public static List<Briefing> queue(int most) {
        return Briefing.<Briefing>find(
                        FROM + " where b.stage = :stage and b.standing <> :killed order by b.submittedAt, b.id",
                        Map.of("stage", Stage.IN_REVIEW, "killed", Standing.KILLED))
                .page(Page.ofSize(most))
                .list();
    }

    /** Those at a stage, changed last first. */
    public static List<Briefing> at(Stage stage, int most) {
        return Briefing.<Briefing>find(
                        FROM + " where b.stage = :stage and b.standing <> :killed order by b.changedAt desc, b.id desc",
                        Map.of("stage", stage, "killed", Standing.KILLED))
                .page(Page.ofSize(most))
                .list();
    }

    /** All that {@code who} may see, narrowed, changed last first, after {@code key}. */
    public static List<Briefing> visibleTo(Staff who, Filter filter, Key key, int most) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions.add("(b.changedAt < :at or (b.changedAt = :at and b.id < :id))");
        parameters.put("at", key.at());
        parameters.put("id", key.id());
        if (!who.isEditor()) {
            conditions.add(MINE);
            parameters.put("who", who);
        }
        if (filter.stage() != null) {
            conditions.add("b.stage = :stage");
            parameters.put("stage", filter.stage());
        }
        if (filter.standing() != null) {
            conditions.add("b.standing = :standing");
            parameters.put("standing", filter.standing());
        }
        if (!filter.words().isEmpty()) {
            conditions.add("lower(b.headline) like :words escape '!'");
            parameters.put("words", "%" + escaped(filter.words()) + "%");
        }
        return Briefing.<Briefing>find(
                        FROM + " where " + String.join(" and ", conditions) + " order by b.changedAt desc, b.id desc",
                        parameters)
                .page(Page.ofSize(most))
                .list();
    }

    private static String escaped(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
    }
}
