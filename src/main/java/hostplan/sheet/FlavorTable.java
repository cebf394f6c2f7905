package hostplan.sheet;

import hostplan.capacity.Flavor;
import hostplan.capacity.FlavorNeed;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// The flavors: what is sold.
final class FlavorTable {

    private FlavorTable() {}

    static Table<Flavor> table() {
        List<Field<Flavor, ?>> fields =
                new Fields<Flavor>(ObjectKind.FLAVOR)
                        .required(
                                "name",
                                TextCell.LINE,
                                Flavor::name,
                                set((draft, value) -> draft.name = value))
                        .required(
                                "vcpus",
                                WholeCell.from(1),
                                Flavor::vcpus,
                                set((draft, value) -> draft.vcpus = value))
                        .required(
                                "memory",
                                AmountCell.MEMORY,
                                Flavor::memory,
                                set((draft, value) -> draft.memory = value))
                        .optional(
                                "disk",
                                AmountCell.DISK,
                                Flavor::disk,
                                set((draft, value) -> draft.disk = value))
                        .optional(
                                "iops",
                                WholeCell.large(),
                                Flavor::iops,
                                set((draft, value) -> draft.iops = value))
                        .optional(
                                "network",
                                NetworkCell.NETWORK,
                                Flavor::network,
                                set((draft, value) -> draft.network = value))
                        .required(
                                "pinned",
                                YesNoCell.YES_NO,
                                Flavor::pinned,
                                set((draft, value) -> draft.pinned = value))
                        .optional(
                                "virtualNodes",
                                WholeCell.from(FlavorNeed.LEAST_VIRTUAL_NODES),
                                Flavor::virtualNodes,
                                set((draft, value) -> draft.virtualNodes = value))
                        .optional(
                                "price",
                                MoneyCell.PRICE,
                                Flavor::price,
                                set((draft, value) -> draft.price = value))
                        .notes(Flavor::notes, set((draft, value) -> draft.notes = value))
                        .list();
        return new ObjectTable<>(ObjectKind.FLAVOR, Flavor.class, fields, (_, _) -> List.of());
    }

    private static <V> BiFunction<Flavor, V, Flavor> set(BiConsumer<Flavor.Draft, V> set) {
        return (flavor, value) -> flavor.with(draft -> set.accept(draft, value));
    }
}
