package hostplan.storage;

import hostplan.placement.DiskPlace;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

/// A virtual machine in the file. Its memory and disks are binary, as hypervisors count them.
final class VmShape {

    static final Value<Vm> VALUE =
            ObjectValue.keeper(
                    Shape.<Vm, Vm.Draft>lines()
                            .required("id", Identity.VALUE, Vm::id, (d, v) -> d.id = v)
                            .text("name", Vm::name, (d, v) -> d.name = v)
                            .text("uuid", Vm::uuid, (d, v) -> d.uuid = v)
                            .text("cluster", Vm::cluster, (d, v) -> d.cluster = v)
                            .optional("host", Scalars.TEXT, Vm::host, (d, v) -> d.host = v)
                            .optional(
                                    "powerState",
                                    WordValue.of(PowerState.class),
                                    Vm::powerState,
                                    (d, v) -> d.powerState = v)
                            .optional("flavor", Scalars.TEXT, Vm::flavor, (d, v) -> d.flavor = v)
                            .unless(1, "count", Bounded.COUNT, Vm::count, (d, v) -> d.count = v)
                            .optional("vcpus", Bounded.COUNT, Vm::vcpus, (d, v) -> d.vcpus = v)
                            .optional("memory", Amounts.MEMORY, Vm::memory, (d, v) -> d.memory = v)
                            .optional(
                                    "diskProvisioned",
                                    Amounts.MEMORY,
                                    Vm::diskProvisioned,
                                    (d, v) -> d.diskProvisioned = v)
                            .optional(
                                    "diskUsed",
                                    Amounts.MEMORY,
                                    Vm::diskUsed,
                                    (d, v) -> d.diskUsed = v)
                            .optional(
                                    "memoryUsed",
                                    Amounts.MEMORY,
                                    Vm::memoryUsed,
                                    (d, v) -> d.memoryUsed = v)
                            .optional("iops", Bounded.LARGE_WHOLE, Vm::iops, (d, v) -> d.iops = v)
                            .optional(
                                    "network",
                                    Amounts.NETWORK,
                                    Vm::network,
                                    (d, v) -> d.network = v)
                            .optional(
                                    "disks",
                                    WordValue.of(DiskPlace.class),
                                    Vm::disks,
                                    (d, v) -> d.disks = v)
                            .text(
                                    "operatingSystem",
                                    Vm::operatingSystem,
                                    (d, v) -> d.operatingSystem = v)
                            .text("group", Vm::group, (d, v) -> d.group = v)
                            .list(
                                    "tags",
                                    ListValue.inOneLine(Scalars.TEXT),
                                    Vm::tags,
                                    (d, v) -> d.tags = v)
                            .text("notes", Vm::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new Vm.Draft(""),
                    Vm.Draft::build,
                    Vm::unknown,
                    (d, v) -> d.unknown = v);

    private VmShape() {}
}
