package hostplan.hardware.fit;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Machines;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.machine.Machine;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Machines with everything wrong that chance brings about, the same for the same seed.
final class RandomMachines {

    private static final List<ServerModel> MODELS =
            List.of(
                    Machines.dualModel(),
                    Machines.nvmeModel(),
                    Machines.caseModel(),
                    Machines.bladeModel(),
                    Machines.enclosureModel());

    private final Random random;

    private RandomMachines(long seed) {
        random = new Random(seed);
    }

    static Machine of(long seed) {
        return new RandomMachines(seed).machine();
    }

    /// The parts of right machines at random prices, some without.
    static FitContext context(long seed) {
        Random random = new Random(seed);
        List<Part> parts =
                Machines.parts().stream()
                        .map(part ->
                                random.nextInt(4) == 0
                                        ? part
                                        : Machines.priced(part, "" + (1 + random.nextInt(2000))))
                        .toList();
        FitContext context = FitContext.of(Fits.TODAY, Shelf.of(parts));
        return random.nextBoolean() ? context.with(Use.PRODUCTION) : context;
    }

    /// A right machine in which some things were changed, or one of mere chance.
    private Machine machine() {
        Machine machine =
                random.nextBoolean()
                        ? of(Machines.right())
                        : new Machines.Building(of(MODELS)).build();
        int changes = random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            machine = changed(machine);
        }
        return machine;
    }

    private Machine changed(Machine machine) {
        return switch (random.nextInt(8)) {
            case 0 -> machine.without(slots());
            case 1 -> Machines.withModel(machine, of(MODELS));
            case 2 -> Machines.withArrays(machine, arrays());
            case 3 -> Machines.withLost(machine, slot());
            default -> machine.with(slots(), of(Machines.parts()));
        };
    }

    private DriveArray[] arrays() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(number ->
                        new DriveArray(
                                "array " + number,
                                of(List.of(ArrayLevel.values())),
                                of(List.of(ArrayMaker.values())),
                                bays(),
                                random.nextInt(3) == 0 ? bays() : List.of(),
                                random.nextInt(4)))
                .toArray(DriveArray[]::new);
    }

    private List<Slot> bays() {
        int first = 1 + random.nextInt(6);
        return Machines.bays(
                random.nextInt(3) == 0 ? "disks" : "front", first, first + random.nextInt(6));
    }

    private List<Slot> slots() {
        Slot first = slot();
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(each -> new Slot(first.kind(), first.group(), first.position() + each))
                .toList();
    }

    private Slot slot() {
        SlotKind kind = of(List.of(SlotKind.values()));
        String group =
                switch (kind) {
                    case BAY -> of(List.of("front", "disks", "boot", "m.2", "gone"));
                    case CARD -> of(List.of("pcie", "ocp", "mezzanine", "gone"));
                    default -> "";
                };
        return new Slot(kind, group, 1 + random.nextInt(kind == SlotKind.MEMORY ? 32 : 4));
    }

    private <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
