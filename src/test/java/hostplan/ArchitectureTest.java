package hostplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The boundaries inside the one module, which the module system cannot draw.
class ArchitectureTest {

    /// From what knows nothing to what knows everything. A package uses those of its own row and of
    /// the rows before.
    private static final List<List<String>> ROWS =
            List.of(
                    List.of("amount", "document", "message"),
                    List.of("hardware"),
                    List.of("inventory"),
                    List.of("capacity", "rack"),
                    List.of("placement"),
                    List.of("cost"),
                    List.of("project"),
                    List.of("check", "drawing", "explain", "sheet"),
                    List.of("paper"),
                    List.of("storage", "exchange", "print", "cli"),
                    List.of("ui"));

    private static final int FIRST_ROW_OF_EDGES = 9;

    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(Path.of("target", "classes"));

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        var found =
                CLASSES.stream()
                        .map(type -> type.getPackageName().split("\\.", -1))
                        .filter(names -> names.length > 1)
                        .map(names -> names[1])
                        .collect(toSet());
        assertThat(ROWS.stream().flatMap(List::stream)).containsAll(found);
    }

    static Stream<Integer> rows() {
        return IntStream.range(0, ROWS.size() - 1).boxed();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void usesOnlyWhatComesBefore(int row) {
        check(
                noClasses()
                        .that(resideInAnyPackage(packages(row, row + 1)))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(packages(row + 1, ROWS.size())))
                        .because(
                                "what is further down can then be read, tested and changed without the rest"));
    }

    @Test
    void keepsPackagesFreeOfCycles() {
        check(
                slices().matching("hostplan.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("two packages that need each other are one package"));
    }

    @Test
    void keepsScreensFreeOfCycles() {
        check(
                slices().matching("hostplan.ui.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("a screen can be understood, and removed, without the others"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javafx..",
                "tools.jackson..",
                "com.fasterxml..",
                "java.awt..",
                "java.io..",
                "java.nio.file.."
            })
    void keepsTheDomainPlain(String foreign) {
        check(
                noClasses()
                        .that(resideInAnyPackage(packages(0, FIRST_ROW_OF_EDGES)))
                        .should()
                        .dependOnClassesThat(resideInAPackage(foreign))
                        .because(
                                "the domain is the same in the window, on the command line and on paper,"
                                        + " and reads and writes nothing"));
    }

    @Test
    void keepsJacksonAtTheEdges() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "hostplan.storage..", "hostplan.exchange..", "hostplan.cli..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("tools.jackson..", "com.fasterxml.."))
                        .because("the form of a file must not shape the model"));
    }

    @Test
    void letsOnlyTheLauncherSeeTheWindow() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("hostplan", "hostplan.ui..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("hostplan.ui.."))
                        .because("everything works without a window"));
    }

    @Test
    void letsNobodySeeTheLauncher() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("hostplan")
                        .should()
                        .dependOnClassesThat(resideInAPackage("hostplan"))
                        .because("what a class needs comes in by its constructor"));
    }

    @Test
    void keepsControlsOutOfViewModels() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(
                                        "javafx.scene..", "javafx.stage..", "javafx.fxml.."))
                        .because("a view model is tested without the toolkit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Utils", "Util", "Helper", "Manager", "Impl", "Base"})
    void givesClassesTellingNames(String suffix) {
        check(
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith(suffix)
                        .because("such a name says nothing of what the class is for"));
    }

    @Test
    void opensNoNetworkConnection() {
        check(
                noClasses()
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi.."))
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching("java\\.net\\.(Server|Datagram|Multicast)?Socket")
                        .orShould()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.net\\..*URLConnection|java\\.net\\.InetSocketAddress")
                        .orShould()
                        .callMethodWhere(ForbiddenCalls.OPENING_A_URL)
                        .orShould()
                        .callMethodWhere(ForbiddenCalls.ASKING_FOR_A_HOST)
                        .because("Hostplan works offline and tells nobody what its user plans"));
    }

    @Test
    void startsNoThreadOfItsOwnAndNeverSleeps() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("hostplan.OneProcess")
                        .should()
                        .callConstructorWhere(ForbiddenCalls.MAKING_A_THREAD)
                        .orShould()
                        .callMethodWhere(ForbiddenCalls.SLEEPING)
                        .because(
                                "work off the toolkit's thread has two idioms, Task and Latest;"
                                        + " another process is met before there is a toolkit"));
    }

    private static String[] packages(int from, int to) {
        return ROWS.subList(from, to).stream()
                .flatMap(List::stream)
                .map(name -> "hostplan." + name + "..")
                .toArray(String[]::new);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
