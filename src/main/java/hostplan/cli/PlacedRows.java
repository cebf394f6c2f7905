package hostplan.cli;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.move.Seating;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.PackQuestion;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes rows of an answer, those that are alike as one.
final class PlacedRows {

    private PlacedRows() {}

    /// Of an instance, whose VMs are named by their kinds.
    static List<PlacedRow> ofInstance(PackQuestion question, PlacementAnswer answer) {
        List<PlacedRow> rows = new ArrayList<>();
        for (int row = 0; row < answer.standing().size(); row++) {
            Filled each = answer.standing().get(row);
            Map<String, Integer> vms = new LinkedHashMap<>();
            for (int vm = 0; vm < each.counts().size(); vm++) {
                if (each.counts().get(vm) > 0) {
                    vms.merge(question.vms().get(vm).name(), each.counts().get(vm), Integer::sum);
                }
            }
            rows.add(
                    new PlacedRow(
                            question.hosts().get(each.host()).name(), each.times(), vms, row));
        }
        return merged(rows);
    }

    /// Of a project.
    ///
    /// @param byConfiguration whether servers go by the name of their configuration
    static List<PlacedRow> ofProject(
            Project project, PlacementAnswer answer, boolean byConfiguration) {
        ProjectIndex index = ProjectIndex.of(project);
        List<PlacedRow> rows = new ArrayList<>();
        for (SeatedHost host : Seating.of(answer)) {
            Map<String, Integer> vms = new LinkedHashMap<>();
            for (SeatedHost.Seats seats : host.seats()) {
                for (Vms.One one : seats.ones()) {
                    for (String id : one.ids()) {
                        vms.merge(vmName(index, id), one.times(), Integer::sum);
                    }
                }
            }
            rows.add(new PlacedRow(type(index, answer, host, byConfiguration), 1, vms, host.row()));
        }
        return merged(rows);
    }

    static String vmName(ProjectIndex index, String id) {
        return index.vm(id).map(vm -> vm.name()).orElse(id);
    }

    private static String type(
            ProjectIndex index, PlacementAnswer answer, SeatedHost host, boolean byConfiguration) {
        Optional<String> server = host.server();
        if (server.isPresent() && !byConfiguration) {
            return index.server(server.get()).map(each -> each.name()).orElse(server.get());
        }
        Optional<String> configuration =
                server.isPresent()
                        ? index.server(server.get()).flatMap(each -> each.configuration())
                        : bought(answer.question().hosts().get(host.host()));
        return configuration
                .flatMap(index::configuration)
                .map(each -> each.name())
                .orElse(answer.question().packing().hosts().get(host.host()).name());
    }

    private static Optional<String> bought(Hosts hosts) {
        return hosts instanceof Hosts.Bought(String id) ? Optional.of(id) : Optional.empty();
    }

    private static List<PlacedRow> merged(List<PlacedRow> rows) {
        record Alike(String type, Map<String, Integer> vms) {}
        Map<Alike, PlacedRow> merged = new LinkedHashMap<>();
        for (PlacedRow row : rows) {
            merged.merge(
                    new Alike(row.type(), row.vms()),
                    row,
                    (one, other) ->
                            new PlacedRow(
                                    one.type(), one.count() + other.count(), one.vms(), one.row()));
        }
        return List.copyOf(merged.values());
    }
}
