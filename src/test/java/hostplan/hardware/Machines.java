package hostplan.hardware;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.hardware.machine.Machine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Four right machines that are put together from parts, for tests: a rule sees nothing in them
/// until a test spoils something. What a part costs is added with [#priced].
public final class Machines {

    public static final Part XEON =
            part("xeon", "Xeon Gold 6430", processor(32, 270, "LGA4677", 2, 8));
    public static final Part EPYC = part("epyc", "EPYC 9354P", processor(32, 280, "SP5", 1, 12));
    public static final Part RYZEN =
            part("ryzen", "Ryzen 9 7950X", processor(16, 170, "AM5", 1, 2));

    public static final Part RDIMM = part("rdimm", "64 GiB RDIMM", memory(64, MemoryType.RDIMM));
    public static final Part UDIMM =
            part("udimm", "32 GiB UDIMM", memory(32, MemoryType.ECC_UDIMM));

    public static final Part SAS_SSD =
            part("sas", "SAS SSD 1.92 TB", ssd(DriveInterface.SAS, DriveForm.SFF, 1920));
    public static final Part NVME =
            part("nvme", "NVMe 3.84 TB", ssd(DriveInterface.NVME, DriveForm.SFF, 3840));
    public static final Part M2 =
            part("m2", "M.2 NVMe 480 GB", ssd(DriveInterface.NVME, DriveForm.M2, 480));
    public static final Part SATA_DISK = part("disk", "SATA disk 8 TB", disk(8000));

    public static final Part RAID_CARD = part("raid", "RAID 8i", raidCard(16));
    public static final Part NETWORK_OCP = part("ocp", "2 × 25 GbE OCP", network(ocpCard(), 2, 25));
    public static final Part NETWORK_MEZZANINE =
            part("mezzanine", "2 × 25 GbE mezzanine", network(mezzanine(), 2, 25));
    public static final Part NETWORK_PCIE = part("nic", "2 × 10 GbE", network(pcie(8, 3), 2, 10));

    public static final Part SUPPLY_1400 = part("psu-1400", "1400 W", supply(1400, "hot-plug"));
    public static final Part SUPPLY_800 = part("psu-800", "800 W", supply(800, "hot-plug"));
    public static final Part SUPPLY_ATX = part("psu-atx", "550 W ATX", supply(550, "atx"));

    public static final Part ATX_BOARD = part("board", "X670 board", atxBoard());

    private Machines() {}

    /// Two processors, their 16 channels filled with one module each, eight SAS drives on a RAID
    /// card, a network card, and two supplies of which one is enough.
    public static Machine dualSocket() {
        return new Building(dualModel())
                .put(processors(1, 2), XEON)
                .put(memory(1, 8), RDIMM)
                .put(memory(17, 24), RDIMM)
                .put(bays("front", 1, 8), SAS_SSD)
                .put(cards("pcie", 1, 1), RAID_CARD)
                .put(cards("ocp", 1, 1), NETWORK_OCP)
                .put(supplies(1, 2), SUPPLY_1400)
                .array("data", ArrayLevel.RAID_10, ArrayMaker.CARD, bays("front", 1, 8))
                .build();
    }

    /// One processor with its 12 channels filled, eight NVMe drives, a mirror to boot from.
    public static Machine singleNvme() {
        return new Building(nvmeModel())
                .put(processors(1, 1), EPYC)
                .put(memory(1, 12), RDIMM)
                .put(bays("front", 1, 8), NVME)
                .put(bays("boot", 1, 2), M2)
                .put(cards("ocp", 1, 1), NETWORK_OCP)
                .put(supplies(1, 2), SUPPLY_800)
                .array("data", ArrayLevel.RAIDZ2, ArrayMaker.ZFS, bays("front", 1, 8))
                .array("boot", ArrayLevel.RAID_1, ArrayMaker.MDRAID, bays("boot", 1, 2))
                .build();
    }

    /// A case with a board, a desktop processor, two modules, two disks and one supply.
    public static Machine tower() {
        return new Building(caseModel())
                .put(List.of(Slot.of(SlotKind.BOARD, 1)), ATX_BOARD)
                .put(processors(1, 1), RYZEN)
                .put(memory(1, 2), UDIMM)
                .put(bays("disks", 1, 2), SATA_DISK)
                .put(supplies(1, 1), SUPPLY_ATX)
                .array("data", ArrayLevel.RAID_1, ArrayMaker.MDRAID, bays("disks", 1, 2))
                .build();
    }

    /// Two processors and their memory in a blade; its supplies are the enclosure's.
    public static Machine blade() {
        return new Building(bladeModel())
                .put(processors(1, 2), XEON)
                .put(memory(1, 8), RDIMM)
                .put(memory(17, 24), RDIMM)
                .put(bays("front", 1, 2), NVME)
                .put(cards("mezzanine", 1, 1), NETWORK_MEZZANINE)
                .array("boot", ArrayLevel.RAID_1, ArrayMaker.MDRAID, bays("front", 1, 2))
                .build();
    }

    public static List<Machine> right() {
        return List.of(dualSocket(), singleNvme(), tower(), blade());
    }

    /// All parts above.
    public static List<Part> parts() {
        return List.of(
                XEON,
                EPYC,
                RYZEN,
                RDIMM,
                UDIMM,
                SAS_SSD,
                NVME,
                M2,
                SATA_DISK,
                RAID_CARD,
                NETWORK_OCP,
                NETWORK_MEZZANINE,
                NETWORK_PCIE,
                SUPPLY_1400,
                SUPPLY_800,
                SUPPLY_ATX,
                ATX_BOARD);
    }

    public static ServerModel dualModel() {
        return model(
                "dual",
                Form.RACK,
                draft -> {
                    draft.rackUnits = Optional.of(RackUnits.of(1));
                    draft.idleWatts = Optional.of(BigDecimal.valueOf(60));
                    draft.largestWatts = Optional.of(BigDecimal.valueOf(120));
                    draft.slots =
                            Slots.NONE.with(slots -> {
                                slots.processors =
                                        Optional.of(
                                                new ProcessorSlots(2, "LGA4677", Optional.of(300)));
                                slots.memory = Optional.of(rdimmSlots(32));
                                slots.bays = List.of(sff("front", 10, Optional.of(4), true));
                                slots.cards =
                                        List.of(pcieSlots(2, 16, 5, Optional.empty()), ocpSlots());
                                slots.supplies =
                                        Optional.of(
                                                new SupplySlots(
                                                        2,
                                                        "hot-plug",
                                                        List.of(800, 1100, 1400),
                                                        true));
                                slots.network = List.of(new NetworkPorts(2, Bandwidth.ofGbit(1)));
                            });
                });
    }

    public static ServerModel nvmeModel() {
        return model(
                "nvme",
                Form.RACK,
                draft -> {
                    draft.rackUnits = Optional.of(RackUnits.of(2));
                    draft.idleWatts = Optional.of(BigDecimal.valueOf(60));
                    draft.largestWatts = Optional.of(BigDecimal.valueOf(120));
                    draft.slots =
                            Slots.NONE.with(slots -> {
                                slots.processors =
                                        Optional.of(new ProcessorSlots(1, "SP5", Optional.of(400)));
                                slots.memory = Optional.of(rdimmSlots(12));
                                slots.bays =
                                        List.of(
                                                sff("front", 16, Optional.of(16), false),
                                                m2("boot", 2));
                                slots.cards =
                                        List.of(pcieSlots(2, 16, 5, Optional.of(1)), ocpSlots());
                                slots.supplies =
                                        Optional.of(
                                                new SupplySlots(
                                                        2,
                                                        "hot-plug",
                                                        List.of(800, 1100, 1400),
                                                        true));
                            });
                });
    }

    public static ServerModel caseModel() {
        return model(
                "case",
                Form.TOWER,
                draft -> {
                    draft.slots =
                            Slots.NONE.with(slots -> {
                                slots.boards = List.of("ATX", "mATX");
                                slots.bays = List.of(lff("disks", 4));
                                slots.supplies =
                                        Optional.of(new SupplySlots(1, "atx", List.of(), false));
                            });
                });
    }

    public static ServerModel bladeModel() {
        return model(
                "blade",
                Form.BLADE,
                draft -> {
                    draft.bladeFamily = "MX";
                    draft.idleWatts = Optional.of(BigDecimal.valueOf(40));
                    draft.largestWatts = Optional.of(BigDecimal.valueOf(80));
                    draft.slots =
                            Slots.NONE.with(slots -> {
                                slots.processors =
                                        Optional.of(
                                                new ProcessorSlots(2, "LGA4677", Optional.of(300)));
                                slots.memory = Optional.of(rdimmSlots(32));
                                slots.bays = List.of(sff("front", 4, Optional.of(4), false));
                                slots.cards =
                                        List.of(
                                                new CardSlots(
                                                        "mezzanine",
                                                        2,
                                                        CardForm.MEZZANINE,
                                                        16,
                                                        4,
                                                        CardHeight.LOW,
                                                        Optional.empty(),
                                                        Optional.of(1)));
                            });
                });
    }

    public static ServerModel enclosureModel() {
        return model(
                "enclosure",
                Form.ENCLOSURE,
                draft -> {
                    draft.bladeFamily = "MX";
                    draft.bays = 8;
                    draft.rackUnits = Optional.of(RackUnits.of(7));
                    draft.largestWatts = Optional.of(BigDecimal.valueOf(600));
                    draft.slots =
                            Slots.NONE.with(slots ->
                                    slots.supplies =
                                            Optional.of(
                                                    new SupplySlots(6, "mx", List.of(3000), true)));
                });
    }

    public static ServerModel model(String id, Form form, Consumer<ServerModel.Draft> change) {
        ServerModel.Draft draft = new ServerModel.Draft(id);
        draft.manufacturer = "Maker";
        draft.model = id;
        draft.form = form;
        change.accept(draft);
        return draft.build();
    }

    public static Part part(String id, String name, PartFacts facts) {
        Part.Draft draft = new Part.Draft(id);
        draft.name = name;
        draft.facts = facts;
        return draft.build();
    }

    /// The same part at a net price in euros.
    public static Part priced(Part part, String amount) {
        return part.with(
                draft -> draft.price = Optional.of(new Price(euros(amount), Optional.empty(), "")));
    }

    public static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }

    /// A part like another, of another identity and with other facts.
    public static Part like(Part part, String id, PartFacts facts) {
        return part.with(draft -> {
            draft.id = id;
            draft.name = id;
            draft.facts = facts;
        });
    }

    public static Processor processor(
            int cores, int watts, String socket, int mostSockets, int channels) {
        return new Processor(
                cores,
                2 * cores,
                Optional.empty(),
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(watts)),
                socket,
                mostSockets,
                Optional.of(MemoryGeneration.DDR5),
                Optional.of(channels),
                Optional.of(4800),
                Optional.of(Bytes.ofGiB(4096)),
                Optional.of(5),
                Optional.of(channels == 2 ? 24 : channels == 12 ? 128 : 80),
                Optional.empty());
    }

    public static MemoryModule memory(int gib, MemoryType type) {
        return memory(gib, type, MemoryGeneration.DDR5, 4800);
    }

    public static MemoryModule memory(
            int gib, MemoryType type, MemoryGeneration generation, int speed) {
        return new MemoryModule(
                Bytes.ofGiB(gib),
                generation,
                type,
                speed,
                Optional.of(2),
                Optional.of(BigDecimal.valueOf(9)));
    }

    public static Drive ssd(DriveInterface attached, DriveForm form, int gigabytes) {
        return new Drive(
                Media.SSD,
                attached,
                form,
                Bytes.ofGB(gigabytes),
                Optional.empty(),
                Optional.of(200_000L),
                Optional.of(70_000L),
                Optional.of(2000),
                Optional.of(1000),
                Optional.of(BigDecimal.valueOf(12)),
                Optional.of(BigDecimal.valueOf(5)),
                Optional.of(BigDecimal.ONE),
                Optional.of(5));
    }

    public static Drive disk(int gigabytes) {
        return new Drive(
                Media.HDD,
                DriveInterface.SATA,
                DriveForm.LFF,
                Bytes.ofGB(gigabytes),
                Optional.of(7200),
                Optional.of(80L),
                Optional.of(80L),
                Optional.of(200),
                Optional.of(200),
                Optional.of(BigDecimal.valueOf(8)),
                Optional.of(BigDecimal.valueOf(5)),
                Optional.empty(),
                Optional.of(5));
    }

    public static StorageController raidCard(int ports) {
        return controller(
                ports,
                EnumSet.of(
                        ArrayLevel.RAID_0,
                        ArrayLevel.RAID_1,
                        ArrayLevel.RAID_5,
                        ArrayLevel.RAID_6,
                        ArrayLevel.RAID_10));
    }

    public static StorageController controller(int ports, Set<ArrayLevel> levels) {
        return new StorageController(
                Optional.of(pcie(8, 4)),
                ports,
                EnumSet.of(DriveInterface.SAS, DriveInterface.SATA),
                levels,
                Optional.of(Bytes.ofGiB(8)),
                List.of(),
                Optional.of(BigDecimal.valueOf(15)));
    }

    public static NetworkCard network(CardShape card, int ports, int gigabits) {
        return new NetworkCard(
                Optional.of(card),
                ports,
                Bandwidth.ofGbit(gigabits),
                "SFP28",
                Optional.of(BigDecimal.valueOf(15)));
    }

    public static PowerSupply supply(int watts, String form) {
        return new PowerSupply(
                watts,
                form,
                "80 PLUS Platinum",
                Optional.of(
                        new Efficiency(
                                Optional.of(new BigDecimal("0.88")),
                                new BigDecimal("0.92"),
                                new BigDecimal("0.94"),
                                new BigDecimal("0.91"))),
                Optional.empty());
    }

    public static CardShape pcie(int lanes, int generation) {
        return new CardShape(CardForm.PCIE, lanes, generation, CardHeight.LOW, Optional.of(168), 1);
    }

    public static CardShape ocpCard() {
        return new CardShape(CardForm.OCP, 8, 4, CardHeight.LOW, Optional.empty(), 1);
    }

    public static CardShape mezzanine() {
        return new CardShape(CardForm.MEZZANINE, 8, 4, CardHeight.LOW, Optional.empty(), 1);
    }

    public static MemorySlots rdimmSlots(int count) {
        return new MemorySlots(
                count,
                MemoryGeneration.DDR5,
                EnumSet.of(MemoryType.RDIMM, MemoryType.LRDIMM),
                Optional.of(Bytes.ofGiB(256)),
                Optional.of(4800),
                Optional.of(4400));
    }

    public static Bays sff(String name, int count, Optional<Integer> nvme, boolean expander) {
        return new Bays(
                name,
                count,
                DriveForm.SFF,
                EnumSet.allOf(DriveInterface.class),
                nvme,
                Side.FRONT,
                true,
                expander);
    }

    public static Bays m2(String name, int count) {
        return new Bays(
                name,
                count,
                DriveForm.M2,
                EnumSet.of(DriveInterface.NVME),
                Optional.empty(),
                Side.INSIDE,
                false,
                false);
    }

    public static Bays lff(String name, int count) {
        return new Bays(
                name,
                count,
                DriveForm.LFF,
                EnumSet.of(DriveInterface.SATA, DriveInterface.SAS),
                Optional.empty(),
                Side.FRONT,
                false,
                false);
    }

    public static CardSlots pcieSlots(
            int count, int lanes, int generation, Optional<Integer> socket) {
        return new CardSlots(
                "pcie",
                count,
                CardForm.PCIE,
                lanes,
                generation,
                CardHeight.LOW,
                Optional.of(200),
                socket);
    }

    public static CardSlots ocpSlots() {
        return new CardSlots(
                "ocp", 1, CardForm.OCP, 16, 4, CardHeight.LOW, Optional.empty(), Optional.of(1));
    }

    private static OtherPart atxBoard() {
        Slots slots =
                Slots.NONE.with(draft -> {
                    draft.processors = Optional.of(new ProcessorSlots(1, "AM5", Optional.of(170)));
                    draft.memory =
                            Optional.of(
                                    new MemorySlots(
                                            4,
                                            MemoryGeneration.DDR5,
                                            EnumSet.of(MemoryType.UDIMM, MemoryType.ECC_UDIMM),
                                            Optional.of(Bytes.ofGiB(48)),
                                            Optional.of(5200),
                                            Optional.of(3600)));
                    draft.bays = List.of(m2("m.2", 2));
                    draft.cards = List.of(pcieSlots(1, 16, 5, Optional.empty()));
                    draft.network = List.of(new NetworkPorts(1, Bandwidth.ofMbit(2500)));
                    draft.sataPorts = 4;
                });
        return new OtherPart(
                "mainboard",
                "ATX",
                slots,
                Optional.empty(),
                Optional.of(BigDecimal.valueOf(20)),
                Optional.of(BigDecimal.valueOf(40)));
    }

    public static List<Slot> processors(int first, int last) {
        return slots(first, last, position -> Slot.of(SlotKind.PROCESSOR, position));
    }

    public static List<Slot> memory(int first, int last) {
        return slots(first, last, position -> Slot.of(SlotKind.MEMORY, position));
    }

    public static List<Slot> supplies(int first, int last) {
        return slots(first, last, position -> Slot.of(SlotKind.SUPPLY, position));
    }

    public static List<Slot> bays(String group, int first, int last) {
        return slots(first, last, position -> Slot.bay(group, position));
    }

    public static List<Slot> cards(String group, int first, int last) {
        return slots(first, last, position -> Slot.card(group, position));
    }

    private static List<Slot> slots(int first, int last, IntFunction<Slot> slot) {
        return IntStream.rangeClosed(first, last).mapToObj(slot).toList();
    }

    /// A machine that is being put together.
    public static final class Building {
        private final ServerModel model;
        private final Map<String, Part> parts = new HashMap<>();
        private final List<DriveArray> arrays = new ArrayList<>();
        private Assembly assembly = Assembly.EMPTY;

        public Building(ServerModel model) {
            this.model = model;
        }

        public Building put(List<Slot> slots, Part part) {
            assembly = assembly.with(slots, part.id());
            parts.put(part.id(), part);
            return this;
        }

        public Building array(String name, ArrayLevel level, ArrayMaker maker, List<Slot> drives) {
            arrays.add(new DriveArray(name, level, maker, drives, List.of(), 1));
            return this;
        }

        public Machine build() {
            return of(Optional.of(model), assembly.withArrays(arrays), parts);
        }
    }

    /// The machine with other arrays.
    public static Machine withArrays(Machine machine, DriveArray... arrays) {
        return rebuilt(machine, machine.model(), machine.assembly().withArrays(List.of(arrays)));
    }

    /// The machine in another model.
    public static Machine withModel(Machine machine, ServerModel model) {
        return rebuilt(machine, Optional.of(model), machine.assembly());
    }

    /// The machine with other places of its model.
    public static Machine withSlots(Machine machine, Consumer<Slots.Draft> change) {
        ServerModel model = machine.model().orElseThrow();
        return withModel(machine, model.with(draft -> draft.slots = model.slots().with(change)));
    }

    /// The machine with a part in a slot that is not in the project.
    public static Machine withLost(Machine machine, Slot slot) {
        return rebuilt(machine, machine.model(), machine.assembly().with(List.of(slot), "gone"));
    }

    private static Machine rebuilt(
            Machine machine, Optional<ServerModel> model, Assembly assembly) {
        Map<String, Part> parts = new HashMap<>();
        machine.parts().values().forEach(part -> parts.put(part.id(), part));
        return of(model, assembly, parts);
    }

    private static Machine of(
            Optional<ServerModel> model, Assembly assembly, Map<String, Part> parts) {
        var configuration = new HardwareConfiguration.Draft("cfg");
        configuration.name = "node";
        configuration.model = model.map(ServerModel::id);
        configuration.build = assembly;
        return Machine.of(
                configuration.build(), assembly, model, id -> Optional.ofNullable(parts.get(id)));
    }
}
