package org.daybook.log;

import java.util.ArrayList;
import java.util.List;

/** Checks that no entry of the log was changed, added or taken out behind the program's back. */
public final class LogChain {

    private static final int AT_A_TIME = 1_000;
    /** What the first entry has as the hash before it. */
    private static final String START = "0".repeat(64);

    private LogChain() {}

    /** A sentence for each entry that is not as it was written; empty where the log is sound. */
    public static List<String> problems() {
        var problems = new ArrayList<String>();
        var last = 0L;
        var hash = START;
        while (true) {
            List<LogEntry> entries = LogEntry.<LogEntry>find("seq > ?1 order by seq", last)
                    .page(0, AT_A_TIME)
                    .list();
            if (entries.isEmpty()) {
                break;
            }
            for (var entry : entries) {
                check(problems, entry, last, hash);
                last = entry.seq;
                hash = entry.hash;
            }
            LogEntry.getEntityManager().clear();
        }
        LogHead head = LogHead.findById(1);
        if (head == null || head.seq != last || !head.hash.equals(hash)) {
            problems.add("The log does not end where its head says.");
        }
        return problems;
    }

    private static void check(List<String> problems, LogEntry entry, long last, String hash) {
        if (entry.seq != last + 1) {
            problems.add("Entries are missing between " + last + " and " + entry.seq + ".");
        }
        if (!entry.previousHash.equals(hash)) {
            problems.add("Entry " + entry.seq + " does not follow the one before it.");
        }
        if (!entry.hash.equals(entry.expectedHash())) {
            problems.add("Entry " + entry.seq + " was changed after it was written.");
        }
    }
}
