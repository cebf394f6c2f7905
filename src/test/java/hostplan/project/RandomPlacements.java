package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Ratios;
import hostplan.inventory.Face;
import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/// Small projects with a placement that asks for something of everything, the same for the same
/// seed.
final class RandomPlacements {

    private static final List<String> GROUPS = List.of("red", "green", "blue");

    private final Random random;

    private RandomPlacements(long seed) {
        random = new Random(seed);
    }

    /// The placement is the only one of the project.
    static Project of(long seed) {
        return new RandomPlacements(seed).project();
    }

    private Project project() {
        return Project.EMPTY.with(draft -> {
            draft.sites = List.of(PlacementProjects.site("here"), PlacementProjects.site("there"));
            draft.racks =
                    List.of(
                            rack("r1", "here", "A", "B"),
                            rack("r2", "here", "A", "B"),
                            rack("r3", "there", "A"));
            draft.configurations =
                    List.of(
                            PlacementProjects.configuration("small", 16, 64),
                            PlacementProjects.configuration("large", 32, 192));
            draft.servers = servers();
            draft.vms = vms(draft.servers);
            draft.placements = List.of(placement(draft.servers, draft.vms));
        });
    }

    private static Rack rack(String id, String site, String... feeds) {
        return PlacementProjects.rack(id, site)
                .with(draft -> draft.feeds = Stream.of(feeds).map(Feed::usual).toList());
    }

    private List<Server> servers() {
        List<Server> servers = new ArrayList<>();
        for (int number = 0; number < 3 + random.nextInt(5); number++) {
            servers.add(
                    PlacementProjects.server(
                                    "s" + number,
                                    random.nextInt(3) == 0 ? "large" : "small",
                                    location())
                            .with(draft -> draft.power = cables()));
        }
        return servers;
    }

    /// To one feed, to both, or not stated.
    private List<PowerCable> cables() {
        return any(List.of("A", "A", "B", "B", "AB", ""))
                .chars()
                .mapToObj(feed -> new PowerCable(Character.toString(feed), ""))
                .toList();
    }

    private Optional<Location> location() {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Location.AtSite(random.nextBoolean() ? "here" : "there"));
            default ->
                    Optional.of(
                            new Location.InRack(
                                    "r" + (1 + random.nextInt(3)), Optional.empty(), Face.FRONT));
        };
    }

    private List<Vm> vms(List<Server> servers) {
        List<Vm> vms = new ArrayList<>();
        for (int number = 0; number < 4 + random.nextInt(8); number++) {
            vms.add(
                    PlacementProjects.vm(
                            "v" + number,
                            1 + random.nextInt(10),
                            2 + random.nextInt(30),
                            vm -> {
                                vm.count = 1 + random.nextInt(3) / 2;
                                vm.group = random.nextInt(3) == 0 ? "" : any(GROUPS);
                                vm.diskProvisioned =
                                        Optional.of(Bytes.ofGB(10 + random.nextInt(120)));
                                vm.disks =
                                        random.nextBoolean()
                                                ? Optional.empty()
                                                : Optional.of(any(List.of(DiskPlace.values())));
                                vm.host =
                                        random.nextInt(3) == 0
                                                ? Optional.of(any(servers).id())
                                                : Optional.empty();
                            }));
        }
        return vms;
    }

    private Placement placement(List<Server> servers, List<Vm> vms) {
        return new Placement.Draft("p")
                .build()
                .with(draft -> {
                    draft.hosts = hosts(servers);
                    draft.aim = random.nextInt(4) == 0 ? PlacementAim.EVEN : PlacementAim.HOSTS;
                    draft.rules =
                            draft.rules.with(rules ->
                                    rules.ratios =
                                            new Ratios(
                                                    Fraction.of(2 + random.nextInt(5), 2),
                                                    Fraction.ONE,
                                                    Fraction.ONE));
                    draft.counting =
                            new VmCounting(
                                    Set.of(),
                                    true,
                                    false,
                                    false,
                                    Fraction.of(random.nextInt(3), 10));
                    draft.disks = any(List.of(DiskPlace.values()));
                    draft.failures = failures();
                    draft.groups = groups();
                    draft.isStaying = random.nextInt(4) == 0;
                    draft.bound = bound(vms);
                });
    }

    private List<HostOffer> hosts(List<Server> servers) {
        List<HostOffer> hosts = new ArrayList<>();
        servers.forEach(server -> hosts.add(new HostOffer.Standing(server.id())));
        if (random.nextBoolean()) {
            hosts.add(new HostOffer.ToBuy("small", Optional.of(4)));
        }
        return hosts;
    }

    private FailurePlan failures() {
        Optional<Ratios> ratios =
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(new Ratios(Fraction.of(4), Fraction.ONE, Fraction.ONE));
        return new FailurePlan(random.nextInt(3), ratios, random.nextInt(4) > 0);
    }

    private List<GroupRule> groups() {
        List<GroupRule> rules = new ArrayList<>();
        for (String group : GROUPS) {
            if (random.nextInt(4) > 0) {
                boolean isTogether = random.nextInt(3) == 0;
                GroupRule.Place place = any(List.of(GroupRule.Place.values()));
                rules.add(
                        new GroupRule(
                                group,
                                isTogether ? GroupRule.Policy.TOGETHER : GroupRule.Policy.APART,
                                isTogether && place == GroupRule.Place.FEED
                                        ? GroupRule.Place.RACK
                                        : place,
                                1 + random.nextInt(3),
                                random.nextInt(4) == 0));
            }
        }
        return rules;
    }

    private Set<String> bound(List<Vm> vms) {
        Set<String> bound = new HashSet<>();
        for (Vm vm : vms) {
            if (random.nextInt(5) == 0) {
                bound.add(vm.id());
            }
        }
        return bound;
    }

    private <V> V any(List<V> values) {
        return values.get(random.nextInt(values.size()));
    }
}
