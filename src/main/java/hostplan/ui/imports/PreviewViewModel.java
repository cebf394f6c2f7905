package hostplan.ui.imports;

import hostplan.exchange.CellAddress;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.Headings;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.MappedColumn;
import hostplan.exchange.Recognised;
import hostplan.ui.common.Latest;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The preview of an import and what the person changes about it. It is worked out anew whenever a
/// choice or the project changes.
public final class PreviewViewModel {

    /// A preview with the question it answers.
    private record Answer(Question question, Preview preview) {}

    private final ProjectSession session;
    private final RememberedMappings mappings;
    private final Latest<Question, Answer> latest;
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NOTHING);
    private final ReadOnlyBooleanWrapper upToDate = new ReadOnlyBooleanWrapper();
    private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<RowFilter> filter = new SimpleObjectProperty<>(RowFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<PreviewRow>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Question asked;
    private boolean remembering;

    /// @param work answers a question; runs in the background
    public PreviewViewModel(
            ProjectSession session,
            PreviewWork work,
            RememberedMappings mappings,
            Executor background,
            Executor fxThread) {
        this.session = session;
        this.mappings = mappings;
        this.asked = new Question(InputFiles.NONE, ImportChoices.NONE, session.project());
        this.latest =
                new Latest<>(
                        background,
                        fxThread,
                        question -> new Answer(question, work.of(question)),
                        this::show);
        session.projectProperty().subscribe(project -> askAgain());
        filter.subscribe(shown -> showRows());
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether the preview says what the present choices would do to the present project.
    ReadOnlyBooleanProperty upToDateProperty() {
        return upToDate.getReadOnlyProperty();
    }

    /// The rows that the filter shows.
    ObservableList<PreviewRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    ObjectProperty<RowFilter> filterProperty() {
        return filter;
    }

    ReadOnlyObjectProperty<Optional<PreviewRow>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    ImportOptions options() {
        return asked.choices().options();
    }

    InputFiles files() {
        return asked.files();
    }

    /// Begins with other files, and with no choices but those remembered for their headings.
    void begin(InputFiles files) {
        preview.set(Preview.NOTHING);
        selected.set(Optional.empty());
        filter.set(RowFilter.ALL);
        remembering = true;
        ask(files, ImportChoices.NONE);
    }

    /// Forgets the files.
    void end() {
        asked = new Question(InputFiles.NONE, ImportChoices.NONE, session.project());
        preview.set(Preview.NOTHING);
        selected.set(Optional.empty());
        upToDate.set(false);
        showRows();
    }

    void select(Optional<PreviewRow> row) {
        selected.set(row);
    }

    /// Takes a row that was left out, or leaves out one that was taken.
    void turn(PreviewRow row) {
        choose(asked.choices().turned(row.from()));
    }

    void mend(CellAddress cell, String text) {
        choose(asked.choices().mended(cell, text));
    }

    /// Reads again what stands in the file.
    void readAsWritten(CellAddress cell) {
        choose(asked.choices().asWritten(cell));
    }

    void map(Recognised file, MappedColumn column, ColumnTarget target) {
        ImportChoices choices = asked.choices().mapped(column.heading(), target);
        Set<String> headings = headings(file);
        mappings.remember(headings, chosen(choices, headings));
        choose(choices);
    }

    void change(Consumer<ImportOptions.Draft> change) {
        choose(asked.choices().with(change));
    }

    private void choose(ImportChoices choices) {
        ask(asked.files(), choices);
    }

    private void askAgain() {
        if (!asked.files().isEmpty()) {
            ask(asked.files(), asked.choices());
        }
    }

    private void ask(InputFiles files, ImportChoices choices) {
        asked = new Question(files, choices, session.project());
        upToDate.set(false);
        latest.request(asked);
    }

    private void show(Answer answer) {
        if (answer.question() != asked) {
            return;
        }
        Map<String, ColumnTarget> known = remembered(answer.preview());
        if (remembering && !known.isEmpty()) {
            remembering = false;
            change(draft -> draft.columns = known);
            return;
        }
        remembering = false;
        preview.set(answer.preview());
        showRows();
        upToDate.set(true);
    }

    private Map<String, ColumnTarget> remembered(Preview found) {
        Map<String, ColumnTarget> known = new HashMap<>();
        found.recognised().forEach(file -> known.putAll(mappings.columns(headings(file))));
        return known;
    }

    /// The selected row stays selected where it is still there.
    private void showRows() {
        Optional<PreviewRow.At> at = selected.get().map(PreviewRow::at);
        selected.set(Optional.empty());
        rows.setAll(preview.get().rows().stream().filter(filter.get()::shows).toList());
        selected.set(rows.stream().filter(row -> at.equals(Optional.of(row.at()))).findFirst());
    }

    private static Set<String> headings(Recognised file) {
        return file.columns().stream()
                .map(column -> Headings.plain(column.heading()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, ColumnTarget> chosen(ImportChoices choices, Set<String> headings) {
        return choices.options().columns().entrySet().stream()
                .filter(entry -> headings.contains(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
