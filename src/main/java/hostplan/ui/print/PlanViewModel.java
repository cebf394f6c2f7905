package hostplan.ui.print;

import hostplan.paper.LabelSheets;
import hostplan.paper.PaperSize;
import hostplan.paper.PaperTexts;
import hostplan.paper.Profile;
import hostplan.paper.layout.Orientation;
import hostplan.paper.part.Parts;
import hostplan.paper.part.PlanWishes;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.ui.common.Improving;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What goes into a plan, and its pages: made anew whenever a choice or the project changes, while
/// somebody looks.
public final class PlanViewModel {

    /// A project as things stand now.
    ///
    /// @param name of its file
    public record Before(String name, ProjectIndex index) {}

    private final ProjectSession session;
    private final PlanMaker maker;
    private final Executor window;
    private final Texts texts;
    private final Improving<PlanMaker.Wanted, Preview> making;
    private final ObservableList<PartChoice> parts = FXCollections.observableArrayList();
    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(Profile.ALL);
    private final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.A4);
    private final ObjectProperty<Orientation> orientation =
            new SimpleObjectProperty<>(Orientation.PORTRAIT);
    private final StringProperty author = new SimpleStringProperty("");
    private final StringProperty revision = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Before>> before =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<LabelSheets> labels =
            new SimpleObjectProperty<>(PlanWishes.NONE.labels());
    private final IntegerProperty firstLabel =
            new SimpleIntegerProperty(PlanWishes.NONE.firstLabel());
    private final IntegerProperty racksPerPage =
            new SimpleIntegerProperty(PlanWishes.NONE.racksPerPage());
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean isWatched;
    private Optional<PlanMaker.Wanted> asked = Optional.empty();

    public PlanViewModel(
            ProjectSession session,
            PlanMaker maker,
            Executor background,
            Executor window,
            Texts texts) {
        this.session = session;
        this.texts = texts;
        this.maker = maker;
        this.window = window;
        making = new Improving<>(background, window, this::make, this::made);
        PaperTexts words = new PaperTexts();
        Parts.all()
                .forEach(part ->
                        parts.add(
                                new PartChoice(
                                        part.code(),
                                        words.text("part." + part.code()),
                                        part.isUsual(PlanWishes.NONE),
                                        part.needsBefore())));
        parts.forEach(part -> part.chosenProperty().subscribe(_ -> ask()));
        List.<ObservableValue<?>>of(
                        profile,
                        paper,
                        orientation,
                        author,
                        revision,
                        before,
                        labels,
                        firstLabel,
                        racksPerPage)
                .forEach(choice -> choice.subscribe(_ -> ask()));
        session.projectProperty().subscribe(_ -> ask());
    }

    /// In the order in which they are printed.
    public ObservableList<PartChoice> parts() {
        return FXCollections.unmodifiableObservableList(parts);
    }

    public ObjectProperty<Profile> profileProperty() {
        return profile;
    }

    public ObjectProperty<PaperSize> paperProperty() {
        return paper;
    }

    public ObjectProperty<Orientation> orientationProperty() {
        return orientation;
    }

    public StringProperty authorProperty() {
        return author;
    }

    public StringProperty revisionProperty() {
        return revision;
    }

    /// The project as things stand now, for the work between both.
    public ReadOnlyObjectProperty<Optional<Before>> beforeProperty() {
        return before;
    }

    /// Takes a project for what stands now, and prints the work that leads from it to this one.
    ///
    /// @param name of its file
    public void begin(String name, Project project) {
        before.set(Optional.of(new Before(name, ProjectIndex.of(project))));
        beforeParts(true);
    }

    /// Prints no work any more.
    public void forgetBefore() {
        before.set(Optional.empty());
        beforeParts(false);
    }

    private void beforeParts(boolean chosen) {
        parts.stream().filter(PartChoice::needsBefore).forEach(each -> each.choose(chosen));
    }

    public ObjectProperty<LabelSheets> labelsProperty() {
        return labels;
    }

    /// The place of the first label on the first sheet, from 1.
    public IntegerProperty firstLabelProperty() {
        return firstLabel;
    }

    /// How many racks stand beside each other on a page.
    public IntegerProperty racksPerPageProperty() {
        return racksPerPage;
    }

    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Whether pages are being made.
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /// Nothing is made while nobody looks.
    public void watch(boolean does) {
        isWatched = does;
        ask();
    }

    /// Stops making pages; those that there are stay, and nothing can be saved or printed until
    /// something is chosen anew.
    public void cancel() {
        making.forget();
        asked = Optional.empty();
        working.set(false);
    }

    /// Moves a part one place up or down, where there is one.
    ///
    /// @param by -1 or 1
    public void move(PartChoice part, int by) {
        int from = parts.indexOf(part);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < parts.size()) {
            Collections.swap(parts, from, to);
            ask();
        }
    }

    /// The name under which a plan is saved.
    public String fileName() {
        return texts.text("print.file", new PaperTexts().title(session.project().name()));
    }

    private PlanChoices choices() {
        return new PlanChoices(
                parts.stream()
                        .filter(part -> part.chosenProperty().get())
                        .map(PartChoice::code)
                        .toList(),
                profile.get(),
                paper.get(),
                orientation.get(),
                author.get().strip(),
                revision.get().strip(),
                new PlanWishes(
                        before.get().map(Before::index),
                        labels.get(),
                        firstLabel.get(),
                        racksPerPage.get(),
                        List.of()));
    }

    private void ask() {
        if (!isWatched) {
            return;
        }
        PlanMaker.Wanted wanted = new PlanMaker.Wanted(session.project(), choices());
        if (asked.filter(wanted::equals).isEmpty()) {
            asked = Optional.of(wanted);
            working.set(true);
            making.request(wanted);
        }
    }

    /// Where making fails nobody waits for it any longer.
    private Preview make(
            PlanMaker.Wanted wanted, BooleanSupplier isStopped, Consumer<Preview> first) {
        boolean isDone = false;
        try {
            Preview all = maker.of(wanted, isStopped, first);
            isDone = true;
            return all;
        } finally {
            if (!isDone) {
                window.execute(this::cancel);
            }
        }
    }

    private void made(Preview found, boolean isLast) {
        working.set(!isLast);
        if (isLast) {
            parts.forEach(part -> part.setPages(pages(part, found)));
        }
        preview.set(found);
    }

    private String pages(PartChoice part, Preview found) {
        if (!part.chosenProperty().get()) {
            return "";
        }
        return Optional.ofNullable(found.partPages().get(part.code()))
                .map(count -> texts.amounts().number(count))
                .orElse("–");
    }
}
