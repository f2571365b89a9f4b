package org.daybook.api.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.SectionKind;
import org.daybook.briefing.copy.Shortcoming;

import org.jspecify.annotations.Nullable;

/** The words of a briefing. What a change leaves out stays as it is in the revision that it is based on. */
public record CopyJson(
        @Nullable String headline,
        @Nullable String slug,
        @Nullable String standfirst,
        @Nullable String byline,
        @Nullable Map<String, SectionJson> sections,
        @Nullable List<String> topics,
        @Nullable List<SourceJson> sources) {

    public static CopyJson of(Copy copy) {
        var sections = new LinkedHashMap<String, SectionJson>();
        copy.sections().forEach(section -> sections.put(section.kind().field(), SectionJson.of(section)));
        return new CopyJson(
                copy.headline(),
                copy.slug(),
                copy.standfirst(),
                copy.byline(),
                sections,
                copy.topics(),
                copy.sources().stream().map(SourceJson::of).toList());
    }

    /** The copy with these words; what is left out is as in {@code base}. */
    public Copy over(Copy base) {
        var words = new Copy(
                Objects.requireNonNullElse(headline, base.headline()),
                Objects.requireNonNullElse(slug, base.slug()),
                Objects.requireNonNullElse(standfirst, base.standfirst()),
                Objects.requireNonNullElse(byline, base.byline()),
                base.sections().stream()
                        .map(section -> named(section.kind()).over(section))
                        .toList(),
                Objects.requireNonNullElse(topics, base.topics()),
                sources == null
                        ? base.sources()
                        : sources.stream().map(SourceJson::source).toList());
        return words.withoutBlankPoints();
    }

    private SectionJson named(SectionKind kind) {
        var nothing = new SectionJson(null, null, null);
        return sections == null ? nothing : sections.getOrDefault(kind.field(), nothing);
    }

    /** Sections that there are none of, and words that have no place in theirs. */
    public List<Shortcoming> misfits() {
        var found = new ArrayList<Shortcoming>();
        if (sections != null) {
            sections.forEach((field, section) -> Stream.of(SectionKind.values())
                    .filter(kind -> kind.field().equals(field))
                    .findFirst()
                    .ifPresentOrElse(
                            kind -> section.misfit(kind).ifPresent(found::add),
                            () -> found.add(new Shortcoming("sections", "There is no section of that name."))));
        }
        return found;
    }
}
