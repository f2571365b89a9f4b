package org.daybook.importing;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.daybook.briefing.Briefing;
import org.daybook.briefing.copy.Copy;
import org.daybook.briefing.copy.Slug;
import org.daybook.importing.format.Layout;
import org.daybook.importing.format.PlainText;

/** A briefing as a plain-text file: in the shape of the file it came from, if it came from one. */
record Export(long briefingId, String name, byte[] bytes) {

    /** What stands for a briefing that is not to be written. */
    static Export nothing(Briefing briefing) {
        return new Export(briefing.id, "", new byte[0]);
    }

    boolean isNothing() {
        return name.isEmpty();
    }

    /** @param withIds whether the ids of points are written too, so that they survive the way to another newsroom */
    static Export of(Briefing briefing, Copy copy, boolean withIds) {
        var file = ImportedFile.of(briefing);
        var date = briefing.writtenAt != null
                ? briefing.writtenAt
                : briefing.publishedAt != null ? briefing.publishedAt : briefing.startedAt;
        var layout = file.map(ImportedFile::layout).orElse(Layout.CANONICAL);
        var bytes = PlainText.write(withoutMadeSlug(copy), date, layout, withIds);
        var day = LocalDate.ofInstant(date, ZoneOffset.UTC);
        return new Export(
                briefing.id,
                day + "-" + (copy.slug().isEmpty() ? "briefing-" + briefing.id : copy.slug()) + ".txt",
                bytes);
    }

    /** An address that was made from the headline is made again wherever the file goes. */
    private static Copy withoutMadeSlug(Copy copy) {
        return Slug.isMadeFrom(copy.headline(), copy.slug()) ? copy.withSlug("") : copy;
    }
}
