package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.hardware.Assembly;
import hostplan.hardware.Build;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Media;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Price;
import hostplan.hardware.Processor;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Tax;
import hostplan.inventory.Server;
import hostplan.inventory.Status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A project with prices to add up: a configuration `built` of parts for 4,500 EUR net, another one
/// `bought` pre-built for 9,000 EUR net.
public final class PriceProjects {

    public static final Currency EUR = Currency.getInstance("EUR");

    private PriceProjects() {}

    public static Optional<Price> price(String amount, String date) {
        return price(amount, EUR, date, Tax.NET);
    }

    public static Optional<Price> price(String amount, Currency currency, String date, Tax tax) {
        return Optional.of(
                new Price(
                        new Money(new BigDecimal(amount), currency),
                        Optional.of(LocalDate.parse(date)),
                        "shop",
                        tax,
                        Optional.empty()));
    }

    public static Part part(String id, PartFacts facts, Optional<Price> price) {
        Part.Draft draft = new Part.Draft(id);
        draft.name = id;
        draft.facts = facts;
        draft.price = price;
        return draft.build();
    }

    public static Processor processor(int cores) {
        return new Processor(
                cores,
                2 * cores,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "SP5",
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static MemoryModule module(int gib) {
        return new MemoryModule(
                new Bytes((long) gib << 30),
                MemoryGeneration.DDR5,
                MemoryType.RDIMM,
                4800,
                Optional.empty(),
                Optional.empty());
    }

    public static Drive drive(long gigabytes) {
        return new Drive(
                Media.SSD,
                DriveInterface.NVME,
                DriveForm.SFF,
                new Bytes(gigabytes * 1_000_000_000L),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(5));
    }

    /// Model 1000 + processor 1200 + 4 × memory 300 + 2 × drive 400 + 2 × supply 150 = 4500.
    public static Project project() {
        Project.Draft draft = new Project.Draft();
        ServerModel.Draft model = new ServerModel.Draft("model");
        model.manufacturer = "Acme";
        model.model = "R1";
        model.price = price("1000", "2026-10-01");
        draft.serverModels = List.of(model.build());
        draft.parts =
                List.of(
                        part("processor", processor(16), price("1200", "2026-10-01")),
                        part("memory", module(64), price("300", "2026-10-01")),
                        part("drive", drive(3840), price("400", "2026-10-01")),
                        part(
                                "supply",
                                new PowerSupply(
                                        800, "crps", "", Optional.empty(), Optional.empty()),
                                price("150", "2026-10-01")));
        draft.configurations = List.of(built(), bought());
        return draft.build();
    }

    private static HardwareConfiguration built() {
        Build build =
                Assembly.EMPTY
                        .with(slots(SlotKind.PROCESSOR, 1), "processor")
                        .with(slots(SlotKind.MEMORY, 4), "memory")
                        .with(List.of(Slot.bay("front", 1), Slot.bay("front", 2)), "drive")
                        .with(slots(SlotKind.SUPPLY, 2), "supply");
        HardwareConfiguration.Draft draft = new HardwareConfiguration.Draft("built");
        draft.name = "built";
        draft.model = Optional.of("model");
        draft.build = build;
        return draft.build();
    }

    private static HardwareConfiguration bought() {
        HardwareConfiguration.Draft draft = new HardwareConfiguration.Draft("bought");
        draft.name = "bought";
        draft.price = price("9000", "2026-11-01");
        return draft.build();
    }

    public static List<Slot> slots(SlotKind kind, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(each -> Slot.of(kind, each)).toList();
    }

    /// The project with so many more servers.
    public static Project with(Project project, int count, Status status, String configuration) {
        int first = project.servers().size();
        List<Server> more =
                IntStream.range(first, first + count)
                        .mapToObj(number -> server(number, status, configuration))
                        .toList();
        return project.with(draft ->
                draft.servers = Stream.concat(project.servers().stream(), more.stream()).toList());
    }

    /// The project with a pool of Ceph over all servers of a configuration: two copies, filled to
    /// 80 %, nothing kept for a rebuild.
    public static Project pooled(Project project, String configuration) {
        StoragePool.Draft pool = new StoragePool.Draft("pool");
        pool.name = "vm-store";
        pool.copies = 2;
        pool.hostsKept = 0;
        pool.fillLimit = new BigDecimal("0.8");
        pool.servers =
                project.servers().stream()
                        .filter(server -> server.configuration().equals(Optional.of(configuration)))
                        .map(Server::id)
                        .toList();
        return project.with(draft -> draft.storagePools = List.of(pool.build()));
    }

    private static Server server(int number, Status status, String configuration) {
        Server.Draft draft = new Server.Draft("srv-" + number);
        draft.name = "srv-" + number;
        draft.status = status;
        draft.configuration = Optional.of(configuration).filter(id -> !id.isEmpty());
        return draft.build();
    }
}
