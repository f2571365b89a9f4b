package org.daybook.importing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.CopyColumn;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.saving.Base;
import org.daybook.importing.format.Layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import org.jspecify.annotations.Nullable;

/** Which file a briefing came from: so that a second import knows it, and an export has the shape of the file. */
@Entity
@Table(name = "imported_file")
class ImportedFile extends PanacheEntityBase {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    @ManyToOne
    public Briefing briefing;

    public String fileName;
    public String headline;
    public String sha256;
    public String layout;

    /** What the file said, where that is not all that its revision says: others' words were merged with it. */
    @Convert(converter = CopyColumn.class)
    public @Nullable Copy words;

    /** The revision that the file became; a later one means that somebody has edited the briefing since. */
    public Integer importedRevision;

    public Instant importedAt;

    protected ImportedFile() {}

    ImportedFile(Briefing briefing, SourceFile file, Layout layout, Instant now) {
        this.briefing = briefing;
        this.fileName = file.name();
        this.headline = briefing.headline;
        record(file, layout, now, briefing.workingCopy);
    }

    /** What was taken in last time. */
    Base base() {
        return words == null ? Base.revision(importedRevision) : Base.words(words, importedRevision);
    }

    Copy copy() {
        return base().copy(briefing);
    }

    /** What the file is now. {@code said} are its words, with the ids of their points as far as they have one. */
    final void record(SourceFile file, Layout itsLayout, Instant now, Copy said) {
        words = said.equals(briefing.workingCopy) ? null : said;
        sha256 = file.sha256();
        importedRevision = briefing.lastRevision;
        importedAt = now;
        try {
            layout = JSON.writeValueAsString(itsLayout);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file with just these bytes, whatever its name was. */
    static Optional<ImportedFile> same(SourceFile file) {
        return find("sha256", file.sha256()).firstResultOptional();
    }

    /** The file of the same name, date and headline, with other words below them. */
    static Optional<ImportedFile> earlier(SourceFile file, Instant writtenAt, String headline) {
        return find(
                        "fileName = ?1 and briefing.writtenAt = ?2 and headline = ?3",
                        file.name(),
                        writtenAt.truncatedTo(ChronoUnit.MICROS),
                        headline)
                .firstResultOptional();
    }

    static Optional<ImportedFile> of(Briefing briefing) {
        return find("briefing", briefing).firstResultOptional();
    }

    Layout layout() {
        try {
            return JSON.readValue(layout, Layout.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
