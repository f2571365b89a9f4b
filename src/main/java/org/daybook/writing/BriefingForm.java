package org.daybook.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.LabelledPoints;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.Points;
import org.daybook.briefing.copy.Prose;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.saving.Base;
import org.daybook.briefing.working.Sheet;
import org.daybook.writing.conflict.Sent;
import org.daybook.writing.conflict.Typed;
import org.daybook.writing.points.PastedPoints;
import org.daybook.writing.points.PointButton;
import org.daybook.writing.sources.SourceButton;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What a browser sends from the briefing form. Fields that are repeated belong together by their place. */
public class BriefingForm {

    /** The version the writer saw; absent for a new briefing. */
    @RestForm
    @Nullable
    Integer version;

    /** The revision whose words the writer changed; without it a stale save cannot be merged. */
    @RestForm
    @Nullable
    Integer revision;

    /** Which working copy the words are kept in, and how far the page knows it. */
    @RestForm
    @Nullable
    String working;

    @RestForm
    @Nullable
    Integer workingNumber;

    /** What the page calls itself, and how often its words have changed; only scripts send these. */
    @RestForm
    @Nullable
    String tab;

    @RestForm
    @Nullable
    Integer turn;

    @RestForm
    @Nullable
    String headline;

    @RestForm
    @Nullable
    String slug;

    @RestForm
    @Nullable
    String standfirst;

    @RestForm
    @Nullable
    String byline;

    @RestForm
    @Nullable
    String story;

    @RestForm
    @Nullable
    List<String> keyPoints;

    @RestForm
    @Nullable
    List<String> keyPointIds;

    @RestForm
    @Nullable
    String analysis;

    @RestForm
    @Nullable
    List<String> takeaways;

    @RestForm
    @Nullable
    List<String> takeawayIds;

    @RestForm
    @Nullable
    String impactIntroduction;

    @RestForm
    @Nullable
    List<String> impactLabels;

    @RestForm
    @Nullable
    List<String> impactTexts;

    @RestForm
    @Nullable
    List<String> impactIds;

    @RestForm
    @Nullable
    String topics;

    @BeanParam
    SourceFields sources = new SourceFields();

    /** The button that was pressed; none is a plain save. */
    @RestForm("do")
    @Nullable
    public String button;

    /** Only where the session ended while the writer wrote. */
    @RestForm
    @Nullable
    String username;

    @RestForm
    @Nullable
    String password;

    /** The words after a button of the form that changes them and keeps nothing; nothing where it is none of these. */
    public Optional<Copy> pressed() {
        var fix = FixButton.named(button);
        fix.ifPresent(found -> found.press(this));
        return fix.map(found -> copy())
                .or(() -> PointButton.named(button).map(found -> found.press(copy())))
                .or(() -> SourceButton.named(button).map(found -> found.press(copy())));
    }

    /** The words as sent, blank points included. */
    public Copy copy() {
        return new Copy(
                text(headline),
                text(slug),
                text(standfirst),
                text(byline),
                List.of(
                        new Prose(SectionKind.STORY, text(story)),
                        points(SectionKind.KEY_POINTS, keyPoints, keyPointIds),
                        new Prose(SectionKind.ANALYSIS, text(analysis)),
                        points(SectionKind.TAKEAWAYS, takeaways, takeawayIds),
                        impact()),
                Stream.of(text(topics).split("[,\n]")).toList(),
                sources.sources());
    }

    EditPage.Seen seen() {
        return new EditPage.Seen(
                Objects.requireNonNullElse(version, -1), Objects.requireNonNullElse(revision, 0), sheet());
    }

    Sheet sheet() {
        return new Sheet(text(working), number(workingNumber), text(tab), number(turn));
    }

    /** From now on the words are kept there. */
    void keptOn(Sheet sheet) {
        working = sheet.key();
        workingNumber = sheet.number();
    }

    Base base() {
        return new Base(seen().version(), seen().revision());
    }

    /** All of it, with what was answered on the page that asks. */
    Sent sent(Typed typed) {
        return Sent.of(copy().withoutBlankPoints(), base(), sheet(), button, typed);
    }

    /** The form again, with the version that the writer saw. */
    EditPage page(@Nullable Long id, Copy copy, List<Shortcoming> wrong, EditPage.State state) {
        return new EditPage(id, seen(), copy, wrong, state);
    }

    private static Points points(SectionKind kind, @Nullable List<String> texts, @Nullable List<String> ids) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < size(texts); i++) {
            points.addAll(PastedPoints.of(new Point(at(ids, i), at(texts, i)), at(texts, i)));
        }
        return new Points(kind, points);
    }

    private LabelledPoints impact() {
        var points = new ArrayList<LabelledPoint>();
        for (int i = 0; i < Math.max(size(impactLabels), size(impactTexts)); i++) {
            var point = new LabelledPoint(at(impactIds, i), at(impactLabels, i), at(impactTexts, i));
            points.addAll(PastedPoints.of(point, at(impactTexts, i)));
        }
        return new LabelledPoints(SectionKind.IMPACT, text(impactIntroduction), points);
    }

    private static int size(@Nullable List<String> values) {
        return values == null ? 0 : values.size();
    }

    private static String at(@Nullable List<String> values, int i) {
        return values == null || i >= values.size() ? "" : values.get(i);
    }

    private static int number(@Nullable Integer value) {
        return value == null ? 0 : value;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
