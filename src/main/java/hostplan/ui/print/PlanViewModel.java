package hostplan.ui.print;

import hostplan.document.Coded;
import hostplan.paper.LabelSheets;
import hostplan.paper.PaperSize;
import hostplan.paper.PaperTexts;
import hostplan.paper.Profile;
import hostplan.paper.layout.Orientation;
import hostplan.paper.part.PlanWishes;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.ui.common.Improving;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.InvalidationListener;
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
import javafx.collections.ObservableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What goes into a plan, and its pages: made anew whenever a choice or the project changes, while
/// somebody looks.
public final class PlanViewModel {

    /// A project as things stand now.
    ///
    /// @param name of its file
    public record Before(String name, ProjectIndex index) {}

    private final ProjectSession session;
    private final PlanMaker maker;
    private final PrintHabits habits;
    private final Executor window;
    private final Texts texts;
    private final Improving<PlanMaker.Wanted, Preview> making;
    private final ChosenParts parts = new ChosenParts();
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
    private final ObservableSet<String> openColumns = FXCollections.observableSet();
    private final ReadOnlyObjectWrapper<Preview> preview =
            new ReadOnlyObjectWrapper<>(Preview.NONE);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private boolean isWatched;
    private Optional<PlanMaker.Wanted> asked = Optional.empty();

    public PlanViewModel(
            ProjectSession session,
            PlanMaker maker,
            PrintHabits habits,
            Executor background,
            Executor window,
            Texts texts) {
        this.session = session;
        this.texts = texts;
        this.maker = maker;
        this.habits = habits;
        this.window = window;
        making = new Improving<>(background, window, this::make, this::made);
        restore(habits.read());
        parts.all().forEach(part -> part.chosenProperty().subscribe(_ -> ask()));
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
        openColumns.addListener((InvalidationListener) _ -> ask());
        session.projectProperty().subscribe(_ -> ask());
    }

    /// The person's own columns, which only they know the meaning of.
    public List<OwnColumn> ownColumns() {
        return session.project().ownColumns();
    }

    /// The identities of the own columns that any reader may see.
    public ObservableSet<String> openColumns() {
        return openColumns;
    }

    /// In the order in which they are printed.
    public ObservableList<PartChoice> parts() {
        return parts.all();
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
        parts.chooseBetween(true);
    }

    /// Prints no work any more.
    public void forgetBefore() {
        before.set(Optional.empty());
        parts.chooseBetween(false);
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
        if (parts.move(part, by)) {
            ask();
        }
    }

    /// The name under which a plan is saved.
    public String fileName() {
        return texts.text("print.file", new PaperTexts().title(session.project().name()));
    }

    private PlanChoices choices() {
        return new PlanChoices(
                parts.chosen(),
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
                        openColumns.stream().sorted().toList()));
    }

    private void ask() {
        if (!isWatched) {
            return;
        }
        PlanMaker.Wanted wanted = new PlanMaker.Wanted(session.project(), choices());
        if (asked.filter(wanted::equals).isEmpty()) {
            asked = Optional.of(wanted);
            habits.write(habit());
            working.set(true);
            making.request(wanted);
        }
    }

    /// Which state of a project is printed and what goes before it is no habit.
    private SequencedMap<String, String> habit() {
        SequencedMap<String, String> habit = new LinkedHashMap<>();
        habit.put("profile", profile.get().code());
        habit.put("paper", paper.get().code());
        habit.put("orientation", orientation.get().name());
        habit.put("author", author.get().strip());
        habit.put("labels", labels.get().code());
        habit.put("racksPerPage", String.valueOf(racksPerPage.get()));
        habit.put("order", String.join(",", parts.order()));
        habit.put("parts", String.join(",", parts.chosen()));
        return habit;
    }

    /// What is not understood, as from another version, is as usual.
    private void restore(Map<String, String> habit) {
        Coded.find(Profile.class, habit.getOrDefault("profile", "")).ifPresent(profile::set);
        Coded.find(PaperSize.class, habit.getOrDefault("paper", "")).ifPresent(paper::set);
        Stream.of(Orientation.values())
                .filter(each -> each.name().equals(habit.get("orientation")))
                .forEach(orientation::set);
        author.set(habit.getOrDefault("author", ""));
        Coded.find(LabelSheets.class, habit.getOrDefault("labels", "")).ifPresent(labels::set);
        IntStream.rangeClosed(1, PlanWishes.MOST_RACKS)
                .filter(each -> String.valueOf(each).equals(habit.get("racksPerPage")))
                .forEach(racksPerPage::set);
        if (habit.containsKey("order")) {
            parts.restore(words(habit, "order"), words(habit, "parts"));
        }
    }

    private static List<String> words(Map<String, String> habit, String name) {
        return List.of(habit.getOrDefault(name, "").split(","));
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
            parts.all().forEach(part -> part.setPages(pages(part, found)));
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
