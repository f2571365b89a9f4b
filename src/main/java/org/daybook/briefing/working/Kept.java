package org.daybook.briefing.working;

/**
 * What became of words that were typed.
 *
 * @param sheet where they are, as the page should know it from now on
 */
public record Kept(Outcome outcome, Sheet sheet) {

    /** What there is to tell of it. */
    public enum Outcome {
        /** The words were put down. */
        KEPT(""),
        /** The same words, or newer ones from the same tab, are there already. */
        KNOWN(""),
        /** They are the words that are saved: nothing is left to keep. */
        SAVED(""),
        /** Not put down: the person has as many unsaved texts as are kept. */
        TOO_MANY("You have " + WorkingCopy.MOST
                + " unsaved texts, as many as are kept. Save or throw away some of them."),
        /** Not put down: it is more than is kept of one text. */
        TOO_LONG("The text is longer than any briefing can be.");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }

        /** Why the words were not put down; empty where they are safe in the newsroom. */
        public String words() {
            return words;
        }

        public boolean safe() {
            return words.isEmpty();
        }
    }
}
