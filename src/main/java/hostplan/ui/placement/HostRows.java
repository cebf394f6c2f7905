package hostplan.ui.placement;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.move.SeatedHost;
import hostplan.project.HostNames;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes the lines of the table of hosts.
final class HostRows {

    private final PlacementAnswer answer;
    private final HostNames names;

    private HostRows(PlacementAnswer answer, HostNames names) {
        this.answer = answer;
        this.names = names;
    }

    /// Those that stand first, by name; then those to be bought, the full ones first.
    static List<HostRow> of(ProjectIndex index, PlacementAnswer answer, List<SeatedHost> seated) {
        HostRows rows = new HostRows(answer, new HostNames(index, answer));
        List<HostRow> standing = new ArrayList<>();
        Map<Integer, List<SeatedHost>> bought = new LinkedHashMap<>();
        for (SeatedHost host : seated) {
            if (host.server().isPresent()) {
                standing.add(rows.row(List.of(host)));
            } else {
                bought.computeIfAbsent(host.row(), _ -> new ArrayList<>()).add(host);
            }
        }
        standing.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
        List<HostRow> all = new ArrayList<>(standing);
        bought.values().stream()
                .map(rows::row)
                .sorted((one, other) -> Boolean.compare(one.isEmpty(), other.isEmpty()))
                .forEach(all::add);
        return all;
    }

    /// @param alike one that stands, or those to be bought that carry the same
    private HostRow row(List<SeatedHost> alike) {
        SeatedHost host = alike.getFirst();
        List<Integer> counts = answer.standing().get(host.row()).counts();
        long vms = 0;
        for (int vm = 0; vm < counts.size(); vm++) {
            long size = answer.question().vms().get(vm).ones().getFirst().ids().size();
            vms += counts.get(vm) * size;
        }
        return new HostRow(
                host.server().orElse("bought " + host.row()),
                host.server().isPresent() ? names.of(host) : names.ofAll(alike),
                names.hardware(host),
                alike.size(),
                host.row(),
                host.host(),
                host.server(),
                counts,
                vms);
    }
}
