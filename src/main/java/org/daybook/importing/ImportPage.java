package org.daybook.importing;

import java.util.List;

/**
 * What the import page shows.
 *
 * @param results of the files just sent, in their order
 * @param problem what keeps the page from doing anything; empty where nothing does
 */
record ImportPage(List<ImportResult> results, boolean published, boolean dryRun, String problem) {

    static ImportPage empty() {
        return new ImportPage(List.of(), false, false, "");
    }
}
