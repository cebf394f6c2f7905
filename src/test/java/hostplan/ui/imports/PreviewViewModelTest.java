package hostplan.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.DecimalMark;
import hostplan.document.Ids;
import hostplan.exchange.CellAddress;
import hostplan.exchange.CellFault;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.MappedColumn;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.Recognised;
import hostplan.exchange.csv.CsvImporter;
import hostplan.exchange.plan.ImportPlanner;
import hostplan.exchange.value.ShippedProcessors;
import hostplan.inventory.Server;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

class PreviewViewModelTest {

    private static final String LIST =
            """
            Inventory of the cellar;;;;
            Name;Cores;RAM;S/N;Cost centre
            db-1;32;512 GB;A1;4711
            db-2;sixteen;256 GB;A2;4712
            web-1;16;64 GB;A3;
            """;

    private final ProjectSession session = new ProjectSession(Project.EMPTY);
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final PreviewViewModel viewModel =
            new PreviewViewModel(
                    session,
                    new PreviewWork(
                            new CsvImporter(ShippedProcessors.ALL),
                            new ImportPlanner(new Ids(new Random(1))),
                            new Texts(Locale.ENGLISH)),
                    new MappingsOfThisRun(),
                    background::add,
                    Runnable::run);

    private static InputFiles file(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new InputFiles(List.of(new NamedBytes("list.csv", bytes)), List.of());
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private void begin(String text) {
        viewModel.begin(file(text));
        work();
    }

    private Preview preview() {
        return viewModel.previewProperty().get();
    }

    private PreviewRow row(int number) {
        return preview().rows().stream()
                .filter(row -> row.from().row().equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> servers() {
        return preview().after().servers().stream().map(Server::name).toList();
    }

    private Recognised recognised() {
        return preview().recognised().getFirst();
    }

    private MappedColumn column(String heading) {
        return recognised().columns().stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static CellAddress cell(int row, String letters) {
        return new CellAddress("list.csv", Optional.empty(), row, letters);
    }

    @Test
    void says_of_every_row_what_it_becomes_in_the_order_of_the_file() {
        begin(LIST);
        assertThat(preview().rows())
                .extracting(PreviewRow::name, PreviewRow::becomes)
                .containsExactly(
                        tuple("Inventory of the cellar", Becomes.LEFT_OUT),
                        // A column that is not taken is said beside the headings.
                        tuple("", Becomes.NOTE),
                        tuple("db-1", Becomes.NEW),
                        tuple("db-2", Becomes.UNREADABLE),
                        tuple("web-1", Becomes.NEW));
        assertThat(servers()).containsExactly("db-1", "web-1");
    }

    @Test
    void is_not_up_to_date_while_it_is_worked_out() {
        viewModel.begin(file(LIST));
        assertThat(viewModel.upToDateProperty().get()).isFalse();
        work();
        assertThat(viewModel.upToDateProperty().get()).isTrue();
        viewModel.turn(row(3));
        assertThat(viewModel.upToDateProperty().get()).isFalse();
    }

    @Test
    void reads_a_cell_as_the_person_mends_it_and_again_as_it_is_written() {
        begin(LIST);
        assertThat(row(4).fault("cores").map(CellFault::cell)).contains("B4");
        viewModel.mend(cell(4, "B"), "16");
        work();
        assertThat(row(4).becomes()).isEqualTo(Becomes.NEW);
        assertThat(row(4).cells()).containsEntry("cores", "16");
        assertThat(row(4).mended()).containsExactly(new MendedCell(cell(4, "B"), "sixteen", "16"));
        viewModel.readAsWritten(cell(4, "B"));
        work();
        assertThat(row(4).becomes()).isEqualTo(Becomes.UNREADABLE);
    }

    @Test
    void leaves_a_row_out_and_takes_it_again() {
        begin(LIST);
        viewModel.turn(row(3));
        work();
        assertThat(row(3).becomes()).isEqualTo(Becomes.LEFT_OUT);
        assertThat(row(3).choice()).isEqualTo(PreviewRow.Choice.LEFT_OUT);
        assertThat(servers()).containsExactly("web-1");
        viewModel.turn(row(3));
        work();
        assertThat(row(3).becomes()).isEqualTo(Becomes.NEW);
    }

    @Test
    void leaves_out_a_row_that_cannot_be_read() {
        begin(LIST);
        viewModel.turn(row(4));
        work();
        assertThat(row(4).becomes()).isEqualTo(Becomes.LEFT_OUT);
        assertThat(preview().count(PreviewRow::hasProblem)).isZero();
    }

    @Test
    void is_worked_out_anew_when_the_project_changes() {
        begin(LIST);
        Server.Draft there = new Server.Draft("srv-1");
        there.name = "db-1";
        there.serialNumber = "A1";
        session.apply(
                StepName.of("step.cure"),
                session.project().with(draft -> draft.servers = List.of(there.build())));
        work();
        assertThat(row(3).becomes()).isEqualTo(Becomes.CHANGED);
        assertThat(row(3).remarks()).contains("Memory: 512 GiB");
        session.undo();
        work();
        assertThat(row(3).becomes()).isEqualTo(Becomes.NEW);
    }

    @Test
    void shows_only_what_the_filter_lets_through() {
        begin(LIST);
        viewModel.filterProperty().set(RowFilter.PROBLEMS);
        assertThat(viewModel.rows()).extracting(PreviewRow::name).containsExactly("db-2");
        viewModel.filterProperty().set(RowFilter.NEW);
        assertThat(viewModel.rows()).extracting(PreviewRow::name).containsExactly("db-1", "web-1");
    }

    @Test
    void keeps_the_selected_row_where_it_is_still_shown() {
        begin(LIST);
        viewModel.select(Optional.of(row(4)));
        viewModel.mend(cell(4, "B"), "16");
        work();
        assertThat(viewModel.selectedProperty().get()).contains(row(4));
        viewModel.filterProperty().set(RowFilter.LEFT_OUT);
        assertThat(viewModel.selectedProperty().get()).isEmpty();
    }

    @Test
    void makes_an_own_column_and_remembers_it_for_files_with_the_same_headings() {
        begin(LIST);
        assertThat(column("Cost centre").target()).isEqualTo(new ColumnTarget.Unrecognised());
        ColumnTarget own = new ColumnTarget.Own("Cost centre", OwnColumn.Type.TEXT);
        viewModel.map(recognised(), column("Cost centre"), own);
        work();
        assertThat(row(3).cells()).containsEntry("Cost centre", "4711");
        assertThat(preview().after().ownColumns())
                .extracting(OwnColumn::name)
                .containsExactly("Cost centre");
        viewModel.end();
        begin(LIST.replace("4711", "4799"));
        assertThat(row(3).cells()).containsEntry("Cost centre", "4799");
        begin("Name;Cost centre\ndb-9;4711\n");
        assertThat(column("Cost centre").target()).isEqualTo(new ColumnTarget.Unrecognised());
    }

    @Test
    void reads_numbers_with_the_mark_that_the_person_chooses() {
        begin("Name;RAM\na;1.024 MB\n");
        assertThat(row(2).cells()).containsEntry("memory", "1 GiB");
        viewModel.change(draft -> draft.decimalMark = Optional.of(DecimalMark.POINT));
        work();
        assertThat(row(2).cells()).doesNotContainEntry("memory", "1 GiB");
    }

    @Test
    void shows_nothing_more_of_files_that_were_given_up() {
        viewModel.begin(file(LIST));
        viewModel.end();
        work();
        assertThat(preview()).isSameAs(Preview.NOTHING);
        assertThat(viewModel.upToDateProperty().get()).isFalse();
    }

    @Test
    void says_why_a_file_cannot_be_read() {
        NamedBytes empty = new NamedBytes("empty.csv", new byte[0]);
        viewModel.begin(new InputFiles(List.of(empty), List.of()));
        work();
        assertThat(preview().isUnreadable()).isTrue();
        assertThat(preview().unreadable().getFirst().cure()).isNotBlank();
    }
}
