package hostplan.placement.survive;

import hostplan.placement.pack.HostKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// All choices of hosts that cost something whose cost is within bounds, beside all hosts that cost
/// nothing.
final class ChosenHosts {

    /// Beyond that many they are too many to be tried.
    private static final int MOST = 400;

    /// Beyond that many dearer and cheaper ones they are too many to be looked through.
    private static final int MOST_LOOKED_AT = 20_000;

    private final List<HostKind> hosts;
    private final long least;
    private final long below;
    private final List<Integer> kinds;
    private final List<Choice> all = new ArrayList<>();
    private int looked;

    private ChosenHosts(List<HostKind> hosts, long least, long below) {
        this.hosts = hosts;
        this.least = least;
        this.below = below;
        kinds =
                IntStream.range(0, hosts.size())
                        .filter(host -> hosts.get(host).cost() > 0 && hosts.get(host).limit() > 0)
                        .boxed()
                        .toList();
    }

    /// @param limits of each kind of host, by its place
    record Choice(List<Integer> limits, long cost) {
        Choice {
            limits = List.copyOf(limits);
        }
    }

    /// The cheapest first; empty where there are too many.
    ///
    /// @param least cost of a choice
    /// @param below which it costs
    static Optional<List<Choice>> of(List<HostKind> hosts, long least, long below) {
        ChosenHosts chosen = new ChosenHosts(hosts, least, below);
        List<Integer> limits = new ArrayList<>(hosts.stream().map(HostKind::limit).toList());
        chosen.choose(0, 0, limits);
        chosen.all.sort(Comparator.comparingLong(Choice::cost));
        return chosen.areTooMany() ? Optional.empty() : Optional.of(List.copyOf(chosen.all));
    }

    private boolean areTooMany() {
        return all.size() > MOST || looked > MOST_LOOKED_AT;
    }

    private void choose(int place, long cost, List<Integer> limits) {
        if (areTooMany()) {
            return;
        }
        if (place == kinds.size()) {
            looked++;
            if (cost >= least && cost < below) {
                all.add(new Choice(limits, cost));
            }
            return;
        }
        int kind = kinds.get(place);
        int limit = hosts.get(kind).limit();
        long most = Math.min(limit, (below - 1 - cost) / hosts.get(kind).cost());
        for (int count = 0; count <= most; count++) {
            limits.set(kind, count);
            choose(place + 1, cost + count * hosts.get(kind).cost(), limits);
        }
        limits.set(kind, limit);
    }
}
