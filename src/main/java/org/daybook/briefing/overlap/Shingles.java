package org.daybook.briefing.overlap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The runs of four words in a text, each as a number. Two texts that share many of them share their wording, whatever
 * the letters, marks and formatting around it.
 */
final class Shingles {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** A word of the text and where it stands there. */
    private record Word(int start, int end, long hash) {}

    private final String text;
    private final List<Word> words;
    private final long[] runs;

    private Shingles(String text, List<Word> words) {
        this.text = text;
        this.words = words;
        this.runs = new long[Math.max(0, words.size() - WORDS + 1)];
        for (int i = 0; i < runs.length; i++) {
            var run = 0L;
            for (int j = 0; j < WORDS; j++) {
                run = mixed(run * 31 + words.get(i + j).hash);
            }
            runs[i] = run;
        }
    }

    static Shingles of(String text) {
        var words = new ArrayList<Word>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Word(matcher.start(), matcher.end(), hash(matcher.group())));
        }
        return new Shingles(text, words);
    }

    int wordCount() {
        return words.size();
    }

    Set<Long> runs() {
        return LongStream.of(runs).boxed().collect(Collectors.toSet());
    }

    /** The smallest numbers, more of a longer text, each told apart by the kind of its section. */
    List<Long> sample(int kind, int least, int most) {
        var all = new TreeSet<Long>();
        LongStream.of(runs).map(run -> mixed(run + kind)).forEach(all::add);
        return all.stream()
                .limit(Math.min(most, Math.max(least, all.size() / 8)))
                .toList();
    }

    /** The words that stand in a run for which {@code shared} holds. */
    BitSet wordsIn(LongPredicate shared) {
        var found = new BitSet(words.size());
        for (int i = 0; i < runs.length; i++) {
            if (shared.test(runs[i])) {
                found.set(i, i + WORDS);
            }
        }
        return found;
    }

    /** The text in pieces, in turn not among {@code marked} words and among them; the first may be empty. */
    List<Piece> pieces(BitSet marked) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (int first = marked.nextSetBit(0); first >= 0; ) {
            var next = marked.nextClearBit(first);
            pieces.add(new Piece(text.substring(at, words.get(first).start), false));
            at = words.get(next - 1).end;
            pieces.add(new Piece(text.substring(words.get(first).start, at), true));
            first = marked.nextSetBit(next);
        }
        pieces.add(new Piece(text.substring(at), false));
        return pieces;
    }

    private static long hash(String word) {
        var hash = 0xcbf29ce484222325L;
        var same = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < same.length(); i++) {
            hash = (hash ^ same.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** Spreads the bits, so that the smallest numbers are a fair sample. */
    private static long mixed(long bits) {
        var mixed = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
