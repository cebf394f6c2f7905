package hostplan.storage;

import hostplan.capacity.Flavor;
import hostplan.capacity.FlavorNeed;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

/// A flavor in the file.
final class FlavorShape {

    static final Value<Flavor> VALUE =
            ObjectValue.keeper(
                    Shape.<Flavor, Flavor.Draft>lines()
                            .required("id", Identity.VALUE, Flavor::id, (d, v) -> d.id = v)
                            .text("name", Flavor::name, (d, v) -> d.name = v)
                            .required("vcpus", Bounded.COUNT, Flavor::vcpus, (d, v) -> d.vcpus = v)
                            .required(
                                    "memory",
                                    Amounts.MEMORY,
                                    Flavor::memory,
                                    (d, v) -> d.memory = v)
                            .optional("disk", Amounts.DISK, Flavor::disk, (d, v) -> d.disk = v)
                            .optional(
                                    "iops", Bounded.LARGE_WHOLE, Flavor::iops, (d, v) -> d.iops = v)
                            .optional(
                                    "network",
                                    Amounts.NETWORK,
                                    Flavor::network,
                                    (d, v) -> d.network = v)
                            .unless(
                                    false,
                                    "pinned",
                                    Scalars.YES_NO,
                                    Flavor::pinned,
                                    (d, v) -> d.pinned = v)
                            .optional(
                                    "virtualNodes",
                                    Bounded.from(FlavorNeed.LEAST_VIRTUAL_NODES),
                                    Flavor::virtualNodes,
                                    (d, v) -> d.virtualNodes = v)
                            .optional("price", Amounts.MONEY, Flavor::price, (d, v) -> d.price = v)
                            .text("notes", Flavor::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new Flavor.Draft(""),
                    Flavor.Draft::build,
                    Flavor::unknown,
                    (d, v) -> d.unknown = v);

    private FlavorShape() {}
}
