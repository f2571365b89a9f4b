package org.daybook.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import jakarta.transaction.Transactional;

import org.daybook.briefing.Briefing;
import org.daybook.workflow.Standing;

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
    @Transactional
    public Integer call() throws IOException {
        Files.createDirectories(folder);
        var written = 0;
        var last = 0L;
        while (true) {
            List<Briefing> some = Briefing.<Briefing>find("id > ?1 order by id", last)
                    .page(Page.ofSize(AT_A_TIME))
                    .list();
            if (some.isEmpty()) {
                break;
            }
            for (var briefing : some) {
                last = briefing.id;
                written += written(briefing);
            }
            Briefing.getEntityManager().clear();
        }
        System.out.println(written + " files written to " + folder + ".");
        return 0;
    }

    private int written(Briefing briefing) throws IOException {
        var live = briefing.standing == Standing.LIVE;
        if (!live && !drafts) {
            return 0;
        }
        var export = Export.of(briefing, live ? briefing.liveCopy() : briefing.workingCopy, ids);
        Files.write(folder.resolve(export.name()), export.bytes());
        return 1;
    }
}
