package hostplan.ui.slices;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.capacity.Slicing;
import hostplan.capacity.Slicing.Host;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.Project;
import hostplan.project.SlicingQuestions;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The host that is cut: a server of the project, or one that stands nowhere and is stated here.
public final class HostViewModel {

    private final CurrentSlicing current;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Choice>> choices =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Choice>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper figures = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper adHoc = new ReadOnlyBooleanWrapper();

    private final Entry<String> name = new Entry<>(Parsed::value, text -> text, this::rename);
    private final Entry<Optional<Integer>> sockets =
            whole("sockets", (totals, value) -> totals.sockets = value);
    private final Entry<Optional<Integer>> cores =
            whole("cores", (totals, value) -> totals.cores = value);
    private final Entry<Optional<Integer>> threads =
            whole("threads", (totals, value) -> totals.threads = value);
    private final Entry<Optional<Bytes>> memory =
            new Entry<>(
                    FieldTexts.optional(FieldTexts::memory),
                    FieldTexts.optionalText(FieldTexts::memoryText),
                    value -> type("hostMemory", totals -> totals.memory = value));
    private final Entry<Optional<Bytes>> disk =
            new Entry<>(
                    FieldTexts.optional(FieldTexts::disk),
                    FieldTexts.optionalText(FieldTexts::diskText),
                    value -> type("hostDisk", totals -> totals.disk = value));
    private final Entry<Optional<Long>> iops =
            new Entry<>(
                    FieldTexts.optional(FieldTexts.count(0)),
                    FieldTexts.optionalText(FieldTexts::countText),
                    value -> type("hostIops", totals -> totals.iops = value));
    private final Entry<Optional<Bandwidth>> network =
            new Entry<>(
                    FieldTexts.optional(FieldTexts::network),
                    FieldTexts.optionalText(Bandwidth::text),
                    value -> type("hostNetwork", totals -> totals.network = value));

    /// One host to choose from.
    ///
    /// @param server identity of the server; empty for the host that is stated here
    public record Choice(Optional<String> server, String name) {}

    /// Sets a figure of totals.
    @FunctionalInterface
    private interface Figure<T> {
        void set(Totals.Draft totals, T value);
    }

    public HostViewModel(CurrentSlicing current, Texts texts) {
        this.current = current;
        this.texts = texts;
        current.session().projectProperty().subscribe(this::offer);
        current.slicingProperty().subscribe(slicing -> slicing.ifPresent(this::show));
    }

    public ReadOnlyObjectProperty<List<Choice>> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Choice>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// Whether the host's figures are stated here.
    public ReadOnlyBooleanProperty adHocProperty() {
        return adHoc.getReadOnlyProperty();
    }

    /// The figures of the server that is chosen, in a line.
    public ReadOnlyStringProperty figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readOnlyProperty() {
        return current.session().readOnlyProperty();
    }

    /// Ends the merging of what is typed.
    public void seal() {
        current.session().sealStep();
    }

    /// Takes another host. A host stated here begins with the figures of the server before.
    public void choose(Choice choice) {
        if (chosen.get().equals(Optional.of(choice))) {
            return;
        }
        Host host =
                choice.server()
                        .<Host>map(Host.OfServer::new)
                        .orElseGet(() -> new Host.AdHoc(texts.text("slices.adHocName"), totals()));
        current.type("host", draft -> draft.host = host);
    }

    public Entry<String> name() {
        return name;
    }

    public Entry<Optional<Integer>> sockets() {
        return sockets;
    }

    public Entry<Optional<Integer>> cores() {
        return cores;
    }

    public Entry<Optional<Integer>> threads() {
        return threads;
    }

    public Entry<Optional<Bytes>> memory() {
        return memory;
    }

    public Entry<Optional<Bytes>> disk() {
        return disk;
    }

    public Entry<Optional<Long>> iops() {
        return iops;
    }

    public Entry<Optional<Bandwidth>> network() {
        return network;
    }

    private Entry<Optional<Integer>> whole(String field, Figure<Optional<Integer>> figure) {
        return new Entry<>(
                FieldTexts.optional(FieldTexts.whole(1)),
                FieldTexts.optionalText(String::valueOf),
                value -> type(field, totals -> figure.set(totals, value)));
    }

    private void offer(Project project) {
        List<Choice> offered = new ArrayList<>();
        for (Server server : project.servers()) {
            offered.add(new Choice(Optional.of(server.id()), server.name()));
        }
        offered.add(new Choice(Optional.empty(), texts.text("slices.adHoc")));
        choices.set(List.copyOf(offered));
        current.slicing().ifPresent(this::show);
    }

    private void show(Slicing slicing) {
        switch (slicing.host()) {
            case Host.OfServer(String id) -> {
                adHoc.set(false);
                chosen.set(choice(Optional.of(id)));
                figures.set(new HostLine(texts).of(totals()));
            }
            case Host.AdHoc(String stated, Totals totals) -> {
                adHoc.set(true);
                chosen.set(choice(Optional.empty()));
                name.show(slicing.id(), stated);
                show(slicing.id(), totals);
            }
        }
    }

    private void show(String slicing, Totals totals) {
        sockets.show(slicing, totals.sockets());
        cores.show(slicing, totals.cores());
        threads.show(slicing, totals.threads());
        memory.show(slicing, totals.memory());
        disk.show(slicing, totals.disk());
        iops.show(slicing, totals.iops());
        network.show(slicing, totals.network());
    }

    private Optional<Choice> choice(Optional<String> server) {
        return choices.get().stream().filter(each -> each.server().equals(server)).findFirst();
    }

    private void rename(String stated) {
        current.type("hostName", draft -> draft.host = new Host.AdHoc(stated, totals()));
    }

    private void type(String field, Consumer<Totals.Draft> change) {
        current.type(
                field,
                draft -> {
                    if (draft.host instanceof Host.AdHoc(String stated, Totals totals)) {
                        draft.host = new Host.AdHoc(stated, totals.with(change));
                    }
                });
    }

    /// The figures of the host that is shown.
    private Totals totals() {
        return current.slicing()
                .map(slicing -> SlicingQuestions.totals(current.project(), slicing.host()))
                .orElse(Totals.UNKNOWN);
    }
}
