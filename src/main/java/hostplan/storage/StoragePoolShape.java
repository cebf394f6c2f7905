package hostplan.storage;

import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

/// Shared storage in the file.
final class StoragePoolShape {

    static final Value<StoragePool> VALUE =
            ObjectValue.keeper(
                    Shape.<StoragePool, StoragePool.Draft>lines()
                            .required("id", Identity.VALUE, StoragePool::id, (d, v) -> d.id = v)
                            .text("name", StoragePool::name, (d, v) -> d.name = v)
                            .required(
                                    "kind",
                                    WordValue.of(PoolKind.class),
                                    StoragePool::kind,
                                    (d, v) -> d.kind = v)
                            .list(
                                    "servers",
                                    ListValue.lines(Scalars.TEXT, server -> server),
                                    StoragePool::servers,
                                    (d, v) -> d.servers = v)
                            .always(
                                    "copies",
                                    Bounded.COUNT,
                                    StoragePool::copies,
                                    (d, v) -> d.copies = v)
                            .unless(
                                    0,
                                    "parity",
                                    Bounded.WHOLE,
                                    StoragePool::parity,
                                    (d, v) -> d.parity = v)
                            .always(
                                    "fillLimit",
                                    Bounded.DECIMAL,
                                    StoragePool::fillLimit,
                                    (d, v) -> d.fillLimit = v)
                            .always(
                                    "hostsKept",
                                    Bounded.WHOLE,
                                    StoragePool::hostsKept,
                                    (d, v) -> d.hostsKept = v)
                            .optional(
                                    "usable",
                                    Amounts.DISK,
                                    StoragePool::usable,
                                    (d, v) -> d.usable = v)
                            .optional(
                                    "iops",
                                    Bounded.LARGE_WHOLE,
                                    StoragePool::iops,
                                    (d, v) -> d.iops = v)
                            .optional(
                                    "memoryPerHost",
                                    Amounts.MEMORY,
                                    StoragePool::memoryPerHost,
                                    (d, v) -> d.memoryPerHost = v)
                            .optional(
                                    "coresPerHost",
                                    Bounded.WHOLE,
                                    StoragePool::coresPerHost,
                                    (d, v) -> d.coresPerHost = v)
                            .text("notes", StoragePool::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new StoragePool.Draft(""),
                    StoragePool.Draft::build,
                    StoragePool::unknown,
                    (d, v) -> d.unknown = v);

    private StoragePoolShape() {}
}
