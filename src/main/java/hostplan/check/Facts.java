package hostplan.check;

import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A project as the rules look at it: its objects found by their identities in constant time, and
/// the day.
final class Facts {

    private final Project project;
    private final LocalDate today;
    private final Map<ObjectKind, Map<String, ProjectObject>> objects =
            new EnumMap<>(ObjectKind.class);

    Facts(Project project, LocalDate today) {
        this.project = project;
        this.today = today;
        for (ObjectKind kind : ObjectKind.values()) {
            objects.put(kind, byId(project.list(kind)));
        }
    }

    private static Map<String, ProjectObject> byId(List<? extends ProjectObject> list) {
        Map<String, ProjectObject> found = HashMap.newHashMap(list.size());
        list.forEach(object -> found.put(object.id(), object));
        return found;
    }

    Project project() {
        return project;
    }

    LocalDate today() {
        return today;
    }

    boolean has(ObjectKind kind, String id) {
        return objects.getOrDefault(kind, Map.of()).containsKey(id);
    }

    <T extends ProjectObject> Optional<T> find(Class<T> type, ObjectKind kind, String id) {
        return Optional.ofNullable(objects.getOrDefault(kind, Map.of()).get(id)).map(type::cast);
    }

    Optional<Server> server(String id) {
        return find(Server.class, ObjectKind.SERVER, id);
    }

    Optional<HardwareConfiguration> configuration(Server server) {
        return server.configuration()
                .flatMap(id -> find(HardwareConfiguration.class, ObjectKind.CONFIGURATION, id));
    }

    /// The figures of a server; nothing is known of one without a configuration.
    Totals totals(Server server) {
        return configuration(server).map(HardwareConfiguration::totals).orElse(Totals.UNKNOWN);
    }

    Optional<ServerModel> model(Server server) {
        return configuration(server)
                .flatMap(HardwareConfiguration::model)
                .flatMap(id -> find(ServerModel.class, ObjectKind.SERVER_MODEL, id));
    }

    Optional<RackUnits> height(Server server) {
        return model(server).flatMap(ServerModel::rackUnits).or(() -> totals(server).rackUnits());
    }

    /// The threads that a slice can use: as many as cores where they are not stated.
    static Optional<Integer> threads(Totals totals) {
        return totals.threads().or(totals::cores);
    }
}
