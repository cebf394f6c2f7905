package hostplan.ui.imports;

import hostplan.project.StepName;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Prompts;
import hostplan.ui.shell.Screen;

import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.List;

/// An import, from choosing files to the one step that takes them in.
public final class ImportsViewModel {

    /// How far an import is.
    enum Phase {
        /// No files are chosen, or none of them could be read.
        EMPTY,
        READING,
        PREVIEW
    }

    private final ProjectSession session;
    private final Navigator navigator;
    private final Prompts prompts;
    private final FileReading reading;
    private final PreviewViewModel preview;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.EMPTY);
    private Screen cameFrom = Screen.START;

    public ImportsViewModel(
            ProjectSession session,
            Navigator navigator,
            Prompts prompts,
            FileReading reading,
            PreviewViewModel preview) {
        this.session = session;
        this.navigator = navigator;
        this.prompts = prompts;
        this.reading = reading;
        this.preview = preview;
        navigator
                .placeProperty()
                .addListener((place, before, now) -> remember(before.screen(), now));
        // The same files may be dropped again, which is no change of the list.
        InvalidationListener dropped = inputs -> read(navigator.inputsProperty().get());
        navigator.inputsProperty().addListener(dropped);
        preview.previewProperty().subscribe(this::arrived);
    }

    private void remember(Screen before, Navigator.Place now) {
        if (now.screen() == Screen.IMPORT) {
            cameFrom = before;
        }
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    FileReading reading() {
        return reading;
    }

    public PreviewViewModel preview() {
        return preview;
    }

    ReadOnlyBooleanProperty readOnlyProperty() {
        return session.readOnlyProperty();
    }

    /// Whether importing would change something, and may.
    BooleanBinding importableProperty() {
        return Bindings.createBooleanBinding(
                () ->
                        preview.upToDateProperty().get()
                                && preview.previewProperty().get().taken() > 0
                                && !session.readOnlyProperty().get(),
                preview.upToDateProperty(),
                preview.previewProperty(),
                session.readOnlyProperty());
    }

    void chooseFiles() {
        read(prompts.filesToImport());
    }

    /// Reads files and shows what they would become.
    void read(List<Path> paths) {
        if (!paths.isEmpty()) {
            preview.end();
            phase.set(Phase.READING);
            reading.start(paths, this::take, this::leave);
        }
    }

    /// Shows what files would become.
    void take(InputFiles files) {
        phase.set(Phase.READING);
        preview.begin(files);
    }

    private void arrived(Preview shown) {
        if (phase.get() == Phase.READING && shown != Preview.NOTHING) {
            phase.set(shown.isUnreadable() ? Phase.EMPTY : Phase.PREVIEW);
        }
    }

    void cancelReading() {
        reading.cancel();
        leave();
    }

    private void leave() {
        preview.end();
        phase.set(Phase.EMPTY);
    }

    /// Gives the import up and goes back to where the person came from.
    void cancel() {
        cancelReading();
        navigator.show(cameFrom);
    }

    /// Takes the rows in, as one step, and shows them.
    void importRows() {
        if (importableProperty().get()) {
            Preview taken = preview.previewProperty().get();
            leave();
            session.apply(StepName.of("step.import", taken.taken()), taken.after());
            taken.mostTaken().map(Screen::of).ifPresent(navigator::show);
        }
    }
}
