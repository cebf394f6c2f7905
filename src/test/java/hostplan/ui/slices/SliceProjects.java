package hostplan.ui.slices;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.Flavor;
import hostplan.capacity.KeepFree;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.Project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Projects with a host to cut.
public final class SliceProjects {

    private SliceProjects() {}

    /// The textbook's: 8 cores, 16 GiB, cut into slices of 1 vCPU and 2 GiB by no rules.
    public static Project textbook() {
        Totals totals =
                Totals.UNKNOWN.with(draft -> {
                    draft.sockets = Optional.of(1);
                    draft.cores = Optional.of(8);
                    draft.memory = Optional.of(Bytes.ofGiB(16));
                });
        Slicing.Draft slicing = new Slicing.Draft("slicing-1");
        slicing.name = "Textbook";
        slicing.host = new Slicing.Host.OfServer("srv-1");
        slicing.lines = List.of(new Slicing.Line("flavor-s", Optional.empty()));
        return project("host-01", totals, slicing, flavor("S", 1, 2));
    }

    /// Two sockets, three flavors, everything limited and a tenth kept free.
    public static Project large() {
        Totals totals =
                Totals.UNKNOWN.with(draft -> {
                    draft.sockets = Optional.of(2);
                    draft.cores = Optional.of(64);
                    draft.threads = Optional.of(128);
                    draft.memory = Optional.of(Bytes.ofGiB(512));
                    draft.disk = Optional.of(Bytes.ofGB(12_288));
                    draft.iops = Optional.of(400_000L);
                    draft.network = Optional.of(Bandwidth.ofGbit(50));
                });
        Slicing.Draft slicing = new Slicing.Draft("slicing-2");
        slicing.name = "Web hosts, spring";
        slicing.host = new Slicing.Host.OfServer("srv-1");
        slicing.ruleSet = "kvm";
        slicing.keepFree = new KeepFree.Share(Fraction.of(1, 10));
        slicing.ratios = new Ratios(Fraction.of(2), Fraction.ONE, Fraction.ONE);
        slicing.lines =
                List.of(
                        new Slicing.Line("flavor-l", Optional.of(3)),
                        new Slicing.Line("flavor-m", Optional.of(12)),
                        new Slicing.Line("flavor-s", Optional.empty()));
        return project(
                "web-01",
                totals,
                slicing,
                flavor("L", 8, 64).with(draft -> limits(draft, 400, 20_000, 2_000)),
                flavor("M", 4, 16).with(draft -> limits(draft, 160, 8_000, 1_000)),
                flavor("S", 2, 4).with(draft -> limits(draft, 60, 3_000, 500)));
    }

    /// Hundreds of slices.
    public static Project crowded() {
        return large().with(project -> {
            project.flavors =
                    List.of(
                            flavor("burstable-compute-optimized-medium", 2, 8),
                            flavor("burstable-compute-optimized-small", 1, 1));
            Slicing.Draft slicing = new Slicing.Draft("slicing-3");
            slicing.name = "A very long name of a slicing that nobody would give but somebody did";
            slicing.host = new Slicing.Host.OfServer("srv-1");
            slicing.ruleSet = "proxmox-zfs";
            slicing.ratios = new Ratios(Fraction.of(5), Fraction.ONE, Fraction.ONE);
            slicing.lines =
                    List.of(
                            new Slicing.Line(
                                    "flavor-burstable-compute-optimized-medium", Optional.of(20)),
                            new Slicing.Line(
                                    "flavor-burstable-compute-optimized-small", Optional.empty()));
            project.slicings = List.of(slicing.build());
        });
    }

    private static Project project(
            String host, Totals totals, Slicing.Draft slicing, Flavor... flavors) {
        HardwareConfiguration.Draft configuration = new HardwareConfiguration.Draft("cfg-1");
        configuration.name = "Hardware";
        configuration.build = totals;
        Server.Draft server = new Server.Draft("srv-1");
        server.name = host;
        server.configuration = Optional.of("cfg-1");
        Project.Draft project = new Project.Draft();
        project.name = "Slices";
        project.configurations = List.of(configuration.build());
        project.servers = List.of(server.build());
        project.flavors = List.of(flavors);
        project.slicings = List.of(slicing.build());
        return project.build();
    }

    private static Flavor flavor(String name, int vcpus, long gib) {
        Flavor.Draft draft = new Flavor.Draft("flavor-" + name.toLowerCase(Locale.ROOT));
        draft.name = name;
        draft.vcpus = vcpus;
        draft.memory = Bytes.ofGiB(gib);
        return draft.build();
    }

    private static void limits(Flavor.Draft draft, long gb, long iops, long mbit) {
        draft.disk = Optional.of(Bytes.ofGB(gb));
        draft.iops = Optional.of(iops);
        draft.network = Optional.of(Bandwidth.ofMbit(mbit));
    }

    /// The textbook's host at 3,000 EUR, its flavor at 20 EUR, at 19 % tax.
    public static Project priced() {
        Project textbook = textbook();
        Price price = new Price(euro("3000"), Optional.of(LocalDate.of(2026, 5, 1)), "");
        return textbook.with(draft -> {
            draft.configurations =
                    textbook.configurations().stream()
                            .map(each -> each.with(node -> node.price = Optional.of(price)))
                            .toList();
            draft.flavors =
                    textbook.flavors().stream()
                            .map(each -> each.with(size -> size.price = Optional.of(euro("20"))))
                            .toList();
            draft.assumptions =
                    textbook.assumptions()
                            .with(costs -> costs.taxRate = Optional.of(new BigDecimal("0.19")));
        });
    }

    private static Money euro(String amount) {
        return new Money(new BigDecimal(amount), Project.USUAL_CURRENCY);
    }
}
