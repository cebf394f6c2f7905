package hostplan.sheet;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Form;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.PowerPort;
import hostplan.hardware.Price;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Address;
import hostplan.inventory.Environment;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Purchase;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.SiteKind;
import hostplan.inventory.Status;
import hostplan.placement.DiskPlace;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.project.OwnColumn;
import hostplan.project.Project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Projects with anything in them: all members known or unknown, names of any kind, references that
/// dangle.
final class RandomProject {

    private static final List<String> WORDS =
            List.of(
                    "web",
                    "db node",
                    "a, b",
                    "\"quoted\"",
                    "Ölhafen",
                    "x\ty",
                    "=1+1",
                    "two\nlines",
                    "Xeon 6338",
                    "-",
                    "1.234");

    private final Random random;

    private RandomProject(long seed) {
        random = new Random(seed);
    }

    static Project of(long seed) {
        return new RandomProject(seed).project();
    }

    private Project project() {
        return Project.EMPTY.with(draft -> {
            draft.ownColumns =
                    List.of(
                            own("own-text", OwnColumn.Type.TEXT),
                            own("own-number", OwnColumn.Type.NUMBER),
                            own("own-date", OwnColumn.Type.DATE),
                            own("own-choice", OwnColumn.Type.CHOICE));
            draft.sites = several(3, this::site);
            draft.racks = several(4, this::rack);
            draft.serverModels = several(3, this::model);
            draft.configurations = several(4, this::configuration);
            draft.servers = several(8, this::server);
            draft.flavors = several(3, this::flavor);
            draft.vms = several(6, this::vm);
        });
    }

    private <T> List<T> several(int most, IntFunction<T> make) {
        return IntStream.range(0, random.nextInt(1, most + 1)).mapToObj(make).toList();
    }

    private OwnColumn own(String id, OwnColumn.Type type) {
        return new OwnColumn(id, id, type, List.of("Gold", "Silver"), UnknownMembers.NONE);
    }

    private Site site(int i) {
        return new Site.Draft("site-" + i)
                .build()
                .with(draft -> {
                    draft.name = "FRA" + i;
                    draft.kind = maybe(() -> any(SiteKind.values()));
                    draft.address = word();
                    draft.notes = word();
                });
    }

    private Rack rack(int i) {
        return new Rack.Draft("rack-" + i)
                .build()
                .with(draft -> {
                    draft.name = "A0" + random.nextInt(3);
                    draft.site = reference("site-", 3);
                    draft.depthMm = maybe(() -> random.nextInt(1, 1200));
                    draft.maximumKg = maybe(this::decimal);
                    draft.notes = word();
                });
    }

    private ServerModel model(int i) {
        return new ServerModel.Draft("model-" + i)
                .build()
                .with(draft -> {
                    draft.manufacturer = word();
                    draft.model = "R65" + i;
                    draft.form = any(Form.values());
                    draft.rackUnits = maybe(this::units);
                    draft.fullDepth = maybe(random::nextBoolean);
                    draft.depthMm = maybe(() -> random.nextInt(1, 1200));
                    draft.weightKg = maybe(this::decimal);
                    draft.slots = new RandomSlots(random).slots();
                    draft.idleWatts = maybe(this::decimal);
                    draft.powerPorts =
                            List.of(
                                    new PowerPort(
                                            "PSU1",
                                            maybe(() -> random.nextInt(2000)),
                                            maybe(() -> random.nextInt(2000))));
                });
    }

    private HardwareConfiguration configuration(int i) {
        return new HardwareConfiguration.Draft("cfg-" + i)
                .build()
                .with(draft -> {
                    draft.name = "node " + random.nextInt(3);
                    draft.model = reference("model-", 3);
                    draft.build = totals();
                    draft.price = maybe(() -> new Price(money(), maybe(this::day), word()));
                    draft.notes = word();
                });
    }

    private Totals totals() {
        return Totals.UNKNOWN.with(draft -> {
            draft.processor = word();
            draft.sockets = maybe(() -> random.nextInt(1, 5));
            draft.cores = maybe(() -> random.nextInt(1, 200));
            draft.threads = maybe(() -> random.nextInt(1, 400));
            draft.memory = maybe(this::bytes);
            draft.drives = word();
            draft.disk = maybe(this::bytes);
            draft.iops = maybe(() -> random.nextLong(10_000_000_000L));
            draft.network =
                    maybe(() -> new Bandwidth(random.nextLong(1L << random.nextInt(1, 45))));
            draft.watts = maybe(() -> random.nextInt(5000));
            draft.rackUnits = maybe(this::units);
            draft.depthMm = maybe(() -> random.nextInt(1, 1200));
            draft.weightKg = maybe(this::decimal);
        });
    }

    private Server server(int i) {
        return new Server.Draft("srv-" + i)
                .build()
                .with(draft -> {
                    draft.name = "web-" + random.nextInt(12);
                    draft.hostname = word();
                    draft.environment = maybe(() -> any(Environment.values()));
                    draft.status = any(Status.values());
                    draft.location = maybe(this::location);
                    draft.configuration = reference("cfg-", 4);
                    draft.serialNumber = word();
                    draft.addresses =
                            List.of(
                                    new Address("management", "2001:db8::1"),
                                    new Address("", "192.0.2.7"));
                    draft.purchase =
                            new Purchase(maybe(this::day), word(), maybe(this::money), word());
                    draft.warrantyUntil = maybe(this::day);
                    draft.tags = List.of("a, b", "plain", "\"q\"");
                    draft.notes = word();
                    draft.own("own-text", word());
                    draft.own(
                            "own-number",
                            random.nextBoolean() ? decimal().toPlainString() : word());
                    draft.own("own-date", random.nextBoolean() ? day().toString() : word());
                    draft.own("own-choice", random.nextBoolean() ? "Gold" : word());
                });
    }

    private Location location() {
        return switch (random.nextInt(3)) {
            case 0 -> new Location.AtSite("site-" + random.nextInt(4));
            case 1 ->
                    new Location.InRack(
                            "rack-" + random.nextInt(5), maybe(this::units), any(Face.values()));
            default -> new Location.InBay("srv-" + random.nextInt(9), word());
        };
    }

    private Flavor flavor(int i) {
        return new Flavor.Draft("flavor-" + i)
                .build()
                .with(draft -> {
                    draft.name = "small " + i;
                    draft.vcpus = random.nextInt(1, 64);
                    draft.memory = bytes();
                    draft.disk = maybe(this::bytes);
                    draft.price = maybe(this::money);
                });
    }

    private Vm vm(int i) {
        return new Vm.Draft("vm-" + i)
                .build()
                .with(draft -> {
                    draft.name = "vm-" + random.nextInt(4);
                    draft.host = reference("srv-", 8);
                    draft.powerState = maybe(() -> any(PowerState.values()));
                    draft.flavor = reference("flavor-", 3);
                    draft.vcpus = maybe(() -> random.nextInt(1, 64));
                    draft.memory = maybe(this::bytes);
                    draft.diskUsed = maybe(this::bytes);
                    draft.memoryUsed = maybe(this::bytes);
                    draft.iops = maybe(() -> random.nextLong(100_000));
                    draft.disks = maybe(() -> any(DiskPlace.values()));
                    draft.notes = word();
                });
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    /// Now and then to something that is not there.
    private Optional<String> reference(String prefix, int most) {
        return maybe(() -> prefix + random.nextInt(most + 1));
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private String word() {
        return random.nextInt(3) == 0 ? "" : WORDS.get(random.nextInt(WORDS.size()));
    }

    private Bytes bytes() {
        long unit = any(new Long[] {1L, Bytes.KB, Bytes.MIB, Bytes.GB, Bytes.GIB});
        return new Bytes(unit * random.nextInt(100_000));
    }

    private BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
    }

    private RackUnits units() {
        return new RackUnits(random.nextInt(2, 84));
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(5000));
    }

    private Money money() {
        return new Money(decimal(), Currency.getInstance(any(new String[] {"EUR", "USD", "JPY"})));
    }
}
