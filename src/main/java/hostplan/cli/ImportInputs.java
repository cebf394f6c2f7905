package hostplan.cli;

import hostplan.exchange.NamedBytes;
import hostplan.exchange.text.InputLimits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Reads the files to import; of a folder all those in it whose names say that they may be meant.
final class ImportInputs {

    private static final Set<String> ENDINGS =
            Set.of("csv", "tsv", "txt", "yaml", "yml", "xlsx", "zip");

    /// As deep as libraries of device types are, and some more.
    private static final int DEEPEST = 8;

    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 400L << 20;

    private final List<NamedBytes> inputs = new ArrayList<>();
    private long bytes;

    private ImportInputs() {}

    /// Throws [BadInput] naming the file that cannot be read.
    static List<NamedBytes> read(List<Path> paths) {
        ImportInputs inputs = new ImportInputs();
        paths.forEach(inputs::add);
        return inputs.inputs;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path, String.valueOf(path.getFileName()));
        }
    }

    private void addFolder(Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            files =
                    all.filter(Files::isRegularFile)
                            .filter(ImportInputs::mayBeMeant)
                            .sorted()
                            .limit(MOST_FILES)
                            .toList();
        } catch (IOException trouble) {
            throw unreadable(folder);
        }
        if (files.isEmpty()) {
            throw new BadInput(
                    "The folder " + folder + " holds nothing to import.",
                    "Name files, or a folder with files ending in .csv, .yaml or .xlsx.");
        }
        files.forEach(file -> addFile(file, folder.relativize(file).toString()));
    }

    private static boolean mayBeMeant(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private void addFile(Path file, String name) {
        try {
            bytes += Files.size(file);
            if (Files.size(file) > InputLimits.FILE_BYTES || bytes > MOST_BYTES) {
                throw new BadInput(
                        "Too much to import at " + file + ".",
                        "At most "
                                + (InputLimits.FILE_BYTES >> 20)
                                + " MiB are read of a file, and "
                                + (MOST_BYTES >> 20)
                                + " MiB at once.");
            }
            inputs.add(new NamedBytes(name, Files.readAllBytes(file)));
        } catch (IOException trouble) {
            throw unreadable(file);
        }
    }

    private static BadInput unreadable(Path path) {
        return Files.exists(path)
                ? new BadInput(path + " cannot be read.", "Check who may read it.")
                : new BadInput(path + " is not there.", "Check the name.");
    }
}
