package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The public records name tests that there are. */
@Tag("plain")
class RecordsTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");

    @Test
    void everyTestThatARecordNamesIsThere() throws IOException {
        var there = names(Path.of("src/test/java"), ".java").collect(Collectors.toSet());
        for (var record : List.of("threat-model.md", "asvs.md", "permissions.md")) {
            var named = TEST.matcher(Files.readString(Path.of("src/docs", record)))
                    .results()
                    .map(MatchResult::group)
                    .map(name -> name.replace("`", ""))
                    .filter(name -> !there.contains(name));
            assertEquals(List.of(), named.toList(), record);
        }
    }

    private static Stream<String> names(Path folder, String end) throws IOException {
        try (var files = Files.walk(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(end))
                    .map(name -> name.substring(0, name.length() - end.length()))
                    .toList()
                    .stream();
        }
    }
}
