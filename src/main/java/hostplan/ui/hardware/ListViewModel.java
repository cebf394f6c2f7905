package hostplan.ui.hardware;

import hostplan.amount.Parsed;
import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.project.FreeName;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The configurations of the project: which one is shown, and adding, copying, naming and deleting
/// them.
public final class ListViewModel {

    private final CurrentMachine current;
    private final Ids ids;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<HardwareConfiguration>> configurations =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Entry<String> name;

    public ListViewModel(CurrentMachine current, Ids ids, Texts texts) {
        this.current = current;
        this.ids = ids;
        this.texts = texts;
        name =
                new Entry<>(
                        Parsed::value,
                        text -> text,
                        text ->
                                current.type(
                                        "name",
                                        configuration ->
                                                configuration.with(draft -> draft.name = text)));
        current.shownProperty()
                .subscribe(shown -> {
                    configurations.set(current.project().configurations());
                    shown.map(Shown::configuration).ifPresent(this::showName);
                });
    }

    private void showName(HardwareConfiguration configuration) {
        name.show(configuration.id(), configuration.name());
    }

    ReadOnlyObjectProperty<List<HardwareConfiguration>> configurationsProperty() {
        return configurations.getReadOnlyProperty();
    }

    CurrentMachine current() {
        return current;
    }

    Entry<String> name() {
        return name;
    }

    /// A new configuration, to be put together from parts.
    void add() {
        HardwareConfiguration.Draft draft = draft();
        draft.name = FreeName.like(texts.text("hardware.newName"), names());
        draft.build = Assembly.EMPTY;
        put("step.hardware.add", draft.build());
    }

    void duplicate() {
        current.shown()
                .map(Shown::configuration)
                .ifPresent(shown ->
                        put(
                                "step.hardware.duplicate",
                                shown.with(copy -> {
                                    copy.id = draft().id;
                                    copy.name = FreeName.copyOf(shown.name(), names());
                                    copy.unknown = UnknownMembers.NONE;
                                })));
    }

    private HardwareConfiguration.Draft draft() {
        return new HardwareConfiguration.Draft(ids.next(ObjectKind.CONFIGURATION.idPrefix()));
    }

    private Set<String> names() {
        return current.project().configurations().stream()
                .map(HardwareConfiguration::name)
                .collect(Collectors.toSet());
    }

    private void put(String step, HardwareConfiguration added) {
        current.session()
                .apply(StepName.of(step, added.name()), ProjectEdits.add(current.project(), added));
        current.show(added.id());
    }

    /// The servers that would be left without hardware if the one shown were deleted.
    List<Server> users() {
        return current.shown().map(Shown::servers).orElse(List.of());
    }

    /// Deletes the one shown; servers that have it are left without hardware.
    void delete() {
        current.shown().map(Shown::configuration).ifPresent(this::delete);
    }

    private void delete(HardwareConfiguration shown) {
        Project project = current.project();
        List<Server> bare =
                users().stream()
                        .map(server -> server.with(draft -> draft.configuration = Optional.empty()))
                        .toList();
        Project without =
                ProjectEdits.remove(
                        ProjectEdits.replace(project, ObjectKind.SERVER, bare),
                        ObjectKind.CONFIGURATION,
                        Set.of(shown.id()));
        current.session().apply(StepName.of("step.hardware.delete", shown.name()), without);
    }
}
