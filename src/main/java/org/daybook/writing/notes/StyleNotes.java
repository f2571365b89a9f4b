package org.daybook.writing.notes;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.house.StyleInForce;
import org.daybook.briefing.house.StyleReport;
import org.daybook.briefing.style.Finding;
import org.daybook.briefing.style.Style;
import org.daybook.staff.Me;
import org.daybook.workflow.Transition;
import org.daybook.writing.EditPage;

import org.jspecify.annotations.Nullable;

/**
 * What the form shows of the house style, during one request: checked once, however many fields ask. Whoever is not
 * signed in is shown nothing of it.
 */
@RequestScoped
@Named("styleNotes")
public class StyleNotes {

    /** How many notes one field shows at most. */
    private static final int MOST = 8;

    private static final Style NONE = new Style(List.of());

    private final Me me;
    private @Nullable Style style;
    private @Nullable EditPage checked;
    private @Nullable StyleReport report;

    StyleNotes(Me me) {
        this.me = me;
    }

    /** What there is to say of the words of a field. That it is still empty is said where it is asked for. */
    public List<StyleNote> on(EditPage page, String field) {
        var report = report(page);
        return report.findings().stream()
                .filter(finding -> finding.field().equals(field) && !isBlank(finding))
                .limit(MOST)
                .map(finding -> new StyleNote(finding, report.waiverOf(finding), isTold(page, finding)))
                .toList();
    }

    /** What house style asks of a field, as sentences. */
    public List<String> limits(String field) {
        return style().limits(field);
    }

    /** What house style has against submitting these words. */
    public List<Shortcoming> missing(EditPage page) {
        return report(page).blocking(Transition.SUBMIT).stream()
                .map(StyleNotes::shortcoming)
                .toList();
    }

    /** The fields and rows of which there is something to say. */
    public List<String> fields(EditPage page) {
        return report(page).findings().stream()
                .flatMap(finding -> isBlank(finding) ? Stream.empty() : Stream.of(finding.field()))
                .distinct()
                .toList();
    }

    public static Shortcoming shortcoming(Finding finding) {
        return new Shortcoming(finding.field(), finding.words());
    }

    private StyleReport report(EditPage page) {
        var known = report;
        if (known == null || checked != page) {
            Briefing briefing = page.id() == null ? null : Briefing.findById(page.id());
            known = StyleReport.of(style(), page.copy(), briefing);
            checked = page;
            report = known;
        }
        return known;
    }

    private Style style() {
        var known = style;
        if (known == null) {
            known = me.signedIn() ? StyleInForce.now() : NONE;
            style = known;
        }
        return known;
    }

    private static boolean isBlank(Finding finding) {
        return finding.flaw().where().text().isBlank();
    }

    private static boolean isTold(EditPage page, Finding finding) {
        return page.wrong().contains(shortcoming(finding));
    }
}
