package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Tax;
import hostplan.hardware.Totals;
import hostplan.inventory.Environment;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.SiteKind;
import hostplan.inventory.Status;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.storage.ProjectFiles;
import hostplan.storage.Saved;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A small project with one of everything: a host in a rack, a second of which nothing is known, a
/// VM, a flavor and a slicing.
final class Sample {

    private Sample() {}

    /// The file in which the project was saved.
    static String saved(Path folder, Project project) {
        Path file = folder.resolve("sample.hostplan");
        assertThat(new ProjectFiles().save(file, project, Optional.empty()))
                .isInstanceOf(Saved.Done.class);
        return file.toString();
    }

    static Project project() {
        return Project.EMPTY.with(draft -> {
            draft.name = "Sample";
            draft.ownColumns =
                    List.of(
                            new OwnColumn(
                                    "col-1",
                                    "Tier",
                                    OwnColumn.Type.TEXT,
                                    List.of(),
                                    UnknownMembers.NONE));
            draft.sites = List.of(site());
            draft.racks = List.of(rack());
            draft.serverModels = List.of(model());
            draft.configurations = List.of(configuration());
            draft.servers = List.of(host(), unknown());
            draft.vms = List.of(vm());
            draft.flavors = List.of(flavor());
            draft.slicings = List.of(slicing("slicing-1", "as sold"));
        });
    }

    /// The same with a memory module, a configuration of two of them, a quote and a storage pool.
    static Project hardware() {
        return project()
                .with(draft -> {
                    draft.parts = List.of(module());
                    draft.configurations = List.of(configuration(), ofParts());
                    draft.quotes = List.of(quote());
                    draft.storagePools = List.of(pool());
                });
    }

    /// The same with a placement of its VM on its host or on one to buy.
    static Project placed() {
        return project()
                .with(draft -> {
                    Placement.Draft placement = new Placement.Draft("placement-1");
                    placement.name = "next year";
                    placement.hosts =
                            List.of(
                                    new HostOffer.Standing("srv-1"),
                                    new HostOffer.ToBuy("cfg-1", Optional.of(3)));
                    placement.counting =
                            new VmCounting(
                                    Set.of("prod", "lab"), false, true, false, Fraction.of(1, 5));
                    placement.rules = placement.rules.with(rules -> rules.ruleSet = "kvm");
                    placement.failures = FailurePlan.of(1);
                    placement.groups = List.of(GroupRule.apart("db"));
                    placement.bound = Set.of("vm-1");
                    draft.placements = List.of(placement.build());
                });
    }

    private static Part module() {
        Part.Draft part = new Part.Draft("part-1");
        part.catalogId = Optional.of("dimm-64");
        part.vendor = "Samsung";
        part.name = "64 GB DDR5-4800";
        part.facts =
                new MemoryModule(
                        Bytes.ofGiB(64),
                        MemoryGeneration.DDR5,
                        MemoryType.RDIMM,
                        4800,
                        Optional.of(2),
                        Optional.empty());
        part.price =
                Optional.of(
                        new Price(
                                new Money(new BigDecimal("380.50"), Currency.getInstance("EUR")),
                                Optional.of(LocalDate.of(2026, 5, 1)),
                                "",
                                Tax.GROSS,
                                Optional.of("quote-1")));
        return part.build();
    }

    private static HardwareConfiguration ofParts() {
        var configuration = new HardwareConfiguration.Draft("cfg-2");
        configuration.name = "of parts";
        configuration.build =
                Assembly.EMPTY.with(
                        List.of(Slot.of(SlotKind.MEMORY, 1), Slot.of(SlotKind.MEMORY, 2)),
                        "part-1");
        configuration.terms =
                new OfferTerms(
                        "Dell", "", Optional.empty(), Optional.empty(), Optional.empty(), "");
        return configuration.build();
    }

    private static Quote quote() {
        Quote.Draft quote = new Quote.Draft("quote-1");
        quote.number = "4711";
        quote.supplier = "Shop";
        quote.date = Optional.of(LocalDate.of(2026, 5, 1));
        quote.deliveryDays = Optional.of(14);
        quote.lines =
                List.of(
                        new Quote.Line(Quote.Target.part("part-1"), Optional.empty()),
                        new Quote.Line(Quote.Target.part("part-9"), Optional.empty()));
        return quote.build();
    }

    private static StoragePool pool() {
        StoragePool.Draft pool = new StoragePool.Draft("pool-1");
        pool.name = "vm storage";
        pool.servers = List.of("srv-1");
        pool.memoryPerHost = Optional.of(Bytes.ofGiB(16));
        return pool.build();
    }

    private static Site site() {
        Site.Draft site = new Site.Draft("site-1");
        site.name = "FRA1";
        site.kind = Optional.of(SiteKind.COLOCATION);
        return site.build();
    }

    private static Rack rack() {
        Rack.Draft rack = new Rack.Draft("rack-1");
        rack.name = "A03";
        rack.site = Optional.of("site-1");
        return rack.build();
    }

    private static ServerModel model() {
        ServerModel.Draft model = new ServerModel.Draft("model-1");
        model.manufacturer = "Dell";
        model.model = "PowerEdge R650";
        model.rackUnits = Optional.of(RackUnits.of(1));
        return model.build();
    }

    private static HardwareConfiguration configuration() {
        var configuration = new HardwareConfiguration.Draft("cfg-1");
        configuration.name = "web node";
        configuration.model = Optional.of("model-1");
        configuration.build =
                Totals.UNKNOWN.with(draft -> {
                    draft.sockets = Optional.of(1);
                    draft.cores = Optional.of(8);
                    draft.threads = Optional.of(16);
                    draft.memory = Optional.of(Bytes.ofGiB(16));
                    draft.disk = Optional.of(Bytes.ofGB(960));
                    draft.iops = Optional.of(50_000L);
                    draft.network = Optional.of(Bandwidth.ofGbit(25));
                    draft.watts = Optional.of(350);
                });
        return configuration.build();
    }

    private static Server host() {
        Server.Draft server = new Server.Draft("srv-1");
        server.name = "web-1";
        server.hostname = "web-1.example.org";
        server.role = "host";
        server.environment = Optional.of(Environment.PRODUCTION);
        server.status = Status.ACTIVE;
        server.location =
                Optional.of(
                        new Location.InRack(
                                "rack-1", RackUnits.of(new BigDecimal("10.5")), Face.FRONT));
        server.configuration = Optional.of("cfg-1");
        server.operatingSystem = "Debian 13";
        server.owner = "Zoë";
        server.serialNumber = "ABC123";
        server.assetTag = "T-7";
        server.warrantyUntil = Optional.of(LocalDate.of(2028, 5, 31));
        server.tags = List.of("web", "edge");
        server.own("col-1", "gold");
        return server.build();
    }

    private static Server unknown() {
        Server.Draft server = new Server.Draft("srv-2");
        server.name = "spare";
        return server.build();
    }

    private static Vm vm() {
        Vm.Draft vm = new Vm.Draft("vm-1");
        vm.name = "shop";
        vm.cluster = "prod";
        vm.host = Optional.of("srv-1");
        vm.powerState = Optional.of(PowerState.ON);
        vm.vcpus = Optional.of(2);
        vm.memory = Optional.of(Bytes.ofGiB(4));
        vm.diskProvisioned = Optional.of(Bytes.ofGiB(50));
        vm.memoryUsed = Optional.of(Bytes.ofMiB(1_536));
        vm.iops = Optional.of(400L);
        vm.network = Optional.of(Bandwidth.ofGbit(1));
        vm.disks = Optional.of(DiskPlace.SHARED);
        vm.tags = List.of("paid");
        return vm.build();
    }

    private static Flavor flavor() {
        Flavor.Draft flavor = new Flavor.Draft("flavor-1");
        flavor.name = "small";
        return flavor.build();
    }

    static Slicing slicing(String id, String name) {
        Slicing.Draft slicing = new Slicing.Draft(id);
        slicing.name = name;
        slicing.host = new Slicing.Host.OfServer("srv-1");
        slicing.ruleSet = "kvm";
        slicing.lines = List.of(new Slicing.Line("flavor-1", Optional.empty()));
        return slicing.build();
    }
}
