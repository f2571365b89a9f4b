package org.daybook.briefing.style.text;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words to look for, and what stands for them in good copy. Written in lower case they are found in any case; with a
 * capital in them they are found only as they are written. They are not found inside the words that are right: where
 * "the euro" is right for "euro", an article that is there is seen.
 */
final class Phrase {

    private final String words;
    private final List<Token> tokens;
    private final List<Token> right;
    private final boolean asWritten;
    /** At which of the right words the wrong ones begin. */
    private final int[] insideRight;

    Phrase(String words, String right) {
        this.words = Tokens.composed(words);
        this.tokens = Tokens.of(words);
        this.right = Tokens.of(right);
        this.asWritten = words.codePoints().anyMatch(Character::isUpperCase);
        this.insideRight = IntStream.rangeClosed(0, this.right.size() - tokens.size())
                .filter(at -> this.right.size() > tokens.size() && isAt(this.right, at, tokens))
                .toArray();
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Whether the tokens of {@code text} from {@code first} on, which are these words in some case, count as them. */
    boolean isMeantBy(String text, List<Token> all, int first) {
        var found = text.substring(
                all.get(first).start(), all.get(first + tokens.size() - 1).end());
        if (asWritten && !oneSpace(Tokens.composed(found)).equals(oneSpace(words))) {
            return false;
        }
        return IntStream.of(insideRight).noneMatch(inside -> isAt(all, first - inside, right));
    }

    private static boolean isAt(List<Token> all, int first, List<Token> wanted) {
        if (first < 0 || first + wanted.size() > all.size()) {
            return false;
        }
        return IntStream.range(0, wanted.size()).allMatch(i -> {
            var token = wanted.get(i);
            return i == 0
                    ? all.get(first).folded().equals(token.folded())
                    : all.get(first + i).follows(token.gap(), token.folded());
        });
    }

    private static String oneSpace(String text) {
        return text.replaceAll("\\s+", " ").replace('’', '\'');
    }
}
