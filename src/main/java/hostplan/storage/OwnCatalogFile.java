package hostplan.storage;

import hostplan.document.UnknownMembers;
import hostplan.hardware.catalog.Catalog;
import hostplan.storage.CatalogShape.Content;
import hostplan.storage.json.JsonReader;
import hostplan.storage.json.JsonReading;
import hostplan.storage.json.JsonText;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The file in which a person keeps models and parts of their own for the next project. A file that
/// is not understood in full is never written over.
final class OwnCatalogFile {

    private static final int MOST_TRIES = 5;

    private final Path file;
    private final SafeReplacement replacement = new SafeReplacement(new RealDisk());

    OwnCatalogFile(Path file) {
        this.file = file;
    }

    private sealed interface Read {
        record Complete(Content content, Optional<FileStamp> stamp) implements Read {}

        record Broken(List<FileProblem> problems) implements Read {}
    }

    OwnCatalog read() {
        return switch (content()) {
            case Read.Complete complete -> new OwnCatalog(complete.content.catalog(), List.of());
            case Read.Broken(List<FileProblem> problems) -> new OwnCatalog(Catalog.EMPTY, problems);
        };
    }

    /// Changes what is in the file now, whoever wrote it.
    Saved change(UnaryOperator<Catalog> change) {
        Saved saved = tryToChange(change);
        for (int tries = 1; saved instanceof Saved.ChangedOnDisk && tries < MOST_TRIES; tries++) {
            saved = tryToChange(change);
        }
        return saved instanceof Saved.ChangedOnDisk
                ? new Saved.Failed(
                        file.getFileName() + " was not saved: another program keeps changing it.",
                        "Try again later.")
                : saved;
    }

    private Saved tryToChange(UnaryOperator<Catalog> change) {
        return switch (content()) {
            case Read.Complete(Content content, Optional<FileStamp> stamp)
                    when content.version() <= CatalogShape.VERSION ->
                    write(content.with(change.apply(content.catalog())), stamp);
            case Read.Complete _ ->
                    new Saved.Failed(
                            file + " was written by a newer version of Hostplan.",
                            "Change the catalogue with that version.");
            case Read.Broken(List<FileProblem> problems) ->
                    new Saved.Failed(
                            "Your catalogue was not changed, since it cannot be read: "
                                    + problems.getFirst().text(),
                            "Mend the file or move it away.");
        };
    }

    private Read content() {
        if (!Files.exists(file)) {
            return new Read.Complete(Content.EMPTY, Optional.empty());
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return switch (new JsonReader().read(bytes, CatalogShape.VALUE)) {
                case JsonReading.Complete<Content>(Content content) ->
                        new Read.Complete(content, Optional.of(FileStamp.of(file, bytes)));
                case JsonReading.Broken<Content> broken ->
                        new Read.Broken(
                                broken.problems().stream()
                                        .map(problem -> FileProblem.of(file.toString(), problem))
                                        .toList());
            };
        } catch (IOException trouble) {
            DiskTrouble what = DiskTrouble.reading(file, trouble);
            return new Read.Broken(
                    List.of(FileProblem.ofFile(file.toString(), what.message(), what.cure())));
        }
    }

    private Saved write(Content content, Optional<FileStamp> expected) {
        JsonText text = new JsonText();
        CatalogShape.VALUE.write(content, UnknownMembers.NONE, text);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException trouble) {
            DiskTrouble what = DiskTrouble.writing(file.toAbsolutePath(), trouble);
            return new Saved.Failed(what.message(), what.cure());
        }
        return replacement.replace(file, text.toUtf8(), expected);
    }
}
