package org.daybook.briefing.remark;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;

import org.jspecify.annotations.Nullable;

/**
 * A remark with its answers, and what has become of the words it is about.
 *
 * @param now what it is about, as it stands now; null where that is no longer there
 * @param changed whether the words that it quotes stand there no more
 */
public record Discussion(
        Remark remark, List<Remark> answers, @Nullable Anchor now, boolean changed) {

    /** All of a briefing, in the order of what they are about, then of when they began. */
    public static List<Discussion> of(Briefing briefing, int most) {
        return of(Remark.on(briefing, most), briefing.workingCopy);
    }

    private static List<Discussion> of(List<Remark> remarks, Copy copy) {
        var anchors = Anchor.in(copy);
        var order = IntStream.range(0, anchors.size())
                .boxed()
                .collect(Collectors.toMap(at -> anchors.get(at).id(), at -> at, (first, second) -> first));
        Map<Long, List<Remark>> answers = remarks.stream()
                .filter(remark -> remark.answers != null)
                .collect(Collectors.groupingBy(Discussion::answered));
        return remarks.stream()
                .filter(remark -> remark.answers == null)
                .map(remark -> of(remark, answers.getOrDefault(remark.id, List.of()), anchors))
                .sorted(Comparator.comparing(each -> each.place(order)))
                .toList();
    }

    private static Long answered(Remark answer) {
        return Objects.requireNonNull(answer.answers).id;
    }

    private static Discussion of(Remark remark, List<Remark> answers, List<Anchor> anchors) {
        var id = remark.passage == null ? "" : remark.passage;
        var now = anchors.stream().filter(anchor -> anchor.id().equals(id)).findFirst();
        var changed = !remark.quoted.isEmpty()
                && now.filter(anchor -> anchor.holds(remark.quoted)).isEmpty();
        return new Discussion(remark, answers, now.orElse(null), changed);
    }

    private int place(Map<String, Integer> order) {
        return now == null ? order.size() : order.getOrDefault(now.id(), order.size());
    }

    /** What it is about, called as it is now; as it was then where it is gone. */
    public String place() {
        return now == null ? remark.place : now.place();
    }

    /** Whether what it is about was called otherwise then: the point has moved. */
    public boolean moved() {
        return now != null && !now.place().equals(remark.place);
    }
}
