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

/// Writes the drawing of a screen into a file that the person names: by its ending as dots, else as
/// lines.
final class DrawingExport {

    private static final int DOTS_AN_INCH = 300;

    private final Documents documents;
    private final Surroundings surroundings;
    private final Texts texts;

    DrawingExport(Documents documents, Surroundings surroundings) {
        this.documents = documents;
        this.surroundings = surroundings;
        texts = surroundings.texts();
    }

    /// @param title what the drawing shows, of which the name of the file is made
    void save(String title, Drawing drawing) {
        surroundings
                .prompts()
                .fileToSave(texts.text("chooser.drawing.name", title), Prompts.FileKind.DRAWING)
                .ifPresent(file ->
                        documents
                                .tasks()
                                .start(writing(file, title, drawing), saved -> tell(file, saved)));
    }

    private Task<Saved> writing(Path file, String title, Drawing drawing) {
        return new Task<>() {
            @Override
            protected Saved call() {
                updateTitle(texts.text("task.export", file.getFileName()));
                return documents.files().export(file, content(file, title, drawing));
            }
        };
    }

    private static byte[] content(Path file, String title, Drawing drawing) {
        PaperFonts fonts = new PaperFonts();
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".png")
                ? PngPicture.of(drawing, DOTS_AN_INCH, fonts)
                : SvgPicture.of(drawing, title, fonts).getBytes(StandardCharsets.UTF_8);
    }

    private void tell(Path file, Saved saved) {
        List<String> lines =
                switch (saved) {
                    case Saved.Done _ -> List.of();
                    case Saved.ChangedOnDisk _ -> List.of(texts.text("save.changedMeanwhile"));
                    case Saved.Failed failure -> List.of(failure.message(), failure.cure());
                };
        if (!lines.isEmpty()) {
            surroundings.prompts().problem(texts.text("export.failed", file.getFileName()), lines);
        }
    }
}
