package org.daybook.briefing.style.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Many phrases, all looked for at once: the time it takes grows with the text and not with their number. What is looked
 * for goes in first; afterwards nothing changes.
 *
 * @param <T> what a phrase stands for
 */
public final class Phrases<T> {

    private final Node<T> root = new Node<>();

    /**
     * A phrase in a text.
     *
     * @param start where it begins, in characters
     * @param end where it is over
     */
    public record Hit<T>(int start, int end, T what) {}

    private record Ending<T>(Phrase phrase, T what) {}

    private record Step(Token.Gap gap, String word) {}

    private static final class Node<T> {
        final Map<Step, Node<T>> next = new HashMap<>();
        final List<Ending<T>> endings = new ArrayList<>();
    }

    /** @param right what stands for {@code words} in good copy; empty where nothing does */
    public void add(String words, String right, T what) {
        var phrase = new Phrase(words, right);
        var node = root;
        for (var token : phrase.tokens()) {
            var gap = node == root ? Token.Gap.NONE : token.gap();
            node = node.next.computeIfAbsent(new Step(gap, token.folded()), step -> new Node<>());
        }
        if (node != root) {
            node.endings.add(new Ending<>(phrase, what));
        }
    }

    public boolean isEmpty() {
        return root.next.isEmpty();
    }

    /** Tells every phrase in {@code text}, from left to right, of those that begin together the shorter first. */
    public void find(String text, Consumer<Hit<T>> told) {
        var tokens = Tokens.of(text);
        for (int first = 0; first < tokens.size(); first++) {
            var node = root.next.get(new Step(Token.Gap.NONE, tokens.get(first).folded()));
            for (int last = first; node != null; last++) {
                tell(node, text, tokens, first, last, told);
                node = last + 1 < tokens.size()
                        ? node.next.get(new Step(
                                tokens.get(last + 1).gap(), tokens.get(last + 1).folded()))
                        : null;
            }
        }
    }

    private static <T> void tell(
            Node<T> node, String text, List<Token> tokens, int first, int last, Consumer<Hit<T>> told) {
        for (var ending : node.endings) {
            if (ending.phrase().isMeantBy(text, tokens, first)) {
                told.accept(
                        new Hit<>(tokens.get(first).start(), tokens.get(last).end(), ending.what()));
            }
        }
    }
}
