package hostplan.ui.shell;

import hostplan.drawing.Drawing;
import hostplan.print.PaperFonts;
import hostplan.print.PngPicture;
import hostplan.print.SvgPicture;
import hostplan.storage.Saved;
import hostplan.ui.common.Texts;

import javafx.concurrent.Task;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Writes what a screen shows into a file that the person names: its table, or its drawing.
final class FileExport {

    private static final int DOTS_AN_INCH = 300;

    private final Documents documents;
    private final Surroundings surroundings;
    private final Texts texts;

    FileExport(Documents documents, Surroundings surroundings) {
        this.documents = documents;
        this.surroundings = surroundings;
        texts = surroundings.texts();
    }

    /// @param title what the table is called, of which the name of the file is made
    void table(String title, String csv) {
        save(
                texts.text("chooser.table", title),
                Prompts.FileKind.CSV,
                file -> documents.files().export(file, csv));
    }

    /// By the ending of the file as dots, else as lines.
    ///
    /// @param title what the drawing shows, of which the name of the file is made
    void drawing(String title, Drawing drawing) {
        save(
                texts.text("chooser.drawing.name", title),
                Prompts.FileKind.DRAWING,
                file -> documents.files().export(file, picture(file, title, drawing)));
    }

    private static byte[] picture(Path file, String title, Drawing drawing) {
        PaperFonts fonts = new PaperFonts();
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".png")
                ? PngPicture.of(drawing, DOTS_AN_INCH, fonts)
                : SvgPicture.of(drawing, title, fonts).getBytes(StandardCharsets.UTF_8);
    }

    private void save(String name, Prompts.FileKind kind, Function<Path, Saved> writer) {
        surroundings
                .prompts()
                .fileToSave(name, kind)
                .ifPresent(file ->
                        documents.tasks().start(writing(file, writer), saved -> tell(file, saved)));
    }

    private Task<Saved> writing(Path file, Function<Path, Saved> writer) {
        return new Task<>() {
            @Override
            protected Saved call() {
                updateTitle(texts.text("task.export", file.getFileName()));
                return writer.apply(file);
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
