package hostplan.ui.shell;

import hostplan.storage.Saved;
import hostplan.ui.common.Texts;

import javafx.concurrent.Task;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes the table of a screen into a file that the person names.
final class TableExport {

    private final Documents documents;
    private final Surroundings surroundings;
    private final Texts texts;

    TableExport(Documents documents, Surroundings surroundings) {
        this.documents = documents;
        this.surroundings = surroundings;
        texts = surroundings.texts();
    }

    /// @param title what the table is called, of which the name of the file is made
    void save(String title, String csv) {
        Optional<Path> path =
                surroundings
                        .prompts()
                        .fileToSave(texts.text("chooser.table", title), Prompts.FileKind.CSV);
        path.ifPresent(
                file -> documents.tasks().start(writing(file, csv), saved -> tell(file, saved)));
    }

    private Task<Saved> writing(Path file, String csv) {
        return new Task<>() {
            @Override
            protected Saved call() {
                updateTitle(texts.text("task.export", file.getFileName()));
                return documents.files().export(file, csv);
            }
        };
    }

    private void tell(Path file, Saved saved) {
        switch (saved) {
            case Saved.Done _ -> {}
            case Saved.ChangedOnDisk _ ->
                    failed(file, List.of(texts.text("save.changedMeanwhile")));
            case Saved.Failed failure -> failed(file, List.of(failure.message(), failure.cure()));
        }
    }

    private void failed(Path file, List<String> lines) {
        surroundings.prompts().problem(texts.text("export.failed", file.getFileName()), lines);
    }
}
