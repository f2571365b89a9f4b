package org.daybook.web.prose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.RawString;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.owasp.html.PolicyFactory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Text that a template does not escape comes from one place, and that place sanitises it. */
@Tag("plain")
class RawTextTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern UNESCAPED = Pattern.compile("\\.raw\\b|\\.safe\\b|\\braw\\(");

    @Test
    void onlyFormattedProseIsPutOnAPageUnescaped() {
        var ours = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.daybook");
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ProseOnPage.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(RawString.class)
                .check(ours);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Formatting.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PolicyFactory.class)
                .check(ours);
    }

    @Test
    void noTemplateTurnsEscapingOff() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var loose = files.filter(Files::isRegularFile)
                    .filter(RawTextTest::turnsEscapingOff)
                    .map(Path::toString)
                    .toList();
            assertEquals(List.of(), loose);
        }
    }

    private static boolean turnsEscapingOff(Path template) {
        try {
            return UNESCAPED.matcher(Files.readString(template)).find();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
