package org.daybook.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.daybook.briefing.Briefing;
import org.daybook.workflow.Standing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.panache.common.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every live briefing, or every briefing there is, as a plain-text file. */
@Command(name = "export", description = "Write live briefings as plain-text files into a folder.")
public class ExportCommand implements Callable<Integer> {

    private static final int AT_A_TIME = 200;

    @Parameters(paramLabel = "DIR", description = "The folder; it is made where it is not there.")
    Path folder = Path.of(".");

    @Option(names = "--drafts", description = "Also what is not live, as it is on the desk.")
    boolean drafts;

    @Option(names = "--ids", description = "Also the ids of points.")
    boolean ids;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        var written = 0;
        var last = 0L;
        while (true) {
            var after = last;
            var some = QuarkusTransaction.requiringNew().call(() -> exports(after));
            if (some.isEmpty()) {
                break;
            }
            for (var export : some) {
                last = export.briefingId();
                written += written(export);
            }
        }
        System.out.println(written + " files written to " + folder + ".");
        return 0;
    }

    private List<Export> exports(long after) {
        return Briefing.<Briefing>find("id > ?1 order by id", after).page(Page.ofSize(AT_A_TIME)).list().stream()
                .map(this::export)
                .toList();
    }

    private Export export(Briefing briefing) {
        if (briefing.standing == Standing.LIVE) {
            return Export.of(briefing, briefing.liveCopy(), ids);
        }
        return drafts ? Export.of(briefing, briefing.workingCopy, ids) : Export.nothing(briefing);
    }

    private int written(Export export) throws IOException {
        if (export.isNothing()) {
            return 0;
        }
        Files.write(folder.resolve(export.name()), export.bytes());
        return 1;
    }
}
