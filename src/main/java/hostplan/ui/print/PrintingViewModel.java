package hostplan.ui.print;

import hostplan.amount.Parsed;
import hostplan.print.PageRange;
import hostplan.print.PaperJob;
import hostplan.print.PdfPages;
import hostplan.print.Printer;
import hostplan.print.Printers;
import hostplan.print.Sent;
import hostplan.print.Sides;
import hostplan.storage.ProjectFiles;
import hostplan.storage.Saved;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Tasks;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Prompts;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

/// Where a plan goes: into a file, or to a printer with so many copies of such pages.
public final class PrintingViewModel {

    /// What is shown of the last thing that was done.
    ///
    /// @param isProblem whether nothing came of it
    public record Note(String text, boolean isProblem) {}

    private final PlanViewModel plan;
    private final Printers printers;
    private final ProjectFiles files;
    private final Prompts prompts;
    private final Tasks tasks;
    private final Texts texts;
    private final Latest<Printers, List<Printer>> looking;
    private final ObservableList<Printer> found = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<Printer>> printer =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Boolean>> anyPrinter =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final StringProperty range = new SimpleStringProperty("");
    private final ObjectProperty<Sides> sides = new SimpleObjectProperty<>(Sides.ONE);
    private final ReadOnlyObjectWrapper<Optional<Note>> note =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public PrintingViewModel(
            PlanViewModel plan,
            Printers printers,
            ProjectFiles files,
            Prompts prompts,
            Tasks tasks,
            Executor background,
            Executor window,
            Texts texts) {
        this.plan = plan;
        this.printers = printers;
        this.files = files;
        this.prompts = prompts;
        this.tasks = tasks;
        this.texts = texts;
        looking = new Latest<>(background, window, Printers::found, this::offer);
    }

    public ObservableList<Printer> printers() {
        return FXCollections.unmodifiableObservableList(found);
    }

    public ObjectProperty<Optional<Printer>> printerProperty() {
        return printer;
    }

    /// Whether this computer has a printer; empty while that is not known.
    public ReadOnlyObjectProperty<Optional<Boolean>> anyPrinterProperty() {
        return anyPrinter.getReadOnlyProperty();
    }

    public IntegerProperty copiesProperty() {
        return copies;
    }

    /// Such as `1-3, 7`; empty for all.
    public StringProperty rangeProperty() {
        return range;
    }

    public ObjectProperty<Sides> sidesProperty() {
        return sides;
    }

    public ReadOnlyObjectProperty<Optional<Note>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /// Looks which printers there are now.
    public void look() {
        looking.request(printers);
    }

    private void offer(List<Printer> there) {
        Optional<String> before = printer.get().map(Printer::name);
        found.setAll(there);
        anyPrinter.set(Optional.of(!there.isEmpty()));
        printer.set(
                there.stream()
                        .filter(each -> before.filter(each.name()::equals).isPresent())
                        .findFirst()
                        .or(() -> there.stream().filter(Printer::isUsual).findFirst())
                        .or(() -> there.stream().findFirst()));
    }

    /// The pages that are printed; what is wrong with the range where something is.
    public Parsed<Set<Integer>> pages() {
        return PageRange.parse(range.get(), Math.max(1, plan.previewProperty().get().pages()));
    }

    /// Whether there is a whole plan to save or to print.
    public boolean isReady() {
        Preview preview = plan.previewProperty().get();
        return preview.isWhole() && preview.pages() > 0 && !plan.workingProperty().get();
    }

    /// Asks for a file and writes the plan into it.
    public void save() {
        Preview preview = plan.previewProperty().get();
        prompts.fileToSave(plan.fileName(), Prompts.FileKind.PDF)
                .ifPresent(file -> tasks.start(saving(file, preview), saved -> tell(file, saved)));
    }

    private Task<Saved> saving(Path file, Preview preview) {
        return new Task<>() {
            @Override
            protected Saved call() {
                updateTitle(texts.text("print.saving", file.getFileName()));
                return files.export(file, preview.pdf());
            }
        };
    }

    private void tell(Path file, Saved saved) {
        switch (saved) {
            case Saved.Done _ -> say("print.saved", false, file.getFileName());
            case Saved.ChangedOnDisk _ -> say("save.changedMeanwhile", true);
            case Saved.Failed(String message, String cure) ->
                    note.set(Optional.of(new Note(message + " " + cure, true)));
        }
    }

    /// Hands the chosen pages to the chosen printer.
    public void print() {
        Preview preview = plan.previewProperty().get();
        Optional<Printer> to = printer.get();
        Optional<Set<Integer>> pages = pages().toOptional();
        if (to.isPresent() && pages.isPresent() && isReady()) {
            Task<Sent> task = printing(preview, to.get(), pages.get());
            tasks.start(task, sent -> tell(sent, to.get(), pages.get().size()));
        }
    }

    private Task<Sent> printing(Preview preview, Printer to, Set<Integer> pages) {
        String title = plan.fileName();
        int count = Math.max(1, copies.get());
        Sides both = to.printsBothSides() ? sides.get() : Sides.ONE;
        var paper = plan.paperProperty().get();
        return new Task<>() {
            @Override
            protected Sent call() {
                updateTitle(texts.text("print.sending", to.name()));
                byte[] pdf =
                        pages.size() == preview.pages()
                                ? preview.pdf()
                                : PdfPages.only(preview.pdf(), pages);
                return printers.print(new PaperJob(pdf, title, paper, to.name(), count, both));
            }
        };
    }

    private void tell(Sent sent, Printer to, int pages) {
        switch (sent) {
            case Sent.Queued _ -> say("print.sent", false, pages, to.name());
            case Sent.Failed(Sent.Reason reason, String words) -> {
                switch (reason) {
                    case GONE -> say("print.failed.gone", true, to.name());
                    case REFUSED -> say("print.failed.refused", true, to.name());
                    case OTHER -> say("print.failed.other", true, to.name(), words);
                }
                look();
            }
        }
    }

    private void say(String key, boolean isProblem, Object... values) {
        note.set(Optional.of(new Note(texts.text(key, values), isProblem)));
    }
}
