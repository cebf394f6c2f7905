package hostplan.project;

import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.Placer;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.FailureCase;
import hostplan.placement.survive.FailureDrill;
import hostplan.placement.survive.FailureRules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What becomes of VMs when one host fails, or all hosts of one rack or one site at the same time.
public final class PlaceFailures {

    private final ProjectIndex index;
    private final PlacementAnswer answer;
    private final List<SeatedHost> hosts;
    private final HostNames names;

    public PlaceFailures(ProjectIndex index, PlacementAnswer answer, List<SeatedHost> hosts) {
        this.index = index;
        this.answer = answer;
        this.hosts = List.copyOf(hosts);
        names = new HostNames(index, answer);
    }

    /// One place that fails.
    ///
    /// @param name of the host, rack or site
    /// @param hosts how many hosts fail with it
    public record Failure(String name, int hosts, FailureCase played) {}

    /// One for each place in which a host of the answer stands; hosts to be bought that carry the
    /// same once. Those until the watch ends.
    public List<Failure> of(Place place, FailurePlan plan, Watch watch) {
        Map<String, List<Integer>> failing = new TreeMap<>();
        Set<Integer> rows = new HashSet<>();
        for (SeatedHost host : hosts) {
            if (place == Place.HOST && host.server().isEmpty()) {
                if (rows.add(host.row())) {
                    failing.put(bought(host), List.of(host.row()));
                }
            } else {
                name(host, place)
                        .ifPresent(name ->
                                failing.computeIfAbsent(name, _ -> new ArrayList<>())
                                        .add(host.row()));
            }
        }
        FailureRules rules = Placer.rules(answer.question(), plan);
        List<Failure> failures = new ArrayList<>();
        failing.forEach((name, failed) -> {
            if (!watch.isOver()) {
                failures.add(
                        new Failure(
                                name,
                                failed.size(),
                                FailureDrill.one(
                                        answer.question().packing(),
                                        answer.standing(),
                                        rules,
                                        failed,
                                        watch)));
            }
        });
        return failures;
    }

    /// Of those that carry the same, one fails.
    private String bought(SeatedHost host) {
        return names.ofAll(hosts.stream().filter(each -> each.row() == host.row()).toList());
    }

    private Optional<String> name(SeatedHost host, Place place) {
        Optional<Server> server = host.server().flatMap(index::server);
        Optional<Whereabouts> where = server.map(each -> Whereabouts.of(each, index));
        return switch (place) {
            case HOST -> server.map(Server::name);
            case RACK -> where.flatMap(Whereabouts::rack).map(Rack::name);
            case SITE -> where.flatMap(Whereabouts::site).map(Site::name);
        };
    }
}
