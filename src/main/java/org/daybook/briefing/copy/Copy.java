package org.daybook.briefing.copy;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.daybook.briefing.copy.source.ProvisionalIds;
import org.daybook.briefing.copy.source.References;
import org.daybook.briefing.copy.source.Source;
import org.daybook.briefing.copy.source.Support;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The words of a briefing: what a writer writes and a reader reads. It never changes; an edit makes another copy.
 *
 * @param headline the title
 * @param slug the readable part of the address
 * @param standfirst one or two introducing sentences, may be empty
 * @param byline who wrote it, as printed
 * @param sections one section of each kind, in the order of {@link SectionKind}; what is not given is empty
 * @param topics the subjects, as printed, each once
 * @param sources what supports its points and running texts, in their order; what supports nothing here is left out
 */
public record Copy(
        String headline,
        String slug,
        String standfirst,
        String byline,
        List<Section> sections,
        List<String> topics,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Source> sources) {

    public Copy {
        headline = Words.oneLine(headline);
        slug = Words.oneLine(slug);
        standfirst = Words.oneLine(standfirst);
        byline = Words.oneLine(byline);
        sections = oneOfEachKind(sections);
        topics = topics.stream()
                .map(Words::oneLine)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
        sources = Source.inOrder(sources, supportable(sections));
    }

    /** Words that nothing supports yet. To change a copy that has sources, use its {@code with} methods. */
    public Copy(
            String headline,
            String slug,
            String standfirst,
            String byline,
            List<Section> sections,
            List<String> topics) {
        this(headline, slug, standfirst, byline, sections, topics, List.of());
    }

    private static List<Section> oneOfEachKind(List<Section> given) {
        var byKind = new EnumMap<SectionKind, Section>(SectionKind.class);
        given.forEach(section -> byKind.put(section.kind(), section));
        return Stream.of(SectionKind.values())
                .map(kind -> byKind.getOrDefault(kind, kind.empty()))
                .toList();
    }

    private static List<String> supportable(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.supportable().stream())
                .toList();
    }

    /** Copy with nothing in it. */
    public static Copy blank() {
        return new Copy("", "", "", "", List.of(), List.of());
    }

    /** The section of that kind. */
    public Section section(SectionKind kind) {
        return sections.get(kind.ordinal());
    }

    /** A section of prose. @throws ClassCastException where that kind is no prose */
    public Prose prose(SectionKind kind) {
        return (Prose) section(kind);
    }

    /** A section of points. @throws ClassCastException where that kind has no points */
    public Points points(SectionKind kind) {
        return (Points) section(kind);
    }

    /** A section of labelled points. @throws ClassCastException where that kind has none */
    public LabelledPoints labelled(SectionKind kind) {
        return (LabelledPoints) section(kind);
    }

    /** What happened. */
    @JsonIgnore
    public Prose story() {
        return prose(SectionKind.STORY);
    }

    /** The facts at a glance. */
    @JsonIgnore
    public Points keyPoints() {
        return points(SectionKind.KEY_POINTS);
    }

    /** The newsroom's judgement. */
    @JsonIgnore
    public Prose analysis() {
        return prose(SectionKind.ANALYSIS);
    }

    /** What to remember. */
    @JsonIgnore
    public Points takeaways() {
        return points(SectionKind.TAKEAWAYS);
    }

    /** What follows from it, for whom. */
    @JsonIgnore
    public LabelledPoints impact() {
        return labelled(SectionKind.IMPACT);
    }

    /** All points of all sections, in reading order. */
    @JsonIgnore
    public List<Passage> passages() {
        return sections.stream().flatMap(section -> section.passages().stream()).toList();
    }

    /** What supports the point of that id, or the running text of the section with that field name. */
    public List<Source> sourcesOn(String id) {
        return Source.on(id, sources);
    }

    /** Whether anything supports the point of that id, or the running text of the section with that field name. */
    public boolean hasSource(String id) {
        return sources.stream().anyMatch(source -> source.on().equals(id));
    }

    /** What readers are told of its sources. */
    @JsonIgnore
    public References references() {
        return References.of(this);
    }

    /** How much of it has a source. */
    @JsonIgnore
    public Support support() {
        return Support.of(this);
    }

    /** The same words with a number for each point and each source that has none yet. */
    public Copy numbered(PointNumbers numbers) {
        return renamed(section -> section.numbered(numbers), numbers::keepOrTakeForSource);
    }

    /** The same words, and what supports them, for another briefing: no address, and nothing was ever saved. */
    public Copy anew() {
        var ids = new ProvisionalIds(List.of());
        return renamed(section -> section.anew(ids), id -> "").withSlug("");
    }

    /** The sources move along with the points that they stand on. */
    private Copy renamed(UnaryOperator<Section> points, UnaryOperator<String> sourceIds) {
        var renamed = sections.stream().map(points).toList();
        var before = supportable(sections);
        var after = supportable(renamed);
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            ids.putIfAbsent(before.get(i), after.get(i));
        }
        var moved = sources.stream()
                .map(source -> source.on(ids.getOrDefault(source.on(), source.on())))
                .map(source -> source.withId(sourceIds.apply(source.id())))
                .toList();
        return new Copy(headline, slug, standfirst, byline, renamed, topics, moved);
    }

    /** The same words with an id for each point, so that a source can be put on one that was never saved. */
    public Copy withProvisionalIds() {
        var ids = new ProvisionalIds(supportable(sections));
        return withSections(
                sections.stream().map(section -> section.identified(ids)).toList());
    }

    /** The same words without sources of which nothing is said, and without points that hold and have none. */
    public Copy withoutBlankPoints() {
        var said = sources.stream().filter(source -> !source.isBlank()).toList();
        var left = withSources(said);
        return left.withSections(sections.stream()
                .map(section -> section.withoutBlankPoints(left::hasSource))
                .toList());
    }

    /** The same words without the sources that readers are not shown. */
    public Copy withoutPrivateSources() {
        return withSources(sources.stream().filter(Source::isPublic).toList());
    }

    /** The same with other sections. The sources of a point that is in none of them go with it. */
    public Copy withSections(List<Section> others) {
        return new Copy(headline, slug, standfirst, byline, others, topics, sources);
    }

    public Copy withSources(List<Source> others) {
        return new Copy(headline, slug, standfirst, byline, sections, topics, others);
    }

    public Copy withSlug(String other) {
        return new Copy(headline, other, standfirst, byline, sections, topics, sources);
    }

    public Copy withByline(String other) {
        return new Copy(headline, slug, standfirst, other, sections, topics, sources);
    }

    /** How many words a reader has to read. */
    @JsonIgnore
    public int wordCount() {
        return Words.count(headline)
                + Words.count(standfirst)
                + sections.stream().mapToInt(Section::wordCount).sum();
    }

    /** Minutes to read, at 230 words a minute, at least one. */
    @JsonIgnore
    public int readingMinutes() {
        return Math.max(1, Math.round(wordCount() / 230f));
    }
}
