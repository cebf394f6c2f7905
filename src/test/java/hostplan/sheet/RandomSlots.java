package hostplan.sheet;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.hardware.Bays;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardSlots;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.MemoryType;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.PowerPort;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.Side;
import hostplan.hardware.Slots;
import hostplan.hardware.SupplySlots;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Places of machines with anything in them, and names that could be taken for something else.
record RandomSlots(Random random) {

    private static final List<String> WORDS =
            List.of(
                    "front",
                    "boot",
                    "pcie-2",
                    "SP5",
                    "LGA 4677",
                    "up",
                    "to",
                    "redundant",
                    "called",
                    "W",
                    "800",
                    "2 × crps",
                    "a, b",
                    "a; b",
                    "\"q\"",
                    "\"",
                    "",
                    "x16",
                    "nvme",
                    "dell-16g",
                    "Dell",
                    "hpe",
                    "flex-atx",
                    "lenovo-v2-redundant",
                    "dell-800",
                    "fixed-1u",
                    "CRPS",
                    "é");

    Slots slots() {
        Slots.Draft slots = new Slots.Draft();
        slots.processors = maybe(this::processors);
        slots.memory = maybe(this::memory);
        slots.bays = several(this::bays);
        slots.cards = several(this::cards);
        slots.supplies = maybe(this::supplies);
        slots.boards = List.of("ATX", "SSI, EEB");
        slots.network =
                several(_ -> new NetworkPorts(count(), new Bandwidth(1L << random.nextInt(40))));
        slots.sataPorts = random.nextInt(9);
        return slots.build();
    }

    ProcessorSlots processors() {
        return new ProcessorSlots(count(), word(), maybe(() -> random.nextInt(1, 600)));
    }

    MemorySlots memory() {
        return new MemorySlots(
                count(),
                any(MemoryGeneration.values()),
                some(MemoryType.class),
                maybe(() -> new Bytes(random.nextLong(1L << random.nextInt(1, 50)))),
                maybe(() -> random.nextInt(1, 9000)),
                maybe(() -> random.nextInt(1, 9000)));
    }

    /// The number makes the name the only one of its kind.
    Bays bays(int number) {
        int count = count();
        Side side = any(Side.values());
        return new Bays(
                number == 0 ? side.code() : word() + number,
                count,
                any(DriveForm.values()),
                some(DriveInterface.class),
                maybe(() -> random.nextInt(0, count + 1)),
                side,
                random.nextBoolean(),
                random.nextBoolean());
    }

    CardSlots cards(int number) {
        CardForm form = any(CardForm.values());
        return new CardSlots(
                number == 0 ? form.code() : word() + number,
                count(),
                form,
                any(new Integer[] {0, 1, 4, 8, 16}),
                random.nextInt(7),
                any(CardHeight.values()),
                maybe(() -> random.nextInt(1, 400)),
                maybe(() -> random.nextInt(1, 9)));
    }

    SupplySlots supplies() {
        return new SupplySlots(
                count(), word(), several(_ -> random.nextInt(1, 4000)), random.nextBoolean());
    }

    List<PowerPort> inlets() {
        return several(_ ->
                new PowerPort(
                        word(),
                        maybe(() -> random.nextInt(3000)),
                        maybe(() -> random.nextInt(3000))));
    }

    private int count() {
        return random.nextInt(1, 100);
    }

    private String word() {
        return any(WORDS.toArray(String[]::new));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> several(IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(4)).mapToObj(make).toList();
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.noneOf(type);
        for (E each : type.getEnumConstants()) {
            if (random.nextBoolean()) {
                some.add(each);
            }
        }
        return some;
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
