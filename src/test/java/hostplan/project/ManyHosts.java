package hostplan.project;

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
import hostplan.inventory.Location;
import hostplan.inventory.Server;
import hostplan.inventory.Site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Projects with many servers, of which some are sliced.
public final class ManyHosts {

    private static final List<String> RULES =
            List.of("none", "kvm", "proxmox-zfs", "nova", "hyper-v", "gone");

    private ManyHosts() {}

    /// Two sites, three configurations, three flavors of which one has no price.
    ///
    /// @param servers how many there are
    /// @param sliced how many of them, from the first on
    public static Project of(Random random, int servers, int sliced) {
        return Project.EMPTY.with(project -> {
            project.sites = List.of(site("site-a", "Berlin"), site("site-b", "Paris"));
            project.configurations =
                    List.of(
                            configuration("hw-small", 16, 64),
                            configuration("hw-large", 64, 512),
                            unknown("hw-unknown"));
            project.flavors =
                    List.of(
                            flavor("flavor-s", "S", 1, 2, Optional.of("4.90")),
                            flavor("flavor-m", "M", 4, 16, Optional.of("19")),
                            flavor("flavor-x", "X", 8, 24, Optional.empty()));
            project.servers = servers(random, servers);
            List<Slicing> slicings = new ArrayList<>();
            for (int number = 0; number < sliced; number++) {
                slicings.add(slicing(random, number));
            }
            project.slicings = slicings;
        });
    }

    /// The same with a price for all hosts but those of which nothing is known.
    public static Project priced(Random random, int servers, int sliced) {
        Project project = of(random, servers, sliced);
        return project.with(draft ->
                draft.configurations =
                        project.configurations().stream()
                                .map(each ->
                                        each.build().equals(Totals.UNKNOWN) ? each : priced(each))
                                .toList());
    }

    private static HardwareConfiguration priced(HardwareConfiguration configuration) {
        Money euros = new Money(new BigDecimal("8400"), Project.EMPTY.currency());
        return configuration.with(
                draft -> draft.price = Optional.of(new Price(euros, Optional.empty(), "")));
    }

    private static Site site(String id, String name) {
        return new Site.Draft(id).build().with(draft -> draft.name = name);
    }

    private static HardwareConfiguration configuration(String id, int cores, int memoryGib) {
        return unknown(id)
                .with(draft ->
                        draft.build =
                                Totals.UNKNOWN.with(totals -> {
                                    totals.sockets = Optional.of(2);
                                    totals.cores = Optional.of(cores);
                                    totals.threads = Optional.of(2 * cores);
                                    totals.memory = Optional.of(Bytes.ofGiB(memoryGib));
                                }));
    }

    private static HardwareConfiguration unknown(String id) {
        return new HardwareConfiguration.Draft(id).build().with(draft -> draft.name = id);
    }

    private static Flavor flavor(
            String id, String name, int vcpus, int memoryGib, Optional<String> euros) {
        return new Flavor.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.vcpus = vcpus;
                    draft.memory = Bytes.ofGiB(memoryGib);
                    draft.price =
                            euros.map(amount ->
                                    new Money(new BigDecimal(amount), Project.EMPTY.currency()));
                });
    }

    private static List<Server> servers(Random random, int count) {
        List<Server> servers = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Server.Draft draft = new Server.Draft("srv-" + number);
            draft.name = "node-" + number;
            draft.configuration = Optional.of(List.of("hw-small", "hw-large").get(number % 2));
            if (random.nextInt(12) == 0) {
                draft.configuration = Optional.of("hw-unknown");
            }
            if (random.nextInt(5) > 0) {
                draft.location =
                        Optional.of(
                                new Location.AtSite(random.nextBoolean() ? "site-a" : "site-b"));
            }
            servers.add(draft.build());
        }
        return servers;
    }

    private static Slicing slicing(Random random, int number) {
        Slicing.Draft draft = new Slicing.Draft("slicing-" + number);
        draft.name = "cut " + number;
        draft.host = new Slicing.Host.OfServer("srv-" + number);
        draft.ruleSet = RULES.get(random.nextInt(RULES.size()));
        draft.ratios =
                new Ratios(Fraction.of(2 + random.nextInt(5), 2), Fraction.ONE, Fraction.ONE);
        if (random.nextBoolean()) {
            draft.keepFree = new KeepFree.Share(Fraction.of(random.nextInt(30), 100));
        }
        draft.lines =
                List.of(
                        new Slicing.Line("flavor-x", Optional.of(random.nextInt(3))),
                        new Slicing.Line("flavor-m", Optional.of(1 + random.nextInt(3))),
                        new Slicing.Line("flavor-s", Optional.empty()));
        return draft.build();
    }
}
