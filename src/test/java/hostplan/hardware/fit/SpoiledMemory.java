package hostplan.hardware.fit;

import static hostplan.hardware.Machines.memory;

import hostplan.amount.Bytes;
import hostplan.hardware.Machines;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Part;
import hostplan.hardware.Processor;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Machines with memory that does not fit. Bandwidth = channels × MT/s × 8 B.
final class SpoiledMemory {

    private static final Part RDIMM_32 =
            module("rdimm-32", 32, MemoryType.RDIMM, MemoryGeneration.DDR5, 4800);

    private SpoiledMemory() {}

    static List<Spoiled> all() {
        return Stream.concat(modules(), channels()).toList();
    }

    private static Stream<Spoiled> modules() {
        Machine dual = Machines.dualSocket();
        List<Slot> filled = Stream.concat(memory(1, 8).stream(), memory(17, 24).stream()).toList();
        String all = "memory 1–8, 17–24";
        return Stream.of(
                Spoiled.of("memory-missing", dual.without(filled), "It has no memory."),
                Spoiled.of(
                                "memory-generation",
                                dual.with(
                                        filled,
                                        module(
                                                "old",
                                                64,
                                                MemoryType.RDIMM,
                                                MemoryGeneration.DDR4,
                                                3200)),
                                "old (" + all + ") is DDR4; the slots take DDR5 only.")
                        .curedBy("Put 16 × 64 GiB RDIMM into " + all),
                Spoiled.of(
                                "memory-type",
                                dual.with(filled, Machines.UDIMM),
                                "32 GiB UDIMM ("
                                        + all
                                        + ") is ECC UDIMM; the slots take RDIMM, LRDIMM.")
                        .curedBy("Put 16 × 64 GiB RDIMM into " + all),
                Spoiled.of(
                                "memory-mixed",
                                dual.with(
                                        memory(1, 1),
                                        module(
                                                "lrdimm",
                                                64,
                                                MemoryType.LRDIMM,
                                                MemoryGeneration.DDR5,
                                                4800)),
                                "LRDIMM (memory 1) and RDIMM (memory 2–8, 17–24) are mixed: modules"
                                        + " of different types do not work together.")
                        .curedBy("Put 1 × 64 GiB RDIMM into memory 1"),
                Spoiled.of(
                                "memory-module-large",
                                dual.with(
                                        filled,
                                        module(
                                                "huge",
                                                512,
                                                MemoryType.RDIMM,
                                                MemoryGeneration.DDR5,
                                                4800)),
                                "huge (" + all + ") has 512 GiB; a slot takes 256 GiB at most.")
                        .curedBy("Put 16 × 64 GiB RDIMM into " + all),
                // 8 modules of 64 GiB are 512 GiB for each processor; 32 GiB modules make 256.
                Spoiled.of(
                                "memory-processor-limit",
                                dual.with(Machines.processors(1, 2), addressing256GiB()),
                                "limited (processor 1) addresses 256 GiB; its slots hold 512 GiB.")
                        .in(Fits.context(RDIMM_32))
                        .curedBy("Put 16 × rdimm-32 into " + all),
                Spoiled.of(
                                "memory-no-processor",
                                dual.without(Machines.processors(2, 2)),
                                "The modules in memory 17–24 belong to processor 2, which is not"
                                        + " there: the machine does not see them.")
                        .curedBy("Move memory 17–24 to memory 9–16"),
                Spoiled.of(
                                "memory-speeds",
                                dual.with(
                                        memory(1, 1),
                                        module(
                                                "slow",
                                                64,
                                                MemoryType.RDIMM,
                                                MemoryGeneration.DDR5,
                                                4400)),
                                "Modules of 4400 and 4800 MT/s are mixed: all run at 4400 MT/s.")
                        .curedBy("Put 1 × 64 GiB RDIMM into memory 1"),
                Spoiled.of(
                        "memory-sizes",
                        dual.with(memory(1, 1), RDIMM_32).with(memory(17, 17), RDIMM_32),
                        "Modules of 32 GiB and 64 GiB are mixed: makers support that in some"
                                + " patterns only."),
                Spoiled.of(
                        "memory-faster",
                        dual.with(
                                filled,
                                module("fast", 64, MemoryType.RDIMM, MemoryGeneration.DDR5, 5600)),
                        "fast (" + all + ") could run at 5600 MT/s; the machine drives 4800 MT/s."),
                // The board drives 4800 MT/s with one module in a channel, 4400 with two.
                Spoiled.of(
                        "memory-faster",
                        dual.with(memory(1, 32), Machines.RDIMM),
                        "64 GiB RDIMM (memory 1–32) could run at 4800 MT/s; the machine drives 4400"
                                + " MT/s."),
                Spoiled.of(
                        "memory-two-per-channel",
                        dual.with(memory(1, 32), Machines.RDIMM),
                        "32 modules, 2 a channel, run at 4400 instead of 4800 MT/s."),
                Spoiled.of(
                        "memory-two-per-channel",
                        dual.with(memory(9, 9), Machines.RDIMM),
                        "17 modules, up to 2 a channel, run at 4400 instead of 4800 MT/s."));
    }

    private static Stream<Spoiled> channels() {
        Machine dual = Machines.dualSocket();
        return Stream.of(
                // 8 × 4800 × 8 = 307,200 MB/s, 12 × 4800 × 8 = 460,800 MB/s
                Spoiled.of(
                                "memory-channels-empty",
                                Machines.singleNvme().without(memory(9, 12)),
                                "8 of 12 memory channels of processor 1 have modules: 307.2 instead"
                                        + " of 460.8 GB/s.")
                        .curedBy("Put 4 × 64 GiB RDIMM into memory 9–12"),
                // Eight modules over the two slots of four channels spread over eight channels.
                Spoiled.of(
                                "memory-channels-empty",
                                dual.without(memory(5, 8))
                                        .with(memory(9, 12), Machines.RDIMM)
                                        .without(memory(21, 24))
                                        .with(memory(25, 28), Machines.RDIMM),
                                "4 of 8 memory channels of processor 1 have modules: 140.8 instead"
                                        + " of 281.6 GB/s.")
                        .curedBy("Spread the modules over memory 1–8, 17–24"),
                // Two modules in four channels: 4400 MT/s; 4 × 4400 × 8 = 140,800 MB/s
                Spoiled.of(
                                "memory-channels-uneven",
                                dual.with(memory(9, 12), Machines.RDIMM)
                                        .with(memory(25, 28), Machines.RDIMM),
                                "The memory channels of processor 1 are filled unevenly: 256 GiB of"
                                        + " it is read over 4 of 8 channels only, at 140.8 instead"
                                        + " of 281.6 GB/s.")
                        .curedBy("Put 8 × 64 GiB RDIMM into memory 13–16, 29–32"),
                Spoiled.of(
                                "memory-unbalanced",
                                dual.without(memory(21, 24)),
                                "One processor has 256 GiB of memory, another 512 GiB: programs on"
                                        + " the one reach for the memory of the other.")
                        .curedBy("Put 4 × 64 GiB RDIMM into memory 21–24"));
    }

    private static Part module(
            String id, int gib, MemoryType type, MemoryGeneration generation, int speed) {
        return Machines.like(Machines.RDIMM, id, Machines.memory(gib, type, generation, speed));
    }

    private static Part addressing256GiB() {
        Processor of = Machines.processor(32, 270, "LGA4677", 2, 8);
        return Machines.like(
                Machines.XEON,
                "limited",
                new Processor(
                        of.cores(),
                        of.threads(),
                        of.baseGHz(),
                        of.boostGHz(),
                        of.watts(),
                        of.socket(),
                        of.mostSockets(),
                        of.memory(),
                        of.channels(),
                        of.memorySpeed(),
                        Optional.of(Bytes.ofGiB(256)),
                        of.pcieGeneration(),
                        of.pcieLanes(),
                        of.launched()));
    }
}
