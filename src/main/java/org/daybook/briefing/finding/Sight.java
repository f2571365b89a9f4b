package org.daybook.briefing.finding;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.daybook.briefing.Contribution;
import org.daybook.staff.Staff;

/** Who of some people may see which of some briefings that exist, found out at once for all of them. */
public final class Sight {

    private record Pair(long staff, long briefing) {}

    private final Set<Pair> words;

    private Sight(Set<Pair> words) {
        this.words = words;
    }

    public static Sight of(Collection<Staff> people, Collection<Long> briefings) {
        var words = Contribution.<Contribution>list("staff in ?1 and briefing.id in ?2", people, briefings).stream()
                .map(contribution -> new Pair(contribution.staff.id, contribution.briefing.id))
                .collect(Collectors.toSet());
        return new Sight(words);
    }

    /** Editors see all, writers what has words of theirs. */
    public boolean allows(Staff who, long briefing) {
        return who.isEditor() || words.contains(new Pair(who.id, briefing));
    }
}
