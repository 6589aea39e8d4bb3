package org.nationalresponse.workbook.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nationalresponse.workbook.architecture.OurClasses.ALL;
import static org.nationalresponse.workbook.architecture.OurClasses.ROOT;
import static org.nationalresponse.workbook.architecture.OurClasses.in;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, as the design says. */
class LayersTest {

    /** For each package, those of ours that it may know; app knows all, and the package of the start knows app. */
    private static final Map<String, List<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("framework", List.of("text")),
            Map.entry("treaty", List.of("text", "framework")),
            Map.entry("country", List.of("text", "framework", "treaty")),
            Map.entry("progress", List.of("text", "framework", "treaty", "country")),
            Map.entry("store", List.of("text", "framework", "treaty", "country")),
            Map.entry("summary", List.of("text", "framework", "treaty", "country", "progress")),
            Map.entry("exchange", List.of("text", "framework", "treaty", "country", "progress")),
            Map.entry("ui", List.of("text", "framework", "treaty", "country", "progress", "summary", "exchange")),
            Map.entry("cli", List.of("text", "framework", "treaty", "country", "progress", "summary", "exchange")));

    @Test
    void everyPackageHasItsPlaceInTheLayers() {
        Set<String> found = ALL.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .filter(name -> !name.isEmpty())
                .map(name -> name.split("\\.")[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(MAY_KNOW.keySet().stream(), Stream.of("app")).toList());
    }

    static Stream<String> layers() {
        return MAY_KNOW.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aPackageKnowsOnlyThoseBelowIt(String layer) {
        String[] known = Stream.concat(MAY_KNOW.get(layer).stream(), Stream.of(layer))
                .map(OurClasses::in)
                .toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(in(layer))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "..")).or(resideInAnyPackage(known)))
                .check(ALL);
    }

    @Test
    void nobodyKnowsTheCompositionRootButTheLauncher() {
        noClasses()
                .that(resideInAPackage(ROOT + ".*.."))
                .and()
                .resideOutsideOfPackage(in("app"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(ROOT, in("app")))
                .check(ALL);
    }

    @Test
    void noTwoPackagesKnowEachOther() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void onlyTheStoreKnowsTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("store"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..", "org.jdbi..")
                .check(ALL);
    }

    @Test
    void onlyTheScreensAndTheCompositionRootKnowTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("ui"), in("app"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .check(ALL);
    }

    @Test
    void viewModelsAndTheSessionHoldNoSceneNode() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .or()
                .resideInAPackage(in("ui.session"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..", "org.controlsfx..")
                .check(ALL);
    }

    @Test
    void controllersNeitherStoreNorReadFilesThemselves() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(in("store"), "java.io..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(ALL);
    }

    @Test
    void theOldToolkitServesOnlyDrawingPrintingAndPageImages() {
        Set<String> users = ALL.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .anyMatch(name -> name.matches("(java\\.awt|javax\\.swing)(\\..*)?")))
                .map(type -> type.getName().substring(ROOT.length() + 1).replaceAll("\\$.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(users)
                .containsExactly(
                        "summary.chart.Painter",
                        "summary.chart.Typefaces",
                        "summary.content.CrestFile",
                        "summary.paper.Drawings",
                        "summary.paper.Pages",
                        "summary.paper.Sheets",
                        "summary.printer.SystemDialog",
                        "summary.printer.SystemPrinters",
                        "ui.summary.PageImage");
    }
}
