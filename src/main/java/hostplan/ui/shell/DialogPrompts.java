package hostplan.ui.shell;

import hostplan.ui.common.Texts;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Asks by dialogs over a window.
public final class DialogPrompts implements Prompts {

    private static final String PNG = ".png";

    private final Supplier<Stage> owner;
    private final Texts texts;
    private Optional<File> folder = Optional.empty();

    public DialogPrompts(Supplier<Stage> owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public List<Path> filesToOpen() {
        FileChooser chooser = chooser("chooser.open");
        chooser.getExtensionFilters().add(projects());
        return chosen(chooser.showOpenMultipleDialog(owner.get()));
    }

    @Override
    public List<Path> filesToImport() {
        FileChooser chooser = chooser("chooser.import");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                texts.text("chooser.inputs"),
                                "*.csv",
                                "*.tsv",
                                "*.txt",
                                "*.xlsx",
                                "*.yaml",
                                "*.yml"),
                        new ExtensionFilter(texts.text("chooser.all"), "*"));
        return chosen(chooser.showOpenMultipleDialog(owner.get()));
    }

    private List<Path> chosen(@Nullable List<File> files) {
        if (files == null) {
            return List.of();
        }
        remember(files.getFirst());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> fileToSave(String suggestedName, FileKind kind) {
        FileChooser chooser = chooser("chooser.save");
        chooser.setInitialFileName(suggestedName);
        String ending =
                switch (kind) {
                    case PROJECT -> Saving.ENDING;
                    case CSV -> ".csv";
                    case PDF -> ".pdf";
                    case DRAWING -> ".svg";
                };
        chooser.getExtensionFilters().setAll(filters(kind));
        Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner.get()));
        chosen.ifPresent(this::remember);
        return chosen.flatMap(file ->
                kind == FileKind.DRAWING && file.getName().endsWith(PNG)
                        ? Optional.of(file.toPath())
                        : withEnding(file, ending));
    }

    private List<ExtensionFilter> filters(FileKind kind) {
        return switch (kind) {
            case PROJECT -> List.of(projects());
            case CSV -> List.of(new ExtensionFilter(texts.text("chooser.csv"), "*.csv"));
            case PDF -> List.of(new ExtensionFilter(texts.text("chooser.pdf"), "*.pdf"));
            case DRAWING ->
                    List.of(
                            new ExtensionFilter(texts.text("chooser.svg"), "*.svg"),
                            new ExtensionFilter(texts.text("chooser.png"), "*" + PNG));
        };
    }

    /// Adds the ending where it was left out; the chooser has then not asked about overwriting.
    private Optional<Path> withEnding(File file, String ending) {
        if (file.getName().endsWith(ending)) {
            return Optional.of(file.toPath());
        }
        File named = new File(file.getPath() + ending);
        return !named.exists() || agrees("overwrite", named.getName())
                ? Optional.of(named.toPath())
                : Optional.empty();
    }

    private ExtensionFilter projects() {
        return new ExtensionFilter(texts.text("chooser.projects"), "*" + Saving.ENDING);
    }

    private FileChooser chooser(String titleKey) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.text(titleKey));
        folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private void remember(File file) {
        folder = Optional.ofNullable(file.getAbsoluteFile().getParentFile());
    }

    @Override
    public Unsaved unsaved(String projectName) {
        ButtonType save = new ButtonType(texts.text("unsaved.save"), ButtonData.YES);
        ButtonType discard = new ButtonType(texts.text("unsaved.discard"), ButtonData.NO);
        Optional<ButtonType> answer = ask("unsaved", projectName, save, discard, cancel());
        return answer.filter(save::equals)
                .map(button -> Unsaved.SAVE)
                .or(() -> answer.filter(discard::equals).map(button -> Unsaved.DISCARD))
                .orElse(Unsaved.CANCEL);
    }

    @Override
    public Changed changedOnDisk(String fileName) {
        ButtonType elsewhere = new ButtonType(texts.text("changed.elsewhere"), ButtonData.YES);
        ButtonType merge = new ButtonType(texts.text("changed.merge"), ButtonData.OK_DONE);
        ButtonType overwrite = new ButtonType(texts.text("changed.overwrite"), ButtonData.NO);
        ButtonType reload = new ButtonType(texts.text("changed.reload"), ButtonData.OTHER);
        Optional<ButtonType> answer =
                ask("changed", fileName, merge, elsewhere, overwrite, reload, cancel());
        return answer.filter(elsewhere::equals)
                .map(button -> Changed.SAVE_ELSEWHERE)
                .or(() -> answer.filter(merge::equals).map(button -> Changed.MERGE))
                .or(() -> answer.filter(overwrite::equals).map(button -> Changed.OVERWRITE))
                .or(() -> answer.filter(reload::equals).map(button -> Changed.RELOAD))
                .orElse(Changed.CANCEL);
    }

    @Override
    public boolean agreesToRevert(String fileName) {
        return agrees("revert", fileName);
    }

    @Override
    public boolean agreesToTakeOver(String by) {
        return agrees("takeOver", by);
    }

    private boolean agrees(String key, String name) {
        ButtonType yes = new ButtonType(texts.text(key + ".yes"), ButtonData.YES);
        return ask(key, name, yes, cancel()).filter(yes::equals).isPresent();
    }

    private ButtonType cancel() {
        return new ButtonType(texts.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    private Optional<ButtonType> ask(String key, String name, ButtonType... buttons) {
        Alert alert =
                new Alert(Alert.AlertType.CONFIRMATION, texts.text(key + ".text", name), buttons);
        alert.setHeaderText(texts.text(key + ".heading", name));
        alert.setTitle(texts.text("window.program"));
        alert.initOwner(owner.get());
        return alert.showAndWait();
    }

    @Override
    public void problem(String heading, List<String> lines) {
        Alert alert =
                new Alert(Alert.AlertType.ERROR, String.join("\n\n", lines), ButtonType.CLOSE);
        alert.setHeaderText(heading);
        alert.setTitle(texts.text("window.program"));
        alert.setResizable(true);
        alert.getDialogPane().setPrefWidth(560);
        alert.initOwner(owner.get());
        alert.showAndWait();
    }

    @Override
    public void show(String heading, String text) {
        Alert alert = new Alert(Alert.AlertType.INFORMATION, "", ButtonType.CLOSE);
        alert.setHeaderText(heading);
        alert.setTitle(texts.text("window.program"));
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setPrefRowCount(18);
        alert.getDialogPane().setContent(area);
        alert.initOwner(owner.get());
        alert.showAndWait();
    }
}
