package org.daybook.importing;

import java.util.List;

import org.daybook.importing.format.Problem;

import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param file its name
 * @param words one sentence
 * @param problems what is wrong with it, by lines; line 0 is the file as a whole
 * @param briefingId the briefing it is, where there is one
 * @param answerAt where whoever brought it in can say which words stand, empty where there is nothing to answer
 */
record ImportResult(
        String file,
        Outcome outcome,
        String words,
        List<Problem> problems,
        @Nullable Long briefingId,
        String answerAt) {

    /** The ways in which an import of one file can end. */
    enum Outcome {
        IMPORTED("Imported"),
        UPDATED("Updated"),
        UNCHANGED("Unchanged"),
        REJECTED("Rejected");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static ImportResult rejected(String file, List<Problem> problems) {
        return new ImportResult(file, Outcome.REJECTED, "Not imported.", problems, null, "");
    }

    static ImportResult taken(String file, Outcome outcome, String words, long briefingId) {
        return new ImportResult(file, outcome, words, List.of(), briefingId, "");
    }

    ImportResult answeredAt(String path) {
        return new ImportResult(file, outcome, words, problems, briefingId, path);
    }

    boolean canBeAnswered() {
        return !answerAt.isEmpty();
    }

    /** The same, of a file that was only checked. */
    ImportResult onlyChecked() {
        var would = isRejected() || outcome == Outcome.UNCHANGED ? words : "Only checked: " + words;
        return new ImportResult(file, outcome, would, problems, null, "");
    }

    ImportResult namedLike(String other) {
        return new ImportResult(other, outcome, words, problems, briefingId, answerAt);
    }

    public boolean isRejected() {
        return outcome == Outcome.REJECTED;
    }

    /** The result as lines for a terminal, each saying what and where. */
    List<String> lines() {
        if (!isRejected()) {
            return List.of(file + ": " + words);
        }
        return problems.stream()
                .map(problem -> file + (problem.line() > 0 ? ":" + problem.line() : "") + ": " + problem.sentence())
                .toList();
    }
}
