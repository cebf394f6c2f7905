package hostplan.sheet;

import hostplan.amount.Bytes;
import hostplan.document.Coded;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.storage.PoolFigures;
import hostplan.hardware.storage.UsualStorage;
import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.project.ProjectIndex;
import hostplan.project.SharedStorage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The storage that hosts share. What it holds follows from the drives of its hosts; of an array
/// outside it is stated.
final class StoragePoolTable {

    private static final int PERCENT = 2;

    private StoragePoolTable() {}

    static Table<StoragePool> table() {
        Fields<StoragePool> fields = new Fields<>(ObjectKind.STORAGE_POOL);
        fields.required(
                "name",
                TextCell.LINE,
                StoragePool::name,
                set((draft, value) -> draft.name = value));
        fields.required(
                "kind",
                ChoiceCell.of(PoolKind.class),
                pool -> pool.kind().code(),
                set((draft, value) ->
                        draft.kind = Coded.find(PoolKind.class, value).orElseThrow()));
        fields.several(
                "servers",
                new ReferencesCell(ObjectKind.SERVER),
                StoragePool::servers,
                set((draft, value) -> draft.servers = value));
        spread(fields);
        stated(fields);
        figures(fields);
        fields.notes(StoragePool::notes, set((draft, value) -> draft.notes = value));
        return new ObjectTable<>(
                ObjectKind.STORAGE_POOL,
                StoragePool.class,
                fields.list(),
                StoragePoolTable::beside);
    }

    private static void spread(Fields<StoragePool> fields) {
        fields.required(
                "copies",
                WholeCell.from(1),
                StoragePool::copies,
                set((draft, value) -> draft.copies = value));
        fields.required(
                "parity",
                WholeCell.from(0),
                StoragePool::parity,
                set((draft, value) -> draft.parity = value));
        fields.required(
                "fillLimit",
                DecimalCell.notNegative("%"),
                pool -> pool.fillLimit().movePointRight(PERCENT),
                set((draft, value) -> draft.fillLimit = share(value)));
        fields.required(
                "hostsKept",
                WholeCell.from(0),
                StoragePool::hostsKept,
                set((draft, value) -> draft.hostsKept = value));
    }

    private static BigDecimal share(BigDecimal percent) {
        BigDecimal share = percent.movePointLeft(PERCENT).stripTrailingZeros();
        return share.scale() < 0 ? share.setScale(0) : share;
    }

    private static void stated(Fields<StoragePool> fields) {
        fields.optional(
                "statedUsable",
                AmountCell.DISK,
                StoragePool::usable,
                set((draft, value) -> draft.usable = value));
        fields.optional(
                "statedIops",
                WholeCell.large(),
                StoragePool::iops,
                set((draft, value) -> draft.iops = value));
        fields.optional(
                "memoryPerHost",
                AmountCell.MEMORY,
                StoragePool::memoryPerHost,
                set((draft, value) -> draft.memoryPerHost = value));
        fields.optional(
                "coresPerHost",
                WholeCell.from(0),
                StoragePool::coresPerHost,
                set((draft, value) -> draft.coresPerHost = value));
    }

    private static void figures(Fields<StoragePool> fields) {
        figure(
                fields,
                "raw",
                AmountCell.DISK,
                pool -> Optional.of(pool.raw()).filter(raw -> !raw.equals(Bytes.ZERO)));
        figure(fields, "usable", AmountCell.DISK, PoolFigures::usable);
        figure(
                fields,
                "iops",
                WholeCell.large(),
                pool ->
                        pool.iops(UsualStorage.READ_SHARE)
                                .map(iops -> iops.toDecimal(0).longValueExact()));
        figure(
                fields,
                "survives",
                WholeCell.from(0),
                pool -> Optional.of(pool.survives()).filter(hosts -> hosts > 0));
    }

    private static <V> void figure(
            Fields<StoragePool> fields,
            String key,
            Cell<V> cell,
            Function<PoolFigures, Optional<V>> get) {
        fields.readOnly(
                key, cell, (pool, context) -> get.apply(SharedStorage.of(pool, context.index())));
    }

    /// The hosts, and the hardware whose figures the pool's follow from.
    private static List<Object> beside(StoragePool pool, CellContext context) {
        List<Object> beside = new ArrayList<>();
        ProjectIndex index = context.index();
        for (String id : pool.servers()) {
            Optional<Server> server = index.server(id);
            server.ifPresent(beside::add);
            Optional<HardwareConfiguration> hardware =
                    server.flatMap(Server::configuration).flatMap(index::configuration);
            hardware.ifPresent(beside::add);
            hardware.flatMap(index::machine).ifPresent(beside::add);
        }
        return beside;
    }

    private static <V> BiFunction<StoragePool, V, StoragePool> set(
            BiConsumer<StoragePool.Draft, V> set) {
        return (pool, value) -> pool.with(draft -> set.accept(draft, value));
    }
}
