package hostplan.sheet;

import hostplan.document.Coded;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// The storage that hosts share.
final class StoragePoolTable {

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
        fields.required(
                "copies",
                WholeCell.from(1),
                StoragePool::copies,
                set((draft, value) -> draft.copies = value));
        fields.readOnly(
                "servers", WholeCell.from(0), (pool, _) -> Optional.of(pool.servers().size()));
        fields.notes(StoragePool::notes, set((draft, value) -> draft.notes = value));
        return new ObjectTable<>(
                ObjectKind.STORAGE_POOL, StoragePool.class, fields.list(), (_, _) -> List.of());
    }

    private static <V> BiFunction<StoragePool, V, StoragePool> set(
            BiConsumer<StoragePool.Draft, V> set) {
        return (pool, value) -> pool.with(draft -> set.accept(draft, value));
    }
}
