package hostplan.placement;

import hostplan.amount.Fraction;
import hostplan.placement.pack.Filled;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How full the hosts of an answer are.
public record PlacedLoads(PlacementAnswer answer) {

    /// The resources that VMs take, by their places in the question, without those that stand for
    /// rules.
    public List<Integer> used() {
        return IntStream.range(0, answer.question().stated())
                .filter(resource ->
                        answer.question().packing().vms().stream()
                                .anyMatch(vm -> vm.needs().get(resource) > 0))
                .boxed()
                .toList();
    }

    /// What a host has for VMs, in the unit of the question.
    ///
    /// @param row its place among the hosts of the answer
    public long capacity(int row, int resource) {
        int host = answer.standing().get(row).host();
        return answer.question().packing().hosts().get(host).capacity().get(resource);
    }

    /// How much of that is taken; empty where it has none.
    public Optional<Fraction> share(int row, int resource) {
        Filled filled = answer.standing().get(row);
        long used = answer.question().packing().used(filled.counts(), resource);
        long all = capacity(row, resource);
        return all == 0 ? Optional.empty() : Optional.of(Fraction.of(used, all));
    }
}
