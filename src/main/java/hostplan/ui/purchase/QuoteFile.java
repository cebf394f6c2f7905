package hostplan.ui.purchase;

import hostplan.exchange.NamedBytes;
import hostplan.ui.common.Tasks;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Prompts;

import javafx.concurrent.Task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads the file of a quote that a person chooses.
public final class QuoteFile {

    private final Prompts prompts;
    private final Tasks tasks;
    private final Texts texts;

    public QuoteFile(Prompts prompts, Tasks tasks, Texts texts) {
        this.prompts = prompts;
        this.tasks = tasks;
        this.texts = texts;
    }

    void choose(Consumer<NamedBytes> commit) {
        prompts.filesToImport().stream()
                .findFirst()
                .ifPresent(path -> tasks.start(reading(path), read -> tell(path, read, commit)));
    }

    private void tell(Path path, Optional<NamedBytes> read, Consumer<NamedBytes> commit) {
        read.ifPresentOrElse(
                commit,
                () ->
                        prompts.problem(
                                texts.text("quote.unread", path.getFileName()),
                                List.of(texts.text("quote.unread.cure"))));
    }

    private Task<Optional<NamedBytes>> reading(Path path) {
        return new Task<>() {
            @Override
            protected Optional<NamedBytes> call() {
                updateTitle(texts.text("quote.reading", path.getFileName()));
                try {
                    return Optional.of(
                            new NamedBytes(
                                    String.valueOf(path.getFileName()), Files.readAllBytes(path)));
                } catch (IOException unreadable) {
                    return Optional.empty();
                }
            }
        };
    }
}
