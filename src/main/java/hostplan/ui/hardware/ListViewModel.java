package hostplan.ui.hardware;

import hostplan.amount.Parsed;
import hostplan.document.Ids;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.project.FreeName;
import hostplan.project.InUse;
import hostplan.project.MachineEdits;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;
import hostplan.project.Removal;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final StringProperty note = new SimpleStringProperty("");
    private Optional<Project> noted = Optional.empty();

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
        current.session().projectProperty().subscribe(this::forget);
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

    /// Turns totals into parts, or parts into totals.
    void turn() {
        current.shown()
                .ifPresent(shown -> {
                    boolean ofParts = shown.assembly().isPresent();
                    HardwareConfiguration configuration = shown.configuration();
                    current.session()
                            .apply(
                                    StepName.of(
                                            ofParts
                                                    ? "step.hardware.state"
                                                    : "step.hardware.build"),
                                    ofParts
                                            ? MachineEdits.state(
                                                    current.project(), configuration, parts(shown))
                                            : MachineEdits.build(current.project(), configuration));
                    current.zoneProperty().set(new Zone.Parts());
                });
    }

    /// The parts in words, for the note that keeps them.
    private String parts(Shown shown) {
        Map<String, Long> counts = new LinkedHashMap<>();
        shown.machine()
                .ifPresent(machine ->
                        machine.parts()
                                .values()
                                .forEach(part -> counts.merge(part.fullName(), 1L, Long::sum)));
        String list =
                counts.entrySet().stream()
                        .map(each -> each.getValue() + " × " + each.getKey())
                        .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : texts.text("hardware.partsNote", list);
    }

    /// Whether the one shown is put together from parts.
    boolean ofParts() {
        return current.shown().flatMap(Shown::assembly).isPresent();
    }

    /// Gives some servers a configuration of their own, as one step, and shows it. Where they are
    /// all that have it, it is theirs alone already.
    void copyFor(List<Server> servers) {
        current.shown()
                .ifPresent(shown -> {
                    HardwareConfiguration configuration = shown.configuration();
                    int others = shown.servers().size() - servers.size();
                    if (others == 0) {
                        say(
                                texts.text(
                                        "hardware.note.alone",
                                        configuration.name(),
                                        servers.size()));
                        return;
                    }
                    String copy = draft().id;
                    current.session()
                            .apply(
                                    StepName.of("step.hardware.copyFor", servers.size()),
                                    MachineEdits.copyFor(
                                            current.project(), configuration, servers, copy));
                    current.show(copy);
                    say(
                            texts.text(
                                    "hardware.note.copied",
                                    servers.size(),
                                    current.shown()
                                            .map(own -> own.configuration().name())
                                            .orElse(""),
                                    others,
                                    configuration.name()));
                });
    }

    /// What was said is of the project as it was then.
    private void forget(Project project) {
        if (noted.filter(then -> then == project).isEmpty()) {
            note.set("");
        }
    }

    private void say(String what) {
        noted = Optional.of(current.project());
        note.set(what);
    }

    /// What happened last and cannot be seen; empty where there is nothing to say, or it was taken
    /// back.
    StringProperty noteProperty() {
        return note;
    }

    /// The servers that would be left without hardware if the one shown were deleted.
    List<Server> users() {
        return current.shown().map(Shown::servers).orElse(List.of());
    }

    /// Deletes the one shown.
    ///
    /// @param users what becomes of the servers that have it
    void delete(InUse users) {
        current.shown()
                .map(Shown::configuration)
                .ifPresent(shown ->
                        current.session()
                                .apply(
                                        StepName.of("step.hardware.delete", shown.name()),
                                        Removal.of(
                                                current.index(),
                                                ObjectKind.CONFIGURATION,
                                                Set.of(shown.id()),
                                                users)));
    }
}
