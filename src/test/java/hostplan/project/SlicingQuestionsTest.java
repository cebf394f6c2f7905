package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.capacity.Flavor;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Quantity;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingQuestion;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.SlicingQuestions.Asked;
import hostplan.project.SlicingQuestions.Lack;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class SlicingQuestionsTest {

    private static final Totals TEXTBOOK =
            Totals.UNKNOWN.with(totals -> {
                totals.cores = Optional.of(8);
                totals.memory = Optional.of(Bytes.ofGiB(16));
            });

    private final SlicingQuestions questions =
            new SlicingQuestions(List.of(RuleSet.takingNothing()));
    private final Flavor small = new Flavor.Draft("small").build();

    @Test
    void asksForTheFiguresOfAServer() {
        assertThat(ready(project(), slicing()).host().memory()).contains(Bytes.ofGiB(16));
    }

    @Test
    void takesOverEveryInput() {
        Slicing stored =
                slicing()
                        .with(slicing -> {
                            slicing.reserveMemory = Optional.of(Bytes.ofGiB(1));
                            slicing.reserveCores = Optional.of(2);
                            slicing.keepFree = new KeepFree.Amount(Bytes.ofMiB(512));
                            slicing.lines =
                                    List.of(
                                            new Slicing.Line("small", Optional.of(3)),
                                            new Slicing.Line("small", Optional.empty()));
                        });
        SlicingQuestion asked = ready(project(), stored);
        assertThat(asked.reserveMemory()).contains(Bytes.ofGiB(1));
        assertThat(asked.reserveCores()).isEqualTo(2);
        assertThat(asked.keepFree()).isEqualTo(new KeepFree.Amount(Bytes.ofMiB(512)));
        assertThat(asked.lines())
                .extracting(SlicingQuestion.Line::quantity)
                .containsExactly(new Quantity.Fixed(3), Quantity.Fill.AS_MANY_AS_FIT);
    }

    @Test
    void namesAllThatIsMissingAtOnce() {
        Slicing dangling =
                slicing()
                        .with(slicing -> {
                            slicing.host = new Slicing.Host.OfServer("gone");
                            slicing.ruleSet = "bhyve";
                            slicing.lines = List.of(new Slicing.Line("lost", Optional.empty()));
                        });
        assertThat(lacks(project(), dangling))
                .containsExactlyInAnyOrder(
                        new Lack.MissingServer("gone"),
                        new Lack.UnknownRuleSet("bhyve"),
                        new Lack.MissingFlavor("lost"));
    }

    @Test
    void needsAFlavor() {
        assertThat(lacks(project(), slicing().with(slicing -> slicing.lines = List.of())))
                .containsExactly(new Lack.NoFlavors());
    }

    @Test
    void pointsToTheServerWithoutFigures() {
        Project unknown = project().with(project -> project.configurations = List.of());
        assertThat(lacks(unknown, slicing()))
                .containsExactly(new Lack.NoFigures("web-01", Optional.of("server")));
    }

    @Test
    void saysWhyFiguresAreImpossible() {
        Slicing adHoc =
                slicing()
                        .with(slicing ->
                                slicing.host =
                                        new Slicing.Host.AdHoc(
                                                "lab",
                                                TEXTBOOK.with(totals ->
                                                        totals.threads = Optional.of(4))));
        assertThat(lacks(project(), adHoc))
                .singleElement()
                .isInstanceOfSatisfying(
                        Lack.ImpossibleFigures.class,
                        lack -> assertThat(lack.message()).contains("8 cores", "4 threads"));
    }

    private SlicingQuestion ready(Project project, Slicing slicing) {
        return ((Asked.Ready) questions.of(project, slicing)).question();
    }

    private List<Lack> lacks(Project project, Slicing slicing) {
        return ((Asked.Lacking) questions.of(project, slicing)).lacks();
    }

    private Project project() {
        HardwareConfiguration.Draft configuration = new HardwareConfiguration.Draft("textbook");
        configuration.build = TEXTBOOK;
        Server.Draft server = new Server.Draft("server");
        server.name = "web-01";
        server.configuration = Optional.of("textbook");
        Project.Draft project = new Project.Draft();
        project.configurations = List.of(configuration.build());
        project.servers = List.of(server.build());
        project.flavors = List.of(small);
        return project.build();
    }

    private Slicing slicing() {
        Slicing.Draft slicing = new Slicing.Draft("slicing");
        slicing.host = new Slicing.Host.OfServer("server");
        slicing.lines = List.of(new Slicing.Line("small", Optional.empty()));
        return slicing.build();
    }
}
