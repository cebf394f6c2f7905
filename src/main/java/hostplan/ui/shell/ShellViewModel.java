package hostplan.ui.shell;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.ProjectTotals;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/// What the window around the screens shows.
public final class ShellViewModel {

    private final ProjectSession session;
    private final Navigator navigator;
    private final ObjectProperty<Appearance> appearance;
    private final Texts texts;
    private final AmountFormat amounts;
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper hasInspector = new ReadOnlyBooleanWrapper();
    private ProjectIndex index;

    /// @param appearance shared by all windows
    public ShellViewModel(
            ProjectSession session,
            Navigator navigator,
            ObjectProperty<Appearance> appearance,
            Texts texts) {
        this.session = session;
        this.navigator = navigator;
        this.appearance = appearance;
        this.texts = texts;
        this.amounts = texts.amounts();
        this.index = ProjectIndex.of(session.project());
    }

    public ProjectSession session() {
        return session;
    }

    public Navigator navigator() {
        return navigator;
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// Whether the person wants to see the inspector.
    public BooleanProperty inspectorShownProperty() {
        return inspectorShown;
    }

    /// Whether the screen in front has one.
    public ReadOnlyBooleanProperty hasInspectorProperty() {
        return hasInspector.getReadOnlyProperty();
    }

    void setHasInspector(boolean value) {
        hasInspector.set(value);
    }

    /// "Undo change of memory on 12 servers", or just "Undo".
    public StringBinding undoText() {
        return stepText("edit.undo", session.undoableProperty());
    }

    public StringBinding redoText() {
        return stepText("edit.redo", session.redoableProperty());
    }

    /// How many objects a screen shows, as its badge in the navigation; empty where that says
    /// nothing.
    public StringBinding count(Screen screen) {
        return Bindings.createStringBinding(
                () -> count(session.project(), screen), session.projectProperty());
    }

    private String count(Project project, Screen screen) {
        return screen.counted()
                .map(kind -> project.list(kind).size())
                .filter(size -> size > 0)
                .map(amounts::number)
                .orElse("");
    }

    /// "42 servers · 1,216 cores · 9.4 TiB memory · 11.8 kW".
    public StringBinding totals() {
        return Bindings.createStringBinding(
                () -> totals(session.project()), session.projectProperty());
    }

    private String totals(Project project) {
        index = index.at(project);
        ProjectTotals sums = ProjectTotals.of(index);
        List<String> parts = new ArrayList<>();
        if (sums.servers() > 0) {
            parts.add(texts.text("status.servers", sums.servers()));
            part(sums.cores(), cores -> texts.text("status.cores", amounts.number(cores)))
                    .ifPresent(parts::add);
            part(
                            sums.memoryBytes(),
                            bytes -> texts.text("status.memory", amounts.memory(new Bytes(bytes))))
                    .ifPresent(parts::add);
            part(sums.watts(), texts::power).ifPresent(parts::add);
        }
        return String.join(" · ", parts);
    }

    /// A sum of which nothing is known is left out: it is not zero.
    private static Optional<String> part(ProjectTotals.Sum sum, LongFunction<String> words) {
        return sum.known() > 0 ? Optional.of(words.apply(sum.known())) : Optional.empty();
    }

    /// The currency of the project and the unit of memory.
    public StringBinding units() {
        return Bindings.createStringBinding(
                () -> texts.text("status.units", session.project().currency().getCurrencyCode()),
                session.projectProperty());
    }

    private StringBinding stepText(String key, ObservableValue<Optional<StepName>> step) {
        return Bindings.createStringBinding(
                () ->
                        step.getValue()
                                .map(name -> texts.text(key + ".named", texts.step(name)))
                                .orElseGet(() -> texts.text(key)),
                step);
    }
}
