package org.daybook.history;

import java.util.List;
import java.util.Map;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.staff.Staff;

import org.jspecify.annotations.Nullable;

/**
 * One page of the history of a briefing.
 *
 * @param refusal why whoever looks may not restore or name a revision now, empty where they may
 * @param next the number below which the older revisions are, or null where there are none
 * @param tried what was just tried in vain
 */
record HistoryPage(
        Briefing briefing,
        String refusal,
        List<Revision.Entry> entries,
        Map<Long, Milestone> milestones,
        @Nullable Integer next,
        Tried tried) {

    private static final int MOST = 50;

    /** Somebody wanted to name or pin a revision, and why that was not done. */
    record Tried(int number, String name, boolean pinned, String problem) {

        static Tried nothing() {
            return new Tried(0, "", false, "");
        }
    }

    static HistoryPage of(Briefing briefing, Staff who, int below, Tried tried) {
        var entries = Revision.below(briefing, below, MOST);
        var last = entries.isEmpty() ? 0 : entries.get(entries.size() - 1).number();
        return new HistoryPage(
                briefing, briefing.writingRefusal(who), entries, Milestone.of(entries), last > 1 ? last : null, tried);
    }

    public List<Milestone.Pinned> pinned() {
        return Milestone.pinned(briefing, MOST);
    }

    public boolean mayWrite() {
        return refusal.isEmpty();
    }

    /** What a revision is called, empty where it has no name. */
    public String name(Revision.Entry entry) {
        if (entry.number() == tried.number) {
            return tried.name;
        }
        var milestone = milestones.get(entry.id());
        return milestone == null ? "" : milestone.name;
    }

    public boolean isPinned(Revision.Entry entry) {
        if (entry.number() == tried.number) {
            return tried.pinned;
        }
        var milestone = milestones.get(entry.id());
        return milestone != null && milestone.pinned;
    }

    public String wrongWith(Revision.Entry entry) {
        return entry.number() == tried.number ? tried.problem : "";
    }
}
