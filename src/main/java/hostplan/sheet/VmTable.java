package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.capacity.Flavor;
import hostplan.document.Coded;
import hostplan.placement.DiskPlace;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.project.ObjectKind;
import hostplan.project.VmSize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The virtual machines. Where one has a flavor its size is that of the flavor.
final class VmTable {

    private VmTable() {}

    static Table<Vm> table() {
        Fields<Vm> fields = new Fields<>(ObjectKind.VM);
        fields.required("name", TextCell.LINE, Vm::name, set((draft, value) -> draft.name = value));
        fields.text("cluster", Vm::cluster, set((draft, value) -> draft.cluster = value));
        fields.optional(
                "host",
                new ReferenceCell(ObjectKind.SERVER),
                Vm::host,
                set((draft, value) -> draft.host = value));
        fields.optional(
                "powerState",
                ChoiceCell.of(PowerState.class),
                vm -> vm.powerState().map(Coded::code),
                set((draft, value) ->
                        draft.powerState =
                                value.flatMap(code -> Coded.find(PowerState.class, code))));
        fields.guarded(
                "flavor",
                new ReferenceCell(ObjectKind.FLAVOR),
                (vm, _) -> vm.flavor(),
                (vm, value, context) ->
                        Parsed.value(VmSize.withFlavor(vm, value, context.index())));
        fields.required(
                "count", WholeCell.from(1), Vm::count, set((draft, value) -> draft.count = value));
        size(fields);
        fields.optional(
                "diskUsed",
                AmountCell.DISK,
                Vm::diskUsed,
                set((draft, value) -> draft.diskUsed = value));
        fields.optional(
                "memoryUsed",
                AmountCell.MEMORY,
                Vm::memoryUsed,
                set((draft, value) -> draft.memoryUsed = value));
        load(fields);
        fields.optional(
                "disks",
                ChoiceCell.of(DiskPlace.class),
                vm -> vm.disks().map(Coded::code),
                set((draft, value) ->
                        draft.disks = value.flatMap(code -> Coded.find(DiskPlace.class, code))));
        fields.text(
                "operatingSystem",
                Vm::operatingSystem,
                set((draft, value) -> draft.operatingSystem = value));
        fields.text("group", Vm::group, set((draft, value) -> draft.group = value));
        fields.text("uuid", Vm::uuid, set((draft, value) -> draft.uuid = value));
        fields.several("tags", TagsCell.TAGS, Vm::tags, set((draft, value) -> draft.tags = value));
        fields.notes(Vm::notes, set((draft, value) -> draft.notes = value));
        return new ObjectTable<>(ObjectKind.VM, Vm.class, fields.list(), VmTable::beside);
    }

    private static void size(Fields<Vm> fields) {
        sized(
                fields,
                "vcpus",
                WholeCell.from(1),
                VmSize::vcpus,
                (draft, value) -> draft.vcpus = value);
        sized(
                fields,
                "memory",
                AmountCell.MEMORY,
                VmSize::memory,
                (draft, value) -> draft.memory = value);
        sized(
                fields,
                "diskProvisioned",
                AmountCell.DISK,
                VmSize::diskProvisioned,
                (draft, value) -> draft.diskProvisioned = value);
    }

    private static void load(Fields<Vm> fields) {
        sized(
                fields,
                "iops",
                WholeCell.large(),
                VmSize::iops,
                (draft, value) -> draft.iops = value);
        sized(
                fields,
                "network",
                NetworkCell.NETWORK,
                VmSize::network,
                (draft, value) -> draft.network = value);
    }

    private static <V> void sized(
            Fields<Vm> fields,
            String key,
            Cell<V> cell,
            Function<VmSize, Optional<V>> get,
            BiConsumer<Vm.Draft, Optional<V>> set) {
        fields.guarded(
                key,
                cell,
                (vm, context) -> get.apply(VmSize.of(vm, context.index())),
                (vm, value, context) -> {
                    Optional<Flavor> flavor = vm.flavor().flatMap(context.index()::flavor);
                    return flavor.isPresent()
                            ? context.problem("flavor.size", flavor.get().name())
                            : Parsed.value(vm.with(draft -> set.accept(draft, value)));
                });
    }

    private static List<Object> beside(Vm vm, CellContext context) {
        List<Object> beside = new ArrayList<>(2);
        vm.host().flatMap(context.index()::server).ifPresent(beside::add);
        vm.flavor().flatMap(context.index()::flavor).ifPresent(beside::add);
        return beside;
    }

    private static <V> BiFunction<Vm, V, Vm> set(BiConsumer<Vm.Draft, V> set) {
        return (vm, value) -> vm.with(draft -> set.accept(draft, value));
    }
}
