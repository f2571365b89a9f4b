package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Nothing is built in of which the README does not say why. */
@Tag("plain")
class DependencyTableTest {

    /** Parts of names that say nothing of what a thing is. */
    private static final Set<String> COMMON =
            Set.of("java", "core", "api", "maven", "plugin", "modules", "smallrye", "jdbc", "io", "database");

    /** What Maven itself brings to every build. */
    private static final String OF_MAVEN = "org.apache.maven.plugins";

    @Test
    void everyDependencyAndPluginHasItsLineInTheReadme() throws IOException {
        var names = names();
        var pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
        assertEquals(
                List.of(),
                pom.select("project > dependencies > dependency, plugin, annotationProcessorPaths > path").stream()
                        .filter(each -> !text(each, "groupId").equals(OF_MAVEN))
                        .map(each -> text(each, "artifactId"))
                        .filter(artifact -> parts(artifact).noneMatch(names::contains))
                        .distinct()
                        .toList(),
                "add a line to the table of dependencies in README.md");
    }

    private static Stream<String> parts(String artifact) {
        return Stream.of(artifact.toLowerCase(Locale.ROOT).split("[-_]"))
                .map(part -> part.equals("junit5") ? "junit" : part)
                .filter(part -> !COMMON.contains(part))
                .filter(part -> !part.equals("quarkus") || artifact.equals("quarkus-maven-plugin"));
    }

    /** The words of the first column. */
    private static Set<String> names() throws IOException {
        return Files.readString(Path.of("README.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| dependency |"))
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].toLowerCase(Locale.ROOT))
                .flatMap(cell -> Stream.of(cell.split("[^a-z0-9]+")))
                .collect(Collectors.toSet());
    }

    private static String text(Element of, String child) {
        return of.children().stream()
                .filter(each -> each.normalName().equals(child.toLowerCase(Locale.ROOT)))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }
}
