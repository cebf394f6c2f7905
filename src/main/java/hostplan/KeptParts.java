package hostplan;

import hostplan.document.Ids;
import hostplan.hardware.Part;
import hostplan.storage.CatalogFiles;
import hostplan.storage.Saved;
import hostplan.ui.common.Tasks;
import hostplan.ui.common.Texts;
import hostplan.ui.sheet.PartsCatalog;

import javafx.concurrent.Task;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The catalogue for the sheets of parts: read from memory, written while the person goes on.
final class KeptParts {

    private final CatalogFiles files;
    private final Supplier<Tasks> tasks;
    private final Texts texts;

    KeptParts(CatalogFiles files, Supplier<Tasks> tasks, Texts texts) {
        this.files = files;
        this.tasks = tasks;
        this.texts = texts;
    }

    PartsCatalog catalog(Ids ids) {
        return new PartsCatalog(id -> files.all().part(id), this::keep, () -> ids.next("own"));
    }

    private void keep(Part part, Consumer<Optional<String>> told) {
        tasks.get().start(keeping(part), saved -> told.accept(problem(part, saved)));
    }

    private Task<Saved> keeping(Part part) {
        return new Task<>() {
            @Override
            protected Saved call() {
                updateTitle(texts.text("catalog.keeping", part.name()));
                return files.keep(part);
            }
        };
    }

    private Optional<String> problem(Part part, Saved saved) {
        return switch (saved) {
            case Saved.Done _ -> Optional.empty();
            case Saved.ChangedOnDisk _ ->
                    Optional.of(texts.text("catalog.changedMeanwhile", part.name()));
            case Saved.Failed(String message, String cure) -> Optional.of(message + " " + cure);
        };
    }
}
