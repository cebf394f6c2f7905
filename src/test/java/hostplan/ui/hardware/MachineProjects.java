package hostplan.ui.hardware;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.hardware.Assembly;
import hostplan.hardware.Bays;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.hardware.CardSlots;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Form;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemorySlots;
import hostplan.hardware.MemoryType;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Price;
import hostplan.hardware.Processor;
import hostplan.hardware.ProcessorSlots;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Side;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Slots;
import hostplan.hardware.SupplySlots;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Projects with machines put together from parts.
public final class MachineProjects {

    public static final Part EPYC = processor("epyc", "AMD", "EPYC 9354", 32, "SP5", 12, 280, 2340);
    public static final Part XEON =
            processor("xeon", "Intel", "Xeon Gold 6430", 32, "LGA4677", 8, 270, 2200);
    public static final Part MODULE =
            part("dimm", "Samsung", "64 GB DDR5-4800 RDIMM", module(64), 1500);
    public static final Part NVME = part("nvme", "Micron", "7450 PRO 3.84 TB", nvme(3840), 3300);
    public static final Part DISK = part("disk", "Seagate", "Exos X18 16 TB", disk(16_000), 320);
    public static final Part NIC = part("nic", "Mellanox", "ConnectX-6 Lx 25 GbE OCP", ocp(), 380);
    public static final Part SUPPLY = part("psu", "Supermicro", "860 W Titanium", supply(860), 380);
    public static final Part RAILS = part("rails", "", "Rail kit", OtherPart.UNKNOWN, 80);

    public static final Part BOARD = part("board", "Supermicro", "H13SSL-N", board(), 720);

    private MachineProjects() {}

    /// One EPYC, 12 modules in 12 channels, 8 of 10 NVMe drives and one supply of two: as in the
    /// picture of the screen.
    public static Project nvmeNode() {
        Slots.Draft slots = new Slots.Draft();
        slots.processors = Optional.of(new ProcessorSlots(1, "SP5", Optional.of(400)));
        slots.memory = Optional.of(memory(12));
        slots.bays =
                List.of(
                        bays("front", 10, DriveForm.SFF, Side.FRONT, DriveInterface.NVME),
                        bays("boot", 2, DriveForm.M2, Side.INSIDE, DriveInterface.NVME));
        slots.cards = List.of(pcie(3), ocpSlot());
        slots.supplies = Optional.of(new SupplySlots(2, "crps", List.of(860), true));
        ServerModel model = model("Supermicro", "AS-1115CS-TNR", Form.RACK, 1, slots.build());
        Assembly assembly =
                Assembly.EMPTY
                        .with(List.of(Slot.of(SlotKind.PROCESSOR, 1)), "epyc")
                        .with(slots(SlotKind.MEMORY, "", 12), "dimm")
                        .with(slots(SlotKind.BAY, "front", 8), "nvme")
                        .with(List.of(Slot.card("ocp", 1)), "nic")
                        .with(List.of(Slot.of(SlotKind.SUPPLY, 1)), "psu");
        return project(model, "db node 2026", assembly);
    }

    /// Two sockets with 32 memory slots, 24 drive bays in 2 U.
    public static Project dualSocket() {
        Slots.Draft slots = new Slots.Draft();
        slots.processors = Optional.of(new ProcessorSlots(2, "LGA4677", Optional.of(350)));
        slots.memory = Optional.of(memory(32));
        slots.bays =
                List.of(
                        bays("front", 24, DriveForm.SFF, Side.FRONT, DriveInterface.NVME),
                        bays("rear", 2, DriveForm.SFF, Side.REAR, DriveInterface.SATA),
                        bays("boot", 2, DriveForm.M2, Side.INSIDE, DriveInterface.NVME));
        slots.cards = List.of(pcie(8), ocpSlot());
        slots.supplies = Optional.of(new SupplySlots(2, "crps", List.of(860), true));
        ServerModel model = model("Dell", "PowerEdge R760", Form.RACK, 2, slots.build());
        Assembly assembly =
                Assembly.EMPTY
                        .with(slots(SlotKind.PROCESSOR, "", 2), "xeon")
                        .with(slots(SlotKind.MEMORY, "", 16), "dimm")
                        .with(slots(SlotKind.BAY, "front", 16), "nvme")
                        .with(List.of(Slot.card("ocp", 1)), "nic")
                        .with(slots(SlotKind.SUPPLY, "", 2), "psu");
        return project(
                model,
                "virtual host, large, with a name that is far too long for any field",
                assembly);
    }

    /// 36 wide bays in 4 U.
    public static Project storage() {
        Slots.Draft slots = new Slots.Draft();
        slots.processors = Optional.of(new ProcessorSlots(2, "LGA4677", Optional.of(350)));
        slots.memory = Optional.of(memory(16));
        slots.bays =
                List.of(
                        bays("front", 24, DriveForm.LFF, Side.FRONT, DriveInterface.SATA),
                        bays("rear", 12, DriveForm.LFF, Side.REAR, DriveInterface.SATA));
        slots.cards = List.of(pcie(6));
        slots.supplies = Optional.of(new SupplySlots(4, "crps", List.of(860), true));
        ServerModel model = model("Supermicro", "SSG-640SP", Form.RACK, 4, slots.build());
        Assembly assembly =
                Assembly.EMPTY
                        .with(slots(SlotKind.PROCESSOR, "", 2), "xeon")
                        .with(slots(SlotKind.MEMORY, "", 16), "dimm")
                        .with(slots(SlotKind.BAY, "front", 24), "disk")
                        .with(slots(SlotKind.SUPPLY, "", 3), "lost");
        return project(model, "backup store", assembly);
    }

    /// A case, whose board brings the slots; nothing else in it yet but a processor.
    public static Project tower() {
        Slots.Draft slots = new Slots.Draft();
        slots.bays = List.of(bays("front", 8, DriveForm.LFF, Side.FRONT, DriveInterface.SATA));
        slots.boards = List.of("ATX", "SSI-EEB");
        slots.supplies = Optional.of(new SupplySlots(1, "atx", List.of(), false));
        ServerModel model = model("Fractal", "Define 7", Form.TOWER, 0, slots.build());
        Assembly assembly =
                Assembly.EMPTY
                        .with(List.of(Slot.of(SlotKind.BOARD, 1)), "board")
                        .with(List.of(Slot.of(SlotKind.PROCESSOR, 1)), "epyc");
        return project(model, "tower", assembly);
    }

    /// A blade with two sockets, and the enclosure of its family: 8 bays in 7 U for 16,000 EUR.
    public static Project blade() {
        Slots.Draft slots = new Slots.Draft();
        slots.processors = Optional.of(new ProcessorSlots(2, "LGA4677", Optional.of(350)));
        slots.memory = Optional.of(memory(32));
        slots.bays = List.of(bays("front", 6, DriveForm.E3S, Side.FRONT, DriveInterface.NVME));
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
                                Optional.empty()));
        ServerModel blade =
                model("Dell", "PowerEdge MX760c", Form.BLADE, 0, slots.build())
                        .with(draft -> draft.bladeFamily = "Dell MX7000");
        ServerModel enclosure =
                model("Dell", "PowerEdge MX7000", Form.ENCLOSURE, 7, Slots.NONE)
                        .with(draft -> {
                            draft.id = "model-2";
                            draft.bladeFamily = "Dell MX7000";
                            draft.bays = 8;
                            draft.price = Optional.of(price(16_000));
                        });
        Assembly assembly = Assembly.EMPTY.with(slots(SlotKind.PROCESSOR, "", 2), "xeon");
        return project(blade, "blade", assembly)
                .with(draft -> draft.serverModels = List.of(blade, enclosure));
    }

    /// Four sockets with 16 memory slots each.
    public static Project fourSockets() {
        Slots.Draft slots = new Slots.Draft();
        slots.processors = Optional.of(new ProcessorSlots(4, "LGA4677", Optional.of(350)));
        slots.memory = Optional.of(memory(64));
        slots.bays = List.of(bays("front", 24, DriveForm.SFF, Side.FRONT, DriveInterface.SAS));
        slots.cards = List.of(pcie(11));
        slots.supplies = Optional.of(new SupplySlots(4, "crps", List.of(), true));
        ServerModel model = model("HPE", "DL560", Form.RACK, 2, slots.build());
        return project(
                model,
                "database, four sockets",
                Assembly.EMPTY.with(slots(SlotKind.PROCESSOR, "", 4), "xeon"));
    }

    /// A project whose first configuration has other parts.
    public static Project change(Project project, UnaryOperator<Assembly> change) {
        HardwareConfiguration first = project.configurations().getFirst();
        HardwareConfiguration changed =
                first.with(draft -> draft.build = change.apply((Assembly) first.build()));
        return ProjectEdits.replace(project, changed);
    }

    public static Project project(ServerModel model, String name, Assembly assembly) {
        HardwareConfiguration.Draft draft = new HardwareConfiguration.Draft("cfg-1");
        draft.name = name;
        draft.model = Optional.of(model.id());
        draft.build = assembly;
        HardwareConfiguration.Draft stated = new HardwareConfiguration.Draft("cfg-2");
        stated.name = "web node";
        stated.build =
                Totals.UNKNOWN.with(totals -> {
                    totals.sockets = Optional.of(2);
                    totals.cores = Optional.of(64);
                    totals.memory = Optional.of(Bytes.ofGiB(512));
                });
        return Project.EMPTY.with(project -> {
            project.name = "Shop";
            project.serverModels = List.of(model);
            project.parts = List.of(EPYC, XEON, MODULE, NVME, DISK, NIC, SUPPLY, RAILS, BOARD);
            project.configurations = List.of(draft.build(), stated.build());
            project.servers = List.of(server("srv-1", "db-01"), server("srv-2", "db-02"));
        });
    }

    private static Server server(String id, String name) {
        Server.Draft draft = new Server.Draft(id);
        draft.name = name;
        draft.configuration = Optional.of("cfg-1");
        return draft.build();
    }

    private static ServerModel model(String maker, String name, Form form, int units, Slots slots) {
        ServerModel.Draft draft = new ServerModel.Draft("model-1");
        draft.manufacturer = maker;
        draft.model = name;
        draft.form = form;
        draft.rackUnits = Optional.of(RackUnits.of(units));
        draft.slots = slots;
        draft.price = Optional.of(price(4600));
        return draft.build();
    }

    private static MemorySlots memory(int count) {
        return new MemorySlots(
                count,
                MemoryGeneration.DDR5,
                EnumSet.of(MemoryType.RDIMM),
                Optional.of(Bytes.ofGiB(256)),
                Optional.of(4800),
                Optional.of(4400));
    }

    private static Bays bays(
            String name, int count, DriveForm form, Side side, DriveInterface speaks) {
        return new Bays(name, count, form, Set.of(speaks), Optional.empty(), side, true, false);
    }

    private static CardSlots pcie(int count) {
        return new CardSlots(
                "pcie",
                count,
                CardForm.PCIE,
                16,
                5,
                CardHeight.LOW,
                Optional.empty(),
                Optional.empty());
    }

    private static CardSlots ocpSlot() {
        return new CardSlots(
                "ocp", 1, CardForm.OCP, 16, 4, CardHeight.LOW, Optional.empty(), Optional.empty());
    }

    public static List<Slot> slots(SlotKind kind, String group, int count) {
        List<Slot> slots = new ArrayList<>();
        IntStream.rangeClosed(1, count).forEach(each -> slots.add(new Slot(kind, group, each)));
        return slots;
    }

    private static Part processor(
            String id,
            String vendor,
            String name,
            int cores,
            String socket,
            int channels,
            int watts,
            int price) {
        return part(
                id,
                vendor,
                name,
                new Processor(
                        cores,
                        2 * cores,
                        Optional.of(new BigDecimal("3.25")),
                        Optional.of(new BigDecimal("3.8")),
                        Optional.of(BigDecimal.valueOf(watts)),
                        socket,
                        2,
                        Optional.of(MemoryGeneration.DDR5),
                        Optional.of(channels),
                        Optional.of(4800),
                        Optional.of(Bytes.ofGiB(6144)),
                        Optional.of(5),
                        Optional.of(128),
                        Optional.of(2022)),
                price);
    }

    private static MemoryModule module(int gib) {
        return new MemoryModule(
                Bytes.ofGiB(gib),
                MemoryGeneration.DDR5,
                MemoryType.RDIMM,
                4800,
                Optional.of(2),
                Optional.of(BigDecimal.valueOf(5)));
    }

    private static OtherPart board() {
        Slots.Draft slots = new Slots.Draft();
        slots.processors = Optional.of(new ProcessorSlots(1, "SP5", Optional.of(400)));
        slots.memory = Optional.of(memory(12));
        slots.cards = List.of(pcie(5));
        slots.bays = List.of(bays("m.2", 2, DriveForm.M2, Side.INSIDE, DriveInterface.NVME));
        slots.sataPorts = 8;
        return new OtherPart(
                "mainboard",
                "ATX",
                slots.build(),
                Optional.empty(),
                Optional.of(BigDecimal.TEN),
                Optional.of(BigDecimal.valueOf(30)));
    }

    private static Drive nvme(int gb) {
        return new Drive(
                Media.SSD,
                DriveInterface.NVME,
                DriveForm.SFF,
                Bytes.ofGB(gb),
                Optional.empty(),
                Optional.of(1_000_000L),
                Optional.of(200_000L),
                Optional.of(6800),
                Optional.of(5300),
                Optional.of(BigDecimal.valueOf(17)),
                Optional.of(BigDecimal.valueOf(5)),
                Optional.of(BigDecimal.ONE),
                Optional.of(5));
    }

    private static Drive disk(int gb) {
        return new Drive(
                Media.HDD,
                DriveInterface.SATA,
                DriveForm.LFF,
                Bytes.ofGB(gb),
                Optional.of(7200),
                Optional.of(170L),
                Optional.of(550L),
                Optional.of(270),
                Optional.of(270),
                Optional.of(BigDecimal.valueOf(9)),
                Optional.of(BigDecimal.valueOf(5)),
                Optional.empty(),
                Optional.of(5));
    }

    private static NetworkCard ocp() {
        return new NetworkCard(
                Optional.of(new CardShape(CardForm.OCP, 8, 4, CardHeight.LOW, Optional.empty(), 1)),
                2,
                Bandwidth.ofGbit(25),
                "SFP28",
                Optional.of(BigDecimal.valueOf(11)));
    }

    private static PowerSupply supply(int watts) {
        return new PowerSupply(
                watts, "crps", "80 PLUS Titanium", Optional.empty(), Optional.empty());
    }

    public static Part part(String id, String vendor, String name, PartFacts facts, int price) {
        Consumer<Part.Draft> draft =
                part -> {
                    part.vendor = vendor;
                    part.name = name;
                    part.facts = facts;
                    part.price = Optional.of(price(price));
                };
        Part.Draft made = new Part.Draft(id);
        draft.accept(made);
        return made.build();
    }

    private static Price price(int amount) {
        return new Price(
                new Money(BigDecimal.valueOf(amount), Currency.getInstance("EUR")),
                Optional.of(LocalDate.of(2026, 10, 1)),
                "estimate");
    }
}
