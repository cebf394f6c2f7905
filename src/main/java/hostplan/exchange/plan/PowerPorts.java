package hostplan.exchange.plan;

import hostplan.exchange.Draft;
import hostplan.hardware.PowerPort;
import hostplan.hardware.ServerModel;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts the inlets of server models, which no column of a sheet holds.
final class PowerPorts {

    private PowerPorts() {}

    /// @param drafts by the identities of the models they describe
    static Project put(Project project, Map<String, Draft> drafts) {
        List<ServerModel> changed =
                project.serverModels().stream()
                        .filter(model -> drafts.containsKey(model.id()))
                        .map(model -> with(model, ports(model, drafts)))
                        .toList();
        return ProjectEdits.replace(project, ObjectKind.SERVER_MODEL, changed);
    }

    private static List<PowerPort> ports(ServerModel model, Map<String, Draft> drafts) {
        List<PowerPort> ports = Objects.requireNonNull(drafts.get(model.id())).powerPorts();
        return ports.isEmpty() ? model.powerPorts() : ports;
    }

    private static ServerModel with(ServerModel model, List<PowerPort> ports) {
        return model.with(draft -> draft.powerPorts = ports);
    }
}
