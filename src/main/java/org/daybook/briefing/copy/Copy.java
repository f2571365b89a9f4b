package org.daybook.briefing.copy;

import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The words of a briefing: what a writer writes and a reader reads. It never changes; an edit makes another copy.
 *
 * @param headline the title
 * @param slug the readable part of the address
 * @param standfirst one or two introducing sentences, may be empty
 * @param byline who wrote it, as printed
 * @param sections one section of each kind, in the order of {@link SectionKind}; what is not given is empty
 * @param topics the subjects, as printed, each once
 */
public record Copy(
        String headline, String slug, String standfirst, String byline, List<Section> sections, List<String> topics) {

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
    }

    private static List<Section> oneOfEachKind(List<Section> given) {
        var byKind = new EnumMap<SectionKind, Section>(SectionKind.class);
        given.forEach(section -> byKind.put(section.kind(), section));
        return Stream.of(SectionKind.values())
                .map(kind -> byKind.getOrDefault(kind, kind.empty()))
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

    /** The same words with a number for each point that has none yet. */
    public Copy numbered(PointNumbers numbers) {
        return new Copy(
                headline,
                slug,
                standfirst,
                byline,
                sections.stream().map(section -> section.numbered(numbers)).toList(),
                topics);
    }

    /** The same words without points that hold none. */
    public Copy withoutBlankPoints() {
        return new Copy(
                headline,
                slug,
                standfirst,
                byline,
                sections.stream().map(Section::withoutBlankPoints).toList(),
                topics);
    }

    public Copy withSlug(String other) {
        return new Copy(headline, other, standfirst, byline, sections, topics);
    }

    public Copy withByline(String other) {
        return new Copy(headline, slug, standfirst, other, sections, topics);
    }

    /** How many words a reader has to read. */
    @JsonIgnore
    public int wordCount() {
        return Words.count(headline)
                + Words.count(standfirst)
                + passages().stream()
                        .mapToInt(passage -> Words.count(passage.line()))
                        .sum();
    }

    /** Minutes to read, at 230 words a minute, at least one. */
    @JsonIgnore
    public int readingMinutes() {
        return Math.max(1, Math.round(wordCount() / 230f));
    }
}
