package hostplan.ui.imports;

import hostplan.exchange.NamedBytes;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.text.InputLimits;
import hostplan.ui.common.Texts;

import javafx.concurrent.Task;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Reads files from the disk; of a folder, the files in it that can be imported.
final class ReadingTask extends Task<InputFiles> {

    /// A folder may hold folders, as the library of device types does, but is no whole disk.
    private static final int DEEPEST = 4;

    private static final int MOST_FILES = 2_000;
    private static final Set<String> ENDINGS =
            Set.of("csv", "tsv", "txt", "xlsx", "yaml", "yml", "zip");

    /// A file and what messages call it.
    private record Named(String name, Path path) {}

    private final List<Path> paths;
    private final Texts texts;
    private final List<NamedBytes> read = new ArrayList<>();
    private final List<UnreadableInput> refused = new ArrayList<>();

    ReadingTask(List<Path> paths, Texts texts) {
        this.paths = List.copyOf(paths);
        this.texts = texts;
        updateTitle(
                paths.size() == 1
                        ? texts.text("imports.reading.one", name(paths.getFirst()))
                        : texts.text("imports.reading.several", paths.size()));
    }

    @Override
    protected InputFiles call() {
        List<Named> files = paths.stream().flatMap(this::files).limit(MOST_FILES + 1L).toList();
        if (files.size() > MOST_FILES) {
            refused.add(
                    new UnreadableInput(
                            name(paths.getFirst()),
                            texts.text("imports.files.many", MOST_FILES),
                            texts.text("imports.files.many.cure")));
            return new InputFiles(read, refused);
        }
        for (int index = 0; index < files.size() && !isCancelled(); index++) {
            updateProgress(index, files.size());
            read(files.get(index));
        }
        return new InputFiles(read, refused);
    }

    private Stream<Named> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(new Named(name(path), path));
        }
        try (Stream<Path> found = Files.walk(path, DEEPEST)) {
            List<Path> files =
                    found.filter(ReadingTask::canBeImported)
                            .limit(MOST_FILES + 1L)
                            .sorted()
                            .toList();
            return files.stream().map(file -> new Named(path.relativize(file).toString(), file));
        } catch (IOException failed) {
            refuse(name(path), failed);
            return Stream.empty();
        }
    }

    private static boolean canBeImported(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private void read(Named file) {
        try {
            long size = Files.size(file.path());
            if (size > InputLimits.FILE_BYTES) {
                refused.add(
                        new UnreadableInput(
                                file.name(),
                                texts.text(
                                        "imports.file.large",
                                        size >> 20,
                                        InputLimits.FILE_BYTES >> 20),
                                texts.text("imports.file.large.cure")));
            } else {
                read.add(new NamedBytes(file.name(), Files.readAllBytes(file.path())));
            }
        } catch (IOException failed) {
            refuse(file.name(), failed);
        }
    }

    private void refuse(String name, IOException failed) {
        String key =
                switch (failed) {
                    case NoSuchFileException _ -> "imports.file.gone";
                    case AccessDeniedException _ -> "imports.file.denied";
                    default -> "imports.file.failed";
                };
        refused.add(
                new UnreadableInput(
                        name,
                        texts.text(key, String.valueOf(failed.getMessage())),
                        texts.text(key + ".cure")));
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
