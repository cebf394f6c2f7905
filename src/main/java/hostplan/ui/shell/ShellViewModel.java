package hostplan.ui.shell;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.project.Project;
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

import java.util.Optional;

/// What the window around the screens shows.
public final class ShellViewModel {

    private final ProjectSession session;
    private final Navigator navigator;
    private final ObjectProperty<Appearance> appearance;
    private final Texts texts;
    private final AmountFormat amounts;
    private final BooleanProperty inspectorShown = new SimpleBooleanProperty(true);
    private final ReadOnlyBooleanWrapper hasInspector = new ReadOnlyBooleanWrapper();

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
        return screen.kind()
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
        if (project.servers().isEmpty()) {
            return "";
        }
        ProjectTotals sums = ProjectTotals.of(project);
        return texts.text(
                "status.totals",
                sums.servers(),
                amounts.number(sums.cores().known()),
                amounts.memory(new Bytes(sums.memoryBytes().known())),
                texts.power(sums.watts().known()));
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
