package org.daybook.writing.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.Revision;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.saving.Outcome.Asked;

/**
 * All that a writer is shown who has to say which words stand.
 *
 * @param since what others have saved since the writer began, newest first
 * @param sent what the page sends again, with the answers given so far
 * @param refusal why nothing can be saved just now, empty where it can
 * @param again whether it was asked before, and not all was answered
 */
public record ConflictPage(
        Briefing briefing, List<Revision.Entry> since, Asked asked, Sent sent, String refusal, boolean again) {

    private static final int MOST = 20;

    static ConflictPage of(Briefing briefing, Asked asked, Sent sent, String refusal) {
        var asking = sent.asking(asked);
        var since = Revision.since(briefing, asked.base(), MOST).stream()
                .filter(entry -> entry.number() <= asked.shown())
                .toList();
        return new ConflictPage(
                briefing, since, asked, asking, refusal, asking.typed().equals(sent.typed()));
    }

    public List<Question> questions() {
        var questions = new ArrayList<Question>();
        for (var conflict : asked.conflicts()) {
            questions.add(Question.of(questions.size() + 1, conflict, sent.typed()));
        }
        return questions;
    }

    public String action() {
        return briefing.deskPath() + "/edit";
    }

    /** What is wrong with the answers, each tied to the first choice of its question. */
    public List<Shortcoming> problems() {
        var problems = new ArrayList<Shortcoming>();
        if (!refusal.isEmpty()) {
            problems.add(new Shortcoming("questions", refusal));
        } else if (again) {
            questions().stream()
                    .filter(Question::open)
                    .forEach(question -> problems.add(new Shortcoming(
                            "answer-" + question.key(),
                            "Question " + question.number() + " has no answer yet: "
                                    + question.conflict().place().heading() + ".")));
        }
        return problems;
    }

    /** Who has saved meanwhile, by name. */
    public String others() {
        return since.stream().map(Revision.Entry::author).distinct().collect(Collectors.joining(" and "));
    }

    public String taken() {
        return String.join(", ", asked.taken());
    }
}
