package org.daybook.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Completeness;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.LabelledPoint;
import org.daybook.briefing.copy.Limits;
import org.daybook.briefing.copy.Point;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shape;
import org.daybook.briefing.copy.Shortcoming;
import org.daybook.briefing.copy.Slug;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.SourceLimits;
import org.daybook.briefing.template.Template;
import org.daybook.briefing.working.Sheet;
import org.daybook.writing.sources.SourceRows;

import org.jspecify.annotations.Nullable;

/**
 * All that the form shows.
 *
 * @param id the briefing, or null for one that is not saved yet
 * @param seen what the next save is based on
 * @param copy the words in the fields
 * @param wrong what keeps them from being saved or submitted, tied to fields
 * @param state what kind of answer this is
 */
public record EditPage(@Nullable Long id, Seen seen, Copy copy, List<Shortcoming> wrong, State state) {

    private static final List<String> READING_ORDER = List.of(
            "headline", "slug", "standfirst", "byline", "keyPoints", "story", "analysis", "takeaways", "impact");

    public EditPage {
        wrong = inReadingOrder(wrong);
    }

    /** As the fields stand in the form, which is as readers meet them. */
    private static List<Shortcoming> inReadingOrder(List<Shortcoming> found) {
        return found.stream()
                .sorted(Comparator.comparing(shortcoming -> place(shortcoming.field())))
                .toList();
    }

    private static int place(String field) {
        return IntStream.range(0, READING_ORDER.size())
                .filter(at -> field.startsWith(READING_ORDER.get(at)))
                .findFirst()
                .orElse(READING_ORDER.size());
    }

    /** What the page has to tell besides the form. */
    public enum State {
        WRITING,
        NOT_SAVED,
        NOT_SUBMITTED,
        SIGNED_OUT,
        /** The form holds a template, which is kept elsewhere. */
        TEMPLATE
    }

    /**
     * What the writer had before them.
     *
     * @param version of the briefing, -1 where the form does not say
     * @param revision whose words they changed, 0 for a new briefing
     * @param sheet where the words are kept until they are saved
     */
    public record Seen(int version, int revision, Sheet sheet) {

        static Seen of(Briefing briefing) {
            return new Seen(briefing.version, briefing.lastRevision, Sheet.fresh());
        }

        Seen on(Sheet other) {
            return new Seen(version, revision, other);
        }
    }

    static EditPage fresh(Copy copy) {
        return new EditPage(null, new Seen(0, 0, Sheet.fresh()), copy, List.of(), State.WRITING);
    }

    static EditPage of(Briefing briefing, Copy copy) {
        return new EditPage(briefing.id, Seen.of(briefing), copy, List.of(), State.WRITING);
    }

    /** The words of a template, for the fields of the same form. */
    public static EditPage ofTemplate(@Nullable Long id, Copy copy, List<Shortcoming> wrong) {
        return new EditPage(id, new Seen(0, 0, Sheet.fresh()), copy, wrong, State.TEMPLATE);
    }

    EditPage with(State other, List<Shortcoming> found) {
        return new EditPage(id, seen, copy, found, other);
    }

    /** What a new briefing can start from, before anything is typed. */
    public List<Template> templates() {
        return id == null && state == State.WRITING ? Template.inOrder() : List.of();
    }

    public String action() {
        var kept = state == State.TEMPLATE ? "/desk/templates" : "/desk/briefings";
        return id == null ? kept : kept + "/" + id + "/edit";
    }

    /** Where the form can be opened again. */
    public String address() {
        return "/desk/briefings/" + (id == null ? "new" : id + "/edit");
    }

    /** Where the form is kept while it is written. */
    public String autosave() {
        return "/desk/briefings/" + (id == null ? "new" : id) + "/autosave";
    }

    /** Where the form goes to be shown as readers would see it, saving nothing. */
    public String previewAction() {
        return "/desk/briefings/" + (id == null ? "new" : id) + "/preview";
    }

    /** Whether the address is still the one made from the headline, and so may follow it. */
    public boolean slugFollows() {
        return copy.slug().isEmpty() || Slug.isMadeFrom(copy.headline(), copy.slug());
    }

    public String title() {
        if (copy.headline().isEmpty()) {
            return id == null ? "New briefing" : "Untitled";
        }
        return copy.headline().substring(0, Math.min(copy.headline().length(), Limits.HEADLINE));
    }

    /** What is wrong with one field, as one sentence or more; empty where nothing is. */
    public String wrongWith(String field) {
        return wrong.stream()
                .filter(shortcoming -> shortcoming.field().equals(field))
                .map(Shortcoming::words)
                .reduce((first, second) -> first + " " + second)
                .orElse("");
    }

    /** What is still missing before the briefing can be submitted. */
    public List<Shortcoming> missing() {
        return inReadingOrder(Completeness.of(copy.withoutBlankPoints()));
    }

    /** Whether a section has all it needs. */
    public boolean complete(String kind) {
        var field = SectionKind.valueOf(kind).field();
        return missing().stream()
                .noneMatch(shortcoming ->
                        shortcoming.field().equals(field) || shortcoming.field().startsWith(field + "-"));
    }

    /** How much is in a section: its points, where it has any, and its words. */
    public String sum(String kind) {
        var section = copy.section(SectionKind.valueOf(kind));
        var words = counted(words(kind), "word");
        return section.kind().shape() == Shape.PROSE
                ? words
                : counted(section.pointPassages().size(), "point") + " with " + words;
    }

    private static String counted(int number, String noun) {
        return String.format(Locale.UK, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    /** How many words are in a section. */
    public int words(String kind) {
        return copy.section(SectionKind.valueOf(kind)).wordCount();
    }

    /** The points of a section, with one empty row where there is none. */
    public List<Point> points(String kind) {
        var points = copy.points(SectionKind.valueOf(kind)).points();
        return points.isEmpty() ? List.of(new Point("", "")) : points;
    }

    /** The labelled points, with one empty row where there is none. */
    public List<LabelledPoint> impactPoints() {
        var points = copy.labelled(SectionKind.IMPACT).points();
        return points.isEmpty() ? List.of(new LabelledPoint("", "", "")) : points;
    }

    /** The sources on a point or section, in the row that {@code at} is the anchor of. */
    public SourceRows sources(String on, String at, String of) {
        var here = on.isEmpty() ? List.<Source>of() : copy.sourcesOn(on);
        var open = here.stream().anyMatch(Source::isBlank)
                || wrong.stream().anyMatch(shortcoming -> belongsTo(shortcoming.field(), on));
        return new SourceRows(on, at, of, here, open && !on.isEmpty());
    }

    /** A source that a script may add to {@code rows}. */
    public SourceRows newSource(SourceRows rows) {
        return new SourceRows("new0", rows.at(), rows.of(), List.of(Source.blank("new0")), false);
    }

    private static boolean belongsTo(String field, String on) {
        return field.equals(SourceLimits.field(on)) || field.startsWith("source-" + on + "-");
    }

    public String topics() {
        return String.join(", ", copy.topics());
    }

    public int limit(String what) {
        return switch (what) {
            case "headline" -> Limits.HEADLINE;
            case "standfirst" -> Limits.STANDFIRST;
            case "byline" -> Limits.BYLINE;
            case "slug" -> Slug.LONGEST;
            case "prose", "impactIntroduction" -> Limits.PROSE;
            case "point" -> Limits.POINT;
            case "label" -> Limits.LABEL;
            case "points" -> Limits.POINTS;
            case "topics" -> Limits.TOPICS;
            case "sources" -> SourceLimits.SOURCES_EACH;
            default -> throw new IllegalArgumentException(what);
        };
    }
}
