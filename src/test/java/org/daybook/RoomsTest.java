package org.daybook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import org.daybook.staff.Role;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** What may import what, and what is not done anywhere. */
@Tag("plain")
class RoomsTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.daybook");

    /** What stands below the rooms, and what each part of it may import of ours. */
    private static final Map<String, List<String>> FOUNDATIONS = Map.of(
            "web", List.of(),
            "log", List.of("web"),
            "staff", List.of("log", "web"),
            "workflow", List.of("log"),
            "briefing", List.of("workflow", "staff", "log", "web"));

    /** Each may import all foundations and no other room. */
    private static final Set<String> ROOMS =
            Set.of("writing", "desk", "history", "archive", "feed", "importing", "settings", "presence", "api");

    private static final int MOST_TYPES = 14;

    /** Packages that hold more today. Not one to add to: take the package out once it has shrunk. */
    private static final Map<String, Integer> TOO_LARGE =
            Map.of("org.daybook.briefing.copy", 16, "org.daybook.importing.format", 15);

    @Test
    void everyClassIsInAKnownRoom() {
        var known = Stream.concat(FOUNDATIONS.keySet().stream(), ROOMS.stream()).collect(Collectors.toSet());
        assertEquals(
                known,
                OURS.stream()
                        .map(RoomsTest::room)
                        .filter(room -> !room.isEmpty())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("foundations")
    void aFoundationImportsOnlyWhatIsBelowIt(String foundation) {
        var allowed = inRooms(FOUNDATIONS.get(foundation))
                .or(inRooms(Set.of(foundation)))
                .or(resideOutsideOfPackage("org.daybook.."));
        classes()
                .that(inRooms(Set.of(foundation)))
                .should()
                .onlyDependOnClassesThat(
                        foundation.equals("workflow") ? allowed.or(belongTo(equivalentTo(Role.class))) : allowed)
                .check(OURS);
    }

    static Set<String> foundations() {
        return FOUNDATIONS.keySet();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomImportsNoOtherRoom(String room) {
        var others = new HashSet<>(ROOMS);
        others.remove(room);
        noClasses()
                .that(inRooms(Set.of(room)))
                .should()
                .dependOnClassesThat(inRooms(others))
                .check(OURS);
    }

    static Set<String> rooms() {
        return ROOMS;
    }

    @Test
    void nobodyImportsTheProgramThatPutsTheRoomsTogether() {
        noClasses()
                .that(resideOutsideOfPackage("org.daybook"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.daybook"))
                .check(OURS);
    }

    @Test
    void workflowAndBriefingKnowNoHttpAndNoTemplates() {
        noClasses()
                .that(inRooms(Set.of("workflow", "briefing")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "io.quarkus.qute..")
                .check(OURS);
    }

    @Test
    void noNameSaysNothing() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|Common)")
                .check(OURS);
    }

    @Test
    void aPackageHasAtMostFourteenTypes() {
        var sizes = OURS.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getPackageName, TreeMap::new, Collectors.summingInt(type -> 1)));
        var large = new LinkedHashMap<>(sizes);
        large.values().removeIf(size -> size <= MOST_TYPES);
        assertEquals(TOO_LARGE, large);
    }

    @Test
    void whatAClassNeedsIsGivenToItsConstructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(OURS);
    }

    @Test
    void onlyTheClockKnowsTheTime() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callConstructor(Date.class)
                .check(OURS);
    }

    @Test
    void everyResourceSaysWhoMayUseIt() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .check(OURS);
    }

    private static DescribedPredicate<JavaClass> inRooms(Collection<String> rooms) {
        return resideInAnyPackage(
                rooms.stream().map(room -> "org.daybook." + room + "..").toArray(String[]::new));
    }

    private static String room(JavaClass type) {
        var inside = Pattern.compile("org\\.daybook\\.(\\w+).*").matcher(type.getPackageName());
        return inside.matches() ? inside.group(1) : "";
    }
}
