package hostplan.project;

import hostplan.document.ProjectObject;
import hostplan.inventory.Server;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Placer;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.FailureCase;
import hostplan.placement.survive.FailureDrill;
import hostplan.placement.survive.FailureRules;
import hostplan.placement.survive.HostsLeft;
import hostplan.placement.survive.LostVms;
import hostplan.placement.survive.WhyLost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What becomes of VMs when one host fails, or all hosts of one rack or one site at the same time,
/// or all that go dark with one feed of a rack. Hosts to be bought stand nowhere yet: they are
/// taken to outlive the loss of any feed, rack or site.
public final class PlaceFailures {

    private final ProjectIndex index;
    private final PlacementAnswer answer;
    private final List<SeatedHost> hosts;
    private final FailureRules rules;
    private final CopyStarts starts;
    private final HostNames names;
    private final HostFeeds feeds;

    /// @param plan by which rules hosts fail
    /// @param hosts of the answer, one by one
    /// @param copies where second copies of disks lie
    public PlaceFailures(
            ProjectIndex index,
            FailurePlan plan,
            PlacementAnswer answer,
            List<SeatedHost> hosts,
            SecondCopies copies) {
        this.index = index;
        this.answer = answer;
        this.hosts = List.copyOf(hosts);
        rules = Placer.rules(answer.question(), plan);
        starts = new CopyStarts(answer, this.hosts, copies);
        names = new HostNames(index, answer);
        feeds = new HostFeeds(index);
    }

    /// One place that fails.
    ///
    /// @param name of the host, rack or site
    /// @param feed the name of that feed of the rack which fails; empty where no feed does
    /// @param failed the hosts that fail with it
    /// @param restart how many VMs start on other hosts
    /// @param down how many cannot, since their disks lie on the host alone
    /// @param lost how many find no room
    public record Failure(
            String name,
            Optional<String> feed,
            List<SeatedHost> failed,
            long restart,
            long down,
            long lost,
            FailureCase played) {

        public Failure {
            failed = List.copyOf(failed);
        }

        /// How many hosts fail with it.
        public int hosts() {
            return failed.size();
        }
    }

    /// VMs of one kind that stay down.
    ///
    /// @param ids identities of the VMs, as often as there are several of one
    /// @param nearest the name of the host that comes nearest to having room; empty where no host
    ///   lacks room alone
    public record Lost(LostVms vms, List<String> ids, Optional<String> nearest) {
        public Lost {
            ids = List.copyOf(ids);
        }

        public int count() {
            return ids.size();
        }
    }

    /// What tells a place from others, of which some may have its name.
    private record Failing(String name, String feed, String id) {
        static final Comparator<Failing> BY_NAME =
                Comparator.comparing(Failing::name)
                        .thenComparing(Failing::feed)
                        .thenComparing(Failing::id);
    }

    /// One for each place in which a host of the answer stands, also for a feed with which none
    /// goes dark; hosts to be bought that carry the same once. Those until the watch ends.
    public List<Failure> of(Place place, Watch watch) {
        List<Failure> failures = new ArrayList<>();
        failing(place)
                .forEach((what, failed) -> {
                    if (!watch.isOver()) {
                        failures.add(played(what, failed, watch));
                    }
                });
        return failures;
    }

    private Failure played(Failing what, List<SeatedHost> failed, Watch watch) {
        FailureCase played =
                alone(failed).flatMap(starts::whenFails).orElseGet(() -> drilled(failed, watch));
        return new Failure(
                what.name(),
                Optional.of(what.feed()).filter(feed -> !feed.isEmpty()),
                failed,
                played.restarts().stream()
                        .mapToLong(each -> vms(each.counts()) * each.times())
                        .sum(),
                vms(played.down()),
                vms(played.homeless()),
                played);
    }

    /// The place of the only host that fails.
    private Optional<Integer> alone(List<SeatedHost> failed) {
        return failed.size() == 1
                ? Optional.of(hosts.indexOf(failed.getFirst()))
                : Optional.empty();
    }

    private FailureCase drilled(List<SeatedHost> failed, Watch watch) {
        List<Integer> rows = failed.stream().map(SeatedHost::row).toList();
        return FailureDrill.one(answer.question().packing(), answer.standing(), rules, rows, watch);
    }

    /// Which VMs start where, by the hosts on which they start.
    public List<Restarted> starts(Failure failure) {
        return alone(failure.failed())
                .flatMap(starts::pairs)
                .map(pairs -> pairs.stream().map(this::restarted).toList())
                .orElseGet(() -> Restarted.of(names, hosts, failure));
    }

    private Restarted restarted(SecondCopies.Pair pair) {
        List<String> vms = new ArrayList<>();
        for (Vms.One one : pair.ones()) {
            for (int i = 0; i < one.times(); i++) {
                vms.addAll(one.ids());
            }
        }
        return new Restarted(names.of(hosts.get(pair.to())), vms);
    }

    /// Of each kind of VM that stays down, the reason.
    public List<Lost> why(Failure failure) {
        List<LostVms> lost =
                LostVms.of(
                        answer.question().packing(),
                        HostsLeft.of(answer.standing(), failure.played()),
                        rules,
                        failure.played(),
                        answer.question().stated());
        Map<Integer, List<String>> down = Restarted.down(names, hosts, failure);
        return lost.stream()
                .map(each ->
                        new Lost(
                                each,
                                down.getOrDefault(each.vm(), List.of()),
                                nearest(each, failure.failed())))
                .toList();
    }

    private Optional<String> nearest(LostVms lost, List<SeatedHost> failed) {
        return lost.reasons().stream()
                .flatMap(why ->
                        why instanceof WhyLost.NoRoom noRoom
                                ? Stream.of(noRoom.place())
                                : Stream.empty())
                .findFirst()
                .flatMap(row ->
                        hosts.stream()
                                .filter(each -> each.row() == row && !failed.contains(each))
                                .findFirst())
                .map(names::of);
    }

    private int size(int kind) {
        return answer.question().vms().get(kind).ones().getFirst().ids().size();
    }

    /// Also of groups that stay together each VM counts.
    private long vms(List<Integer> counts) {
        long vms = 0;
        for (int kind = 0; kind < counts.size(); kind++) {
            vms += (long) counts.get(kind) * size(kind);
        }
        return vms;
    }

    /// The hosts that fail with each place.
    private Map<Failing, List<SeatedHost>> failing(Place place) {
        Map<Failing, List<SeatedHost>> failing = new TreeMap<>(Failing.BY_NAME);
        Set<Integer> bought = new HashSet<>();
        for (SeatedHost host : hosts) {
            if (host.server().isPresent()) {
                String server = host.server().get();
                beside(server, place)
                        .forEach(each -> failing.computeIfAbsent(each, _ -> new ArrayList<>()));
                with(server, place)
                        .forEach(each ->
                                failing.computeIfAbsent(each, _ -> new ArrayList<>()).add(host));
            } else if (place == Place.HOST && bought.add(host.row())) {
                String name = bought(host);
                failing.put(new Failing(name, "", name), List.of(host));
            }
        }
        return failing;
    }

    /// All that may fail where a server stands.
    private List<Failing> beside(String server, Place place) {
        return place == Place.FEED ? failing(feeds.ofRack(server)) : with(server, place);
    }

    /// That with which a server fails.
    private List<Failing> with(String id, Place place) {
        Optional<Server> server = index.server(id);
        Optional<Whereabouts> where = server.map(each -> Whereabouts.of(each, index));
        return switch (place) {
            case HOST -> failing(server);
            case FEED -> failing(feeds.of(id));
            case RACK -> failing(where.flatMap(Whereabouts::rack));
            case SITE -> failing(where.flatMap(Whereabouts::site));
        };
    }

    private static List<Failing> failing(Optional<? extends ProjectObject> object) {
        return object.map(each -> new Failing(each.name(), "", each.id())).stream().toList();
    }

    private static List<Failing> failing(List<HostFeeds.RackFeed> feeds) {
        return feeds.stream()
                .map(each -> new Failing(each.rack().name(), each.feed(), each.rack().id()))
                .toList();
    }

    /// Of those that carry the same, one fails.
    private String bought(SeatedHost host) {
        return names.ofAll(hosts.stream().filter(each -> each.row() == host.row()).toList());
    }
}
