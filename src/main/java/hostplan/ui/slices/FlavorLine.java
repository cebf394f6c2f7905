package hostplan.ui.slices;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.DecimalMark;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.capacity.Flavor;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.Quantity;
import hostplan.capacity.QuantityText;
import hostplan.capacity.Slicing;
import hostplan.project.Project;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One row of what is sold: a flavor of the project, edited in place, and how many are wanted.
public final class FlavorLine {

    /// Hosts with more NUMA nodes than this are rare; the Flavors sheet takes any number.
    private static final int MOST_VIRTUAL_NODES = 16;

    private final CurrentSlicing current;
    private final int place;
    private final ReadOnlyBooleanWrapper pinned = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Flavor>> shown =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Entry<String> name =
            flavor("flavorName", Parsed::value, text -> text, (draft, value) -> draft.name = value);
    private final Entry<Integer> vcpus =
            flavor(
                    "flavorVcpus",
                    FieldTexts.whole(1),
                    String::valueOf,
                    (draft, value) -> draft.vcpus = value);
    private final Entry<Bytes> memory =
            flavor(
                    "flavorMemory",
                    FieldTexts::memory,
                    FieldTexts::memoryText,
                    (draft, value) -> draft.memory = value);
    private final Entry<Optional<Bytes>> disk =
            flavor(
                    "flavorDisk",
                    FieldTexts.optional(FieldTexts::disk),
                    FieldTexts.optionalText(FieldTexts::diskText),
                    (draft, value) -> draft.disk = value);
    private final Entry<Optional<Long>> iops =
            flavor(
                    "flavorIops",
                    FieldTexts.optional(FieldTexts.count(0)),
                    FieldTexts.optionalText(FieldTexts::countText),
                    (draft, value) -> draft.iops = value);
    private final Entry<Optional<Bandwidth>> network =
            flavor(
                    "flavorNetwork",
                    FieldTexts.optional(FieldTexts::network),
                    FieldTexts.optionalText(Bandwidth::text),
                    (draft, value) -> draft.network = value);
    private final Entry<Optional<Money>> price =
            flavor(
                    "flavorPrice",
                    FieldTexts.optional(this::money),
                    FieldTexts.optionalText(FieldTexts::moneyText),
                    (draft, value) -> draft.price = value);
    private final Entry<Quantity> quantity =
            new Entry<>(QuantityText::parse, QuantityText::text, this::want);

    /// Sets a member of a flavor.
    @FunctionalInterface
    private interface Member<T> {
        void set(Flavor.Draft draft, T value);
    }

    /// @param place of the line in the slicing, from 0
    FlavorLine(CurrentSlicing current, int place) {
        this.current = current;
        this.place = place;
    }

    public int place() {
        return place;
    }

    public Entry<String> name() {
        return name;
    }

    public Entry<Integer> vcpus() {
        return vcpus;
    }

    public Entry<Bytes> memory() {
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

    public Entry<Optional<Money>> price() {
        return price;
    }

    /// How many are wanted.
    public Entry<Quantity> quantity() {
        return quantity;
    }

    /// Shows the line as it stands in the project; a flavor that is gone has no figures.
    void show(Slicing slicing, Optional<Flavor> flavor) {
        Slicing.Line line = slicing.lines().get(place);
        quantity.show(slicing.id() + line.flavor(), line.quantity());
        flavor.ifPresent(this::show);
    }

    private void show(Flavor flavor) {
        String owner = flavor.id();
        pinned.set(flavor.pinned());
        shown.set(Optional.of(flavor));
        name.show(owner, flavor.name());
        vcpus.show(owner, flavor.vcpus());
        memory.show(owner, flavor.memory());
        disk.show(owner, flavor.disk());
        iops.show(owner, flavor.iops());
        network.show(owner, flavor.network());
        price.show(owner, flavor.price());
    }

    private <T> Entry<T> flavor(
            String field,
            Function<String, Parsed<T>> reader,
            Function<T, String> writer,
            Member<T> member) {
        return new Entry<>(reader, writer, value -> edit(field, draft -> member.set(draft, value)));
    }

    private void edit(String field, Consumer<Flavor.Draft> change) {
        Project project = current.project();
        line().map(Slicing.Line::flavor)
                .ifPresent(id ->
                        current.typeProject(
                                field,
                                id,
                                project.with(
                                        draft -> draft.flavors = changed(project, id, change))));
    }

    /// Whether its vCPUs have threads of their own.
    ReadOnlyBooleanProperty pinnedProperty() {
        return pinned.getReadOnlyProperty();
    }

    void pin(boolean wanted) {
        edit("flavorPinned", draft -> draft.pinned = wanted);
        current.session().sealStep();
    }

    /// As it stands in the project; empty where it is not yet shown.
    ReadOnlyObjectProperty<Optional<Flavor>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// @param wanted virtual NUMA nodes; empty for one
    void liesIn(Optional<Integer> wanted) {
        edit("flavorVirtualNodes", draft -> draft.virtualNodes = wanted);
        current.session().sealStep();
    }

    /// Numbers of virtual NUMA nodes that can have equal parts of its vCPUs, and the one it has.
    static List<Integer> virtualNodesToChoose(Flavor flavor) {
        return IntStream.concat(
                        IntStream.rangeClosed(FlavorNeed.LEAST_VIRTUAL_NODES, MOST_VIRTUAL_NODES)
                                .filter(each -> flavor.vcpus() % each == 0),
                        flavor.virtualNodes().stream().mapToInt(Integer::intValue))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    private static List<Flavor> changed(Project project, String id, Consumer<Flavor.Draft> change) {
        return project.flavors().stream()
                .map(flavor -> flavor.id().equals(id) ? flavor.with(change) : flavor)
                .toList();
    }

    private void want(Quantity wanted) {
        current.type(
                "quantity",
                place,
                draft -> {
                    List<Slicing.Line> lines = new ArrayList<>(draft.lines);
                    lines.set(place, new Slicing.Line(lines.get(place).flavor(), wanted));
                    draft.lines = lines;
                });
    }

    private Optional<Slicing.Line> line() {
        return current.slicing()
                .map(Slicing::lines)
                .filter(lines -> place < lines.size())
                .map(lines -> lines.get(place));
    }

    private Parsed<Money> money(String text) {
        return MoneyText.price(text, Optional.of(current.project().currency()), DecimalMark.POINT);
    }
}
