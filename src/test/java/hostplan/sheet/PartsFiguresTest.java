package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.document.Ids;
import hostplan.hardware.Machines;
import hostplan.hardware.ServerModel;
import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Figures of a server whose configuration is put together from parts: 16 modules of 64 GiB, so 1
/// TiB.
class PartsFiguresTest {

    private final SheetEdits edits = new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);
    private final Project project = project();

    private static Project project() {
        var machine = Machines.dualSocket();
        return Project.EMPTY.with(draft -> {
            draft.parts = Machines.parts();
            draft.serverModels =
                    List.of(
                            machine.model().orElseThrow(),
                            new ServerModel.Draft("other")
                                    .build()
                                    .with(model -> model.model = "Other"));
            draft.configurations = List.of(machine.configuration());
            draft.servers = List.of(server("a"), server("b"));
        });
    }

    private static Server server(String name) {
        return new Server.Draft(name)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.configuration = Optional.of("cfg");
                });
    }

    private SheetEdit type(String column, String text) {
        return edits.change(
                project,
                ObjectKind.SERVER,
                List.of(new CellChange("a", column, text), new CellChange("b", column, text)));
    }

    @ParameterizedTest
    @CsvSource({"memory, 1024 GB", "memory, 1 TiB", "memory, 16x64 GB", "sockets, 2"})
    void takesTheSameFigureForNoChange(String column, String text) {
        SheetEdit edit = type(column, text);

        assertThat(edit.problems()).isEmpty();
        assertThat(edit.outcomes()).isEmpty();
        assertThat(edit.project()).isEqualTo(project);
    }

    @Test
    void takesTheNameOfItsProcessorAsSystemsWriteItForNoChange() {
        String name = "Intel(R) " + Machines.XEON.name().replace("Xeon", "Xeon(R)");

        SheetEdit edit = type("processor", name + " CPU @ 2.00GHz");

        assertThat(edit.problems()).isEmpty();
        assertThat(edit.project()).isEqualTo(project);
    }

    @Test
    void refusesAnotherFigureAndTellsBoth() {
        SheetEdit edit = type("memory", "512 GiB");

        assertThat(edit.project()).isEqualTo(project);
        assertThat(edit.problems())
                .extracting(CellProblem::id, CellProblem::message, CellProblem::cure)
                .containsExactly(
                        tuple(
                                "a",
                                "Memory of node follows from its parts: they give 1 TiB, not 512 GiB.",
                                "Nothing was changed: change its parts on the Hardware screen, or turn it into"
                                        + " totals there first."),
                        tuple(
                                "b",
                                "Memory of node follows from its parts: they give 1 TiB, not 512 GiB.",
                                "Nothing was changed: change its parts on the Hardware screen, or turn it into"
                                        + " totals there first."));
    }

    @Test
    void refusesToClearAFigure() {
        assertThat(type("cores", "").problems())
                .extracting(CellProblem::message)
                .allMatch(message -> message.endsWith("not nothing."))
                .hasSize(2);
    }

    @Test
    void refusesAnotherModelUnderTheParts() {
        SheetEdit edit = type("model", "Other");

        assertThat(edit.project()).isEqualTo(project);
        assertThat(edit.problems())
                .extracting(CellProblem::message)
                .allMatch(message -> message.startsWith("The parts of node are in the slots"))
                .hasSize(2);
    }

    @Test
    void takesAWholeRowThatIsPastedBackForNoChange() {
        Sheet sheet = Sheet.of(project, ObjectKind.SERVER);
        List<Column> columns = sheet.columns().stream().filter(Column::editable).toList();
        String copied = edits.copy(sheet, List.of("a", "b"), columns);

        PastePlan plan =
                edits.paste(project, ObjectKind.SERVER, List.of("a", "b"), columns, 0, 0, copied);

        assertThat(plan.edit().problems()).isEmpty();
        assertThat(plan.edit().outcomes()).isEmpty();
        assertThat(plan.edit().project()).isEqualTo(project);
    }

    @Test
    void changesWhatIsNotOfThePartsBesideAFigureThatIsRefused() {
        SheetEdit edit =
                edits.change(
                        project,
                        ObjectKind.SERVER,
                        List.of(
                                new CellChange("a", "memory", "512 GiB"),
                                new CellChange("a", "role", "DB")));

        assertThat(edit.problems()).hasSize(1);
        assertThat(edit.outcomes()).containsExactly(new CellOutcome("a", "role", "", "DB"));
        assertThat(edit.project().configurations()).isEqualTo(project.configurations());
    }
}
