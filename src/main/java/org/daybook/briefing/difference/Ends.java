package org.daybook.briefing.difference;

import java.util.List;

/**
 * How much two lists have the same at their ends. A comparison takes it off first: its time goes with what is left.
 *
 * @param head how many entries both begin with
 * @param tail how many entries both end with, none of them counted twice
 */
public record Ends(int head, int tail) {

    public static Ends of(List<String> before, List<String> after) {
        var most = Math.min(before.size(), after.size());
        var head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        var tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new Ends(head, tail);
    }

    public <T> List<T> headOf(List<T> list) {
        return list.subList(0, head);
    }

    public <T> List<T> tailOf(List<T> list) {
        return list.subList(list.size() - tail, list.size());
    }

    /** What stands between the ends. */
    public <T> List<T> middleOf(List<T> list) {
        return list.subList(head, list.size() - tail);
    }
}
