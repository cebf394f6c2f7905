package hostplan.cli;

import hostplan.exchange.NamedBytes;
import hostplan.exchange.Provenance;
import hostplan.exchange.SkippedRow;
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

    private static final String UNKNOWN_KIND =
            "no known kind of file by its ending; a list in it is read where the file itself is"
                    + " named";

    /// As deep as libraries of device types are, and some more.
    private static final int DEEPEST = 8;

    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 400L << 20;

    private final List<NamedBytes> inputs = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private long bytes;

    private ImportInputs() {}

    /// @param skipped the files of folders that are not even opened
    record Found(List<NamedBytes> inputs, List<SkippedRow> skipped) {}

    /// Throws [BadInput] naming the file that cannot be read.
    static Found read(List<Path> paths) {
        ImportInputs inputs = new ImportInputs();
        paths.forEach(inputs::add);
        return new Found(inputs.inputs, inputs.skipped);
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else {
            addFile(path, String.valueOf(path.getFileName()));
        }
    }

    private void addFolder(Path folder) {
        List<Path> all = filesOf(folder);
        List<Path> files = all.stream().filter(ImportInputs::mayBeMeant).toList();
        if (files.isEmpty()) {
            throw new BadInput(
                    "The folder " + folder + " holds nothing to import.",
                    "Name files, or a folder with files ending in .csv, .yaml or .xlsx.");
        }
        for (Path file : all) {
            String name = folder.relativize(file).toString();
            if (mayBeMeant(file)) {
                addFile(file, name);
            } else {
                skipped.add(SkippedRow.of(Provenance.of(name), "", UNKNOWN_KIND));
            }
        }
    }

    private static List<Path> filesOf(Path folder) {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            files = all.filter(Files::isRegularFile).limit(MOST_FILES + 1L).sorted().toList();
        } catch (IOException trouble) {
            throw unreadable(folder);
        }
        if (files.size() > MOST_FILES) {
            throw new BadInput(
                    "The folder " + folder + " holds more than " + MOST_FILES + " files.",
                    "Import the folders in it one after the other.");
        }
        return files;
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
