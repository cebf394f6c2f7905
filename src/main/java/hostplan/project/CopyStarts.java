package hostplan.project;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.Filled;
import hostplan.placement.survive.FailureCase;
import hostplan.project.SecondCopies.Pair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lets the VMs of a failed host start where their second copies lie, where all of that host can:
/// nothing is to be read from another host then.
final class CopyStarts {

    private final PlacementAnswer answer;
    private final List<SeatedHost> hosts;
    private final SecondCopies copies;

    CopyStarts(PlacementAnswer answer, List<SeatedHost> hosts, SecondCopies copies) {
        this.answer = answer;
        this.hosts = hosts;
        this.copies = copies;
    }

    /// The answer with what becomes of each host that fails so.
    PlacementAnswer answer() {
        return copies.starters().isEmpty()
                ? answer
                : answer.withCases(answer.cases().stream().map(this::better).toList());
    }

    /// Of hosts that stand and carry the same each has its copies elsewhere: their case stays.
    private FailureCase better(FailureCase played) {
        if (played.failed().size() != 1) {
            return played;
        }
        int row = played.failed().getFirst();
        Filled standing = answer.standing().get(row);
        boolean isOne =
                standing.times() == 1
                        || answer.question().hosts().get(standing.host()) instanceof Hosts.Bought;
        return IntStream.range(0, hosts.size())
                .filter(host -> isOne && hosts.get(host).row() == row)
                .boxed()
                .findFirst()
                .flatMap(this::whenFails)
                .orElse(played);
    }

    /// Empty where not all VMs of the host can start where their copies lie.
    ///
    /// @param host place among the hosts of the answer
    Optional<FailureCase> whenFails(int host) {
        if (!copies.starters().contains(host)) {
            return Optional.empty();
        }
        Map<String, Integer> kinds = kinds(hosts.get(host));
        return Optional.of(
                new FailureCase(
                        List.of(hosts.get(host).row()),
                        copies.of(host).stream().map(pair -> restart(pair, kinds)).toList(),
                        none(),
                        none(),
                        true));
    }

    /// The VMs by the hosts on which they start.
    Optional<List<Pair>> pairs(int host) {
        return copies.starters().contains(host) ? Optional.of(copies.of(host)) : Optional.empty();
    }

    private static Map<String, Integer> kinds(SeatedHost host) {
        Map<String, Integer> kinds = new HashMap<>();
        for (SeatedHost.Seats seats : host.seats()) {
            seats.ones().forEach(one -> kinds.put(one.ids().getFirst(), seats.vm()));
        }
        return kinds;
    }

    private Filled restart(Pair pair, Map<String, Integer> kinds) {
        List<Integer> counts = new ArrayList<>(none());
        for (Vms.One one : pair.ones()) {
            Optional.ofNullable(kinds.get(one.ids().getFirst()))
                    .ifPresent(kind -> counts.set(kind, counts.get(kind) + one.times()));
        }
        return new Filled(hosts.get(pair.to()).row(), 1, counts);
    }

    private List<Integer> none() {
        return Collections.nCopies(answer.question().vms().size(), 0);
    }
}
