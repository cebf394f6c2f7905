package hostplan.ui.placement;

import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.move.SeatedHost;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes the lines of the table of hosts.
final class HostRows {

    private final ProjectIndex index;
    private final PlacementAnswer answer;

    private HostRows(ProjectIndex index, PlacementAnswer answer) {
        this.index = index;
        this.answer = answer;
    }

    /// Those that stand first, by name; then those to be bought, the full ones first.
    static List<HostRow> of(ProjectIndex index, PlacementAnswer answer, List<SeatedHost> seated) {
        HostRows rows = new HostRows(index, answer);
        List<HostRow> standing = new ArrayList<>();
        Map<Integer, HostRow> bought = new LinkedHashMap<>();
        for (SeatedHost host : seated) {
            HostRow row = rows.row(host);
            if (host.server().isPresent()) {
                standing.add(row);
            } else {
                bought.merge(host.row(), row, HostRows::more);
            }
        }
        standing.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
        List<HostRow> all = new ArrayList<>(standing);
        bought.values().stream()
                .sorted((one, other) -> Boolean.compare(one.isEmpty(), other.isEmpty()))
                .forEach(all::add);
        return all;
    }

    private static HostRow more(HostRow one, HostRow other) {
        return new HostRow(
                one.id(),
                one.name(),
                one.hardware(),
                one.times() + other.times(),
                one.row(),
                one.host(),
                one.server(),
                one.counts(),
                one.vms());
    }

    private HostRow row(SeatedHost host) {
        List<Integer> counts = answer.standing().get(host.row()).counts();
        long vms = 0;
        for (int vm = 0; vm < counts.size(); vm++) {
            long size = answer.question().vms().get(vm).ones().getFirst().ids().size();
            vms += counts.get(vm) * size;
        }
        String hardware = hardware(host).map(HardwareConfiguration::name).orElse("");
        String name = host.server().flatMap(index::server).map(Server::name).orElse(hardware);
        return new HostRow(
                host.server().orElse("bought " + host.row()),
                name,
                hardware,
                1,
                host.row(),
                host.host(),
                host.server(),
                counts,
                vms);
    }

    private Optional<HardwareConfiguration> hardware(SeatedHost host) {
        return switch (answer.question().hosts().get(host.host())) {
            case Hosts.Bought(String id) -> index.configuration(id);
            case Hosts.Standing _ ->
                    host.server()
                            .flatMap(index::server)
                            .flatMap(Server::configuration)
                            .flatMap(index::configuration);
        };
    }
}
