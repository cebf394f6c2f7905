package hostplan.project;

import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.move.Seating;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.PackQuestion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes rows of an answer, those that are alike as one.
public final class PlacedRows {

    private PlacedRows() {}

    /// Of an instance, whose VMs are named by their kinds.
    public static List<PlacedRow> ofInstance(PackQuestion question, PlacementAnswer answer) {
        List<PlacedRow> rows = new ArrayList<>();
        for (int row = 0; row < answer.standing().size(); row++) {
            Filled each = answer.standing().get(row);
            Map<String, Integer> vms = new LinkedHashMap<>();
            for (int vm = 0; vm < each.counts().size(); vm++) {
                if (each.counts().get(vm) > 0) {
                    vms.merge(question.vms().get(vm).name(), each.counts().get(vm), Integer::sum);
                }
            }
            String host = question.hosts().get(each.host()).name();
            rows.add(new PlacedRow(host, host, List.of(), each.times(), vms, row));
        }
        return merged(rows);
    }

    private static List<PlacedRow> merged(List<PlacedRow> rows) {
        Map<Alike, PlacedRow> merged = new LinkedHashMap<>();
        for (PlacedRow row : rows) {
            merged.merge(new Alike(row.type(), row.vms()), row, PlacedRows::together);
        }
        return List.copyOf(merged.values());
    }

    private static PlacedRow together(PlacedRow one, PlacedRow other) {
        return new PlacedRow(
                one.type(),
                one.name(),
                one.names(),
                one.count() + other.count(),
                one.vms(),
                one.row());
    }

    private record Alike(String type, Map<String, Integer> vms) {}

    /// Of a project.
    ///
    /// @param byConfiguration whether servers go by the name of their configuration
    public static List<PlacedRow> ofProject(
            Project project, PlacementAnswer answer, boolean byConfiguration) {
        ProjectIndex index = ProjectIndex.of(project);
        HostNames names = new HostNames(index, answer);
        Map<Alike, List<SeatedHost>> alike = new LinkedHashMap<>();
        for (SeatedHost host : Seating.of(answer)) {
            boolean isServer = host.server().isPresent() && !byConfiguration;
            String type = isServer ? names.of(host) : names.hardware(host);
            alike.computeIfAbsent(new Alike(type, vms(index, host)), _ -> new ArrayList<>())
                    .add(host);
        }
        return alike.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), names))
                .toList();
    }

    private static PlacedRow row(Alike alike, List<SeatedHost> hosts, HostNames names) {
        boolean areBought = hosts.stream().allMatch(host -> host.server().isEmpty());
        return new PlacedRow(
                alike.type(),
                areBought ? names.ofAll(hosts) : alike.type(),
                hosts.stream().map(names::of).toList(),
                hosts.size(),
                alike.vms(),
                hosts.getFirst().row());
    }

    private static Map<String, Integer> vms(ProjectIndex index, SeatedHost host) {
        Map<String, Integer> vms = new LinkedHashMap<>();
        for (SeatedHost.Seats seats : host.seats()) {
            for (Vms.One one : seats.ones()) {
                for (String id : one.ids()) {
                    vms.merge(vmName(index, id), one.times(), Integer::sum);
                }
            }
        }
        return vms;
    }

    public static String vmName(ProjectIndex index, String id) {
        return index.vm(id).map(vm -> vm.name()).orElse(id);
    }
}
