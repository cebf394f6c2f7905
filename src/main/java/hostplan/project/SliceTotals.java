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
/// @param income a month, net; empty where no flavor has a price
public record SliceTotals(
        int slicings,
        int uncounted,
        long repeated,
        long slices,
        SequencedMap<String, Long> byFlavor,
        Optional<Money> income) {

    public SliceTotals {
        byFlavor = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byFlavor));
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
                hosts.stream().flatMap(host -> host.income().stream()).reduce(Money::plus));
    }
}
