package org.daybook.importing;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.importing.format.Layout;
import org.daybook.importing.format.PlainText;

/** A briefing as a plain-text file: in the shape of the file it came from, if it came from one. */
record Export(String name, byte[] bytes) {

    /** @param withIds whether the ids of points are written too, so that they survive the way to another newsroom */
    static Export of(Briefing briefing, Copy copy, boolean withIds) {
        var file = ImportedFile.of(briefing);
        var date = briefing.writtenAt != null
                ? briefing.writtenAt
                : briefing.publishedAt != null ? briefing.publishedAt : briefing.startedAt;
        var ownSlug = copy.slug().equals(org.daybook.briefing.copy.Slug.of(copy.headline()));
        var layout = file.map(ImportedFile::layout).orElse(Layout.CANONICAL);
        var bytes = PlainText.write(ownSlug ? copy.withSlug("") : copy, date, layout, withIds);
        var day = LocalDate.ofInstant(date, ZoneOffset.UTC);
        return new Export(
                day + "-" + (copy.slug().isEmpty() ? "briefing-" + briefing.id : copy.slug()) + ".txt", bytes);
    }
}
