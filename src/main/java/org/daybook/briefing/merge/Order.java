package org.daybook.briefing.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.daybook.briefing.difference.Moves;

/** One order of what two writers have put in order: a move by either stands, mine where both have moved the same. */
final class Order {

    private Order() {}

    /**
     * @param kept what shall stand in the order; each of it is in {@code theirs} or in {@code mine}
     * @return what both have, then what one has added after the neighbour it was put behind, mine before theirs
     */
    static List<String> of(Versions<List<String>> lists, Set<String> kept) {
        var shared = new HashSet<>(kept);
        shared.retainAll(new HashSet<>(lists.mine()));
        shared.retainAll(new HashSet<>(lists.theirs()));
        var known = new HashSet<>(shared);
        known.retainAll(new HashSet<>(lists.base()));
        var old = lists.map(list -> only(list, known));
        var movedByMe = Moves.between(old.base(), old.mine());
        var movedByThem = Moves.between(old.base(), old.theirs());
        movedByThem.removeAll(movedByMe);
        var order = new ArrayList<>(only(lists.mine(), shared));
        order.removeAll(movedByThem);
        place(order, lists.theirs(), movedByThem, movedByMe);
        var added = new HashSet<>(kept);
        added.removeAll(shared);
        place(order, lists.mine(), added, Set.of());
        place(order, lists.theirs(), added, new HashSet<>(only(lists.mine(), added)));
        return order;
    }

    private static List<String> only(List<String> list, Collection<String> wanted) {
        return list.stream().filter(wanted::contains).toList();
    }

    /** Puts each of {@code wanted} behind what stands before it in {@code list}, and behind {@code earlier} there. */
    private static void place(List<String> order, List<String> list, Set<String> wanted, Set<String> earlier) {
        var placed = new HashSet<>(order);
        var neighbour = -1;
        for (var key : list) {
            if (placed.contains(key)) {
                neighbour = order.indexOf(key);
            } else if (wanted.contains(key)) {
                neighbour++;
                while (neighbour < order.size() && earlier.contains(order.get(neighbour))) {
                    neighbour++;
                }
                order.add(neighbour, key);
            }
        }
    }
}
