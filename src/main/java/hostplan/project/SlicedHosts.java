package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.cost.CostFigure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// All slicings of a project with what came of them, in the order of the project.
public final class SlicedHosts {

    /// Before anything is counted.
    public static final SlicedHosts NONE = new SlicedHosts(List.of(), List.of(), List.of());

    private final List<SlicedHost> all;
    private final List<String> sites;
    private final List<String> flavors;
    private final Map<String, SlicedHost> byId;

    /// @param sites identities, in the order in which they are told
    /// @param flavors identities, in the order in which they are told
    SlicedHosts(List<SlicedHost> all, List<String> sites, List<String> flavors) {
        this.all = List.copyOf(all);
        this.sites = List.copyOf(sites);
        this.flavors = List.copyOf(flavors);
        byId = new HashMap<>();
        all.forEach(host -> byId.put(host.slicing().id(), host));
    }

    public List<SlicedHost> all() {
        return all;
    }

    /// @param slicing its identity
    public Optional<SlicedHost> find(String slicing) {
        return Optional.ofNullable(byId.get(slicing));
    }

    public SliceTotals total() {
        return SliceTotals.of(all, flavors);
    }

    /// How much of what fits is expected to be sold, by which the costs are reckoned; empty where
    /// there are none.
    public Optional<Fraction> fill() {
        return all.stream()
                .flatMap(host -> host.cost().stream())
                .filter(cost -> cost.all().isPresent())
                .findFirst()
                .map(cost -> cost.host().assumed().number(CostFigure.FILL));
    }

    /// By the identity of the site, in the order of the project; what stands nowhere comes last,
    /// under an empty one.
    public SequencedMap<String, SliceTotals> bySite() {
        SequencedMap<String, List<SlicedHost>> hosts = new LinkedHashMap<>();
        sites.forEach(site -> hosts.put(site, new ArrayList<>()));
        hosts.put("", new ArrayList<>());
        all.forEach(host ->
                hosts.computeIfAbsent(host.site().orElse(""), _ -> new ArrayList<>()).add(host));
        SequencedMap<String, SliceTotals> totals = new LinkedHashMap<>();
        hosts.forEach((site, there) -> {
            if (!there.isEmpty()) {
                totals.put(site, SliceTotals.of(there, flavors));
            }
        });
        return totals;
    }
}
