package org.daybook.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.daybook.importing.ImportResult.Outcome;
import org.daybook.importing.Intake.Wish;
import org.daybook.importing.format.PlainText;
import org.daybook.importing.format.Problem;
import org.daybook.staff.Staff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files and folders of files in from the command line. */
@Command(name = "import", description = "Import briefings from files, or from all .txt files below folders.")
public class ImportCommand implements Callable<Integer> {

    enum As {
        draft,
        published
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "A file or a folder.")
    List<Path> paths = List.of();

    @Option(names = "--as", description = "draft (the default) or published.", defaultValue = "draft")
    As as = As.draft;

    @Option(names = "--dry-run", description = "Say what would happen and store nothing.")
    boolean dryRun;

    private final Intake intake;

    ImportCommand(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Integer call() throws IOException {
        long house = QuarkusTransaction.requiringNew().call(() -> Staff.house().id);
        var wish = new Wish(as == As.published, dryRun);
        var results = new ArrayList<ImportResult>();
        for (var path : paths) {
            for (var file : filesIn(path)) {
                var result = taken(file, wish, house);
                result.lines().forEach(result.isRejected() ? System.err::println : System.out::println);
                results.add(result);
            }
        }
        System.out.println(summary(results));
        return results.stream().anyMatch(ImportResult::isRejected) ? 1 : 0;
    }

    private ImportResult taken(Path file, Wish wish, long staffId) {
        try {
            if (Files.size(file) > PlainText.MOST_BYTES) {
                return ImportResult.rejected(
                        file.toString(), List.of(new Problem(0, "The file is larger than 1 MiB.")));
            }
            var source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
            return intake.take(source, wish, staffId).namedLike(file.toString());
        } catch (IOException e) {
            return ImportResult.rejected(file.toString(), List.of(new Problem(0, "The file cannot be read.")));
        }
    }

    /** A file by itself, whatever its name; below a folder what ends in {@code .txt}, in the order of names. */
    static List<Path> filesIn(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(
                            file -> Files.isRegularFile(file) && file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private String summary(List<ImportResult> results) {
        var counts = Stream.of(Outcome.values())
                .map(outcome -> results.stream()
                                .filter(result -> result.outcome() == outcome)
                                .count()
                        + " " + outcome.label().toLowerCase(Locale.ROOT))
                .toList();
        return results.size() + " files: " + String.join(", ", counts) + (dryRun ? ". Nothing was stored." : ".");
    }
}
