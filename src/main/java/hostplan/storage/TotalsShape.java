package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.Totals;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

/// The figures of a machine in the file.
final class TotalsShape {

    static final Value<Totals> VALUE =
            ObjectValue.part(
                    Shape.<Totals, Totals.Draft>lines()
                            .text("processor", Totals::processor, (d, v) -> d.processor = v)
                            .optional(
                                    "sockets",
                                    Bounded.COUNT,
                                    Totals::sockets,
                                    (d, v) -> d.sockets = v)
                            .optional("nodes", Bounded.COUNT, Totals::nodes, (d, v) -> d.nodes = v)
                            .optional("cores", Bounded.COUNT, Totals::cores, (d, v) -> d.cores = v)
                            .optional(
                                    "threads",
                                    Bounded.COUNT,
                                    Totals::threads,
                                    (d, v) -> d.threads = v)
                            .optional(
                                    "memory",
                                    Amounts.MEMORY,
                                    Totals::memory,
                                    (d, v) -> d.memory = v)
                            .text("drives", Totals::drives, (d, v) -> d.drives = v)
                            .optional("disk", Amounts.DISK, Totals::disk, (d, v) -> d.disk = v)
                            .optional(
                                    "iops", Bounded.LARGE_WHOLE, Totals::iops, (d, v) -> d.iops = v)
                            .optional(
                                    "network",
                                    Amounts.NETWORK,
                                    Totals::network,
                                    (d, v) -> d.network = v)
                            .optional("watts", Bounded.WHOLE, Totals::watts, (d, v) -> d.watts = v)
                            .optional(
                                    "rackUnits",
                                    Amounts.RACK_UNITS,
                                    Totals::rackUnits,
                                    (d, v) -> d.rackUnits = v)
                            .optional(
                                    "depthMm",
                                    Bounded.WHOLE,
                                    Totals::depthMm,
                                    (d, v) -> d.depthMm = v)
                            .optional(
                                    "weightKg",
                                    Bounded.DECIMAL,
                                    Totals::weightKg,
                                    (d, v) -> d.weightKg = v)
                            .build(),
                    Totals.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private TotalsShape() {}
}
