package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.capacity.RuleSet;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Vm;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementRun.Outcome;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Small projects whose VMs are placed, and their answers by name.
final class PlacementProjects {

    private PlacementProjects() {}

    static HardwareConfiguration configuration(String id, int cores, long gib) {
        return new HardwareConfiguration.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.build =
                            Totals.UNKNOWN.with(totals -> {
                                totals.cores = Optional.of(cores);
                                totals.memory = Optional.of(Bytes.ofGiB(gib));
                                totals.disk = Optional.of(Bytes.ofGB(1000));
                            });
                });
    }

    static Site site(String id) {
        return new Site.Draft(id).build().with(draft -> draft.name = id);
    }

    static Rack rack(String id, String site) {
        return new Rack.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.site = Optional.of(site);
                });
    }

    static Server server(String id, String configuration, Optional<Location> location) {
        return new Server.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.configuration = Optional.of(configuration);
                    draft.location = location;
                });
    }

    static Server server(String id, String configuration) {
        return server(id, configuration, Optional.empty());
    }

    static Server racked(String id, String configuration, String rack) {
        return server(
                id,
                configuration,
                Optional.of(new Location.InRack(rack, Optional.empty(), Face.FRONT)));
    }

    static Vm vm(String id, int vcpus, long gib, Consumer<Vm.Draft> change) {
        return new Vm.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.vcpus = Optional.of(vcpus);
                    draft.memory = Optional.of(Bytes.ofGiB(gib));
                    change.accept(draft);
                });
    }

    static Vm vm(String id, int vcpus, long gib) {
        return vm(id, vcpus, gib, _ -> {});
    }

    /// One of a group.
    static Vm member(String id, String group, int vcpus, long gib) {
        return vm(id, vcpus, gib, draft -> draft.group = group);
    }

    /// One that runs on a server.
    static Vm running(String id, String server, int vcpus, long gib) {
        return vm(id, vcpus, gib, draft -> draft.host = Optional.of(server));
    }

    /// @param hosts identities of servers; those of configurations to buy any number of begin with
    ///   a plus
    static Placement asked(String hosts, Consumer<Placement.Draft> change) {
        List<HostOffer> offers =
                Arrays.stream(hosts.split(" "))
                        .<HostOffer>map(each ->
                                each.startsWith("+")
                                        ? new HostOffer.ToBuy(each.substring(1), Optional.empty())
                                        : new HostOffer.Standing(each))
                        .toList();
        return new Placement.Draft("p")
                .build()
                .with(draft -> {
                    draft.hosts = offers;
                    change.accept(draft);
                });
    }

    static Outcome.Answered answered(Project project, Placement placement) {
        PlacementRun run = new PlacementRun(new SlicingQuestions(List.of(RuleSet.takingNothing())));
        Outcome outcome =
                run.of(
                        ProjectIndex.of(project),
                        placement,
                        Watch.of(10_000_000_000L, () -> false),
                        _ -> {});
        if (outcome instanceof Outcome.Answered found) {
            return found;
        }
        throw new AssertionError("It cannot be asked: " + outcome);
    }

    /// Identities of the VMs on each host, as often as there are several of one; hosts to buy are
    /// their configuration and their number.
    static Map<String, List<String>> vms(Outcome.Answered found) {
        Map<String, List<String>> on = new TreeMap<>();
        for (SeatedHost host : found.hosts()) {
            List<String> ids = on.computeIfAbsent(name(found, host), _ -> new ArrayList<>());
            for (SeatedHost.Seats seats : host.seats()) {
                for (Vms.One one : seats.ones()) {
                    for (int time = 0; time < one.times(); time++) {
                        ids.addAll(one.ids());
                    }
                }
            }
            ids.sort(null);
        }
        return on;
    }

    private static String name(Outcome.Answered found, SeatedHost host) {
        return host.server()
                .orElseGet(() ->
                        switch (found.answer().question().hosts().get(host.host())) {
                            case Hosts.Bought(String configuration) ->
                                    configuration + "-" + host.number();
                            case Hosts.Standing _ -> throw new AssertionError("has no server");
                        });
    }

    /// The host on which a VM is, where there is one of it.
    static String hostOf(Outcome.Answered found, String vm) {
        return vms(found).entrySet().stream()
                .filter(each -> each.getValue().contains(vm))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("none");
    }
}
