package hostplan.storage;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.placement.VmCounting;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.List;
import java.util.Set;

/// Which VMs are placed and what of them counts, in the file: `{"clusters": ["prod"], "growth":
/// "0.2"}`; what is usual goes without saying.
final class VmCountingShape {

    static final Value<VmCounting> VALUE =
            ObjectValue.part(
                    Shape.<VmCounting, Parts>oneLine()
                            .list(
                                    "clusters",
                                    ListValue.inOneLine(Scalars.TEXT),
                                    each -> each.clusters().stream().sorted().toList(),
                                    (d, v) -> d.clusters = v)
                            .unless(
                                    false,
                                    "includesOff",
                                    Scalars.YES_NO,
                                    VmCounting::includesOff,
                                    (d, v) -> d.includesOff = v)
                            .unless(
                                    false,
                                    "usedDisk",
                                    Scalars.YES_NO,
                                    VmCounting::usedDisk,
                                    (d, v) -> d.usedDisk = v)
                            .unless(
                                    false,
                                    "usedMemory",
                                    Scalars.YES_NO,
                                    VmCounting::usedMemory,
                                    (d, v) -> d.usedMemory = v)
                            .unless(
                                    Fraction.ZERO,
                                    "growth",
                                    Amounts.FRACTION,
                                    VmCounting::growth,
                                    (d, v) -> d.growth = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private VmCountingShape() {}

    private static final class Parts {
        List<String> clusters = List.of();
        boolean includesOff;
        boolean usedDisk;
        boolean usedMemory;
        Fraction growth = Fraction.ZERO;

        Parsed<VmCounting> build() {
            return growth.signum() < 0
                    ? Parsed.problem(
                            "VMs do not shrink by growing.",
                            "Write a share from 0 up, such as 0.2 for a fifth more.")
                    : Parsed.value(
                            new VmCounting(
                                    Set.copyOf(clusters),
                                    includesOff,
                                    usedDisk,
                                    usedMemory,
                                    growth));
        }
    }
}
