package hostplan.project;

import hostplan.amount.Money;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// The slices of several slicings together.
///
/// @param slicings how many there are
/// @param uncounted of them, those without an answer
/// @param repeated of them, those of a server that another one slices already, whose slices are
///   counted again
/// @param byFlavor by the identity of the flavor
/// @param costByFlavor what the slices cost at the expected fill, by the identity of the flavor, of
///   those of which that can be said
/// @param income a month, net; empty where no flavor has a price
public record SliceTotals(
        int slicings,
        int uncounted,
        long repeated,
        long slices,
        SequencedMap<String, Long> byFlavor,
        SequencedMap<String, SliceCostSum> costByFlavor,
        Optional<Money> income) {

    public SliceTotals {
        byFlavor = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byFlavor));
        costByFlavor = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(costByFlavor));
    }

    /// @param flavors identities, in the order in which they are told
    static SliceTotals of(List<SlicedHost> hosts, List<String> flavors) {
        Map<String, Long> counts = new HashMap<>();
        hosts.forEach(host ->
                host.byFlavor()
                        .forEach((flavor, count) -> counts.merge(flavor, count, Math::addExact)));
        SequencedMap<String, Long> byFlavor = new LinkedHashMap<>();
        for (String flavor : flavors) {
            if (counts.containsKey(flavor)) {
                byFlavor.put(flavor, counts.getOrDefault(flavor, 0L));
            }
        }
        return new SliceTotals(
                hosts.size(),
                (int) hosts.stream().filter(host -> host.counts().isEmpty()).count(),
                SlicedHost.repeated(hosts),
                byFlavor.values().stream().reduce(0L, Math::addExact),
                byFlavor,
                costs(hosts),
                hosts.stream().flatMap(host -> host.income().stream()).reduce(Money::plus));
    }

    private static SequencedMap<String, SliceCostSum> costs(List<SlicedHost> hosts) {
        SequencedMap<String, SliceCostSum> costs = new LinkedHashMap<>();
        hosts.forEach(host ->
                host.costByFlavor()
                        .forEach((flavor, sum) -> costs.merge(flavor, sum, SliceCostSum::plus)));
        return costs;
    }

    /// What all slices cost of which that can be said.
    public Optional<SliceCostSum> cost() {
        return costByFlavor.values().stream().reduce(SliceCostSum::plus);
    }

    /// What a slice of a flavor costs a month at the expected fill, the mean over the hosts.
    ///
    /// @param flavor its identity
    public Optional<Money> costOf(String flavor) {
        return Optional.ofNullable(costByFlavor.get(flavor)).map(SliceCostSum::each);
    }

    /// Slices that the costs leave out, since theirs cannot be said.
    public long slicesWithoutCost() {
        return slices - cost().map(SliceCostSum::slices).orElse(0L);
    }
}
