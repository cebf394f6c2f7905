package hostplan.check;

import hostplan.capacity.Flavor;
import hostplan.capacity.Slicing;
import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.StoragePool;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.message.Value;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Names, serial numbers and asset tags that stand for more than one thing, or are missing.
final class Names {

    private Names() {}

    static Stream<Found> missing(Facts facts) {
        return Stream.of(ObjectKind.values())
                .filter(kind -> kind != ObjectKind.SLICING && kind != ObjectKind.QUOTE)
                .flatMap(kind -> facts.project().list(kind).stream())
                .filter(object -> object.name().isBlank())
                .map(object -> Found.in(object, Value.of(object.id())));
    }

    /// Every rack has its patch panel, so what stands beside servers may be called alike.
    static Stream<Found> duplicates(Facts facts) {
        return Stream.of(ObjectKind.values())
                .filter(kind -> kind != ObjectKind.QUOTE && kind != ObjectKind.RACK_ITEM)
                .flatMap(kind -> duplicates(facts.project(), kind));
    }

    /// Every object that shares its name. The first keeps it, so only the others have a cure.
    private static Stream<Found> duplicates(Project project, ObjectKind kind) {
        List<? extends ProjectObject> objects = project.list(kind);
        Map<Scoped, Integer> bearers = HashMap.newHashMap(objects.size());
        objects.forEach(object -> bearers.merge(Scoped.of(object), 1, Integer::sum));
        Set<Scoped> kept = new HashSet<>();
        FreeNames free = new FreeNames(objects);
        return objects.stream()
                .filter(object -> !object.name().isBlank())
                .filter(object -> bearers.getOrDefault(Scoped.of(object), 1) > 1)
                .map(object -> {
                    Found found = Found.in(object, Value.of(object.name())).variant(kind.code());
                    return kept.add(Scoped.of(object))
                            ? found
                            : found.curedBy(
                                    new Cure.Rename(kind, object.id(), free.after(object.name())));
                });
    }

    static Stream<Found> serialNumbers(Facts facts) {
        Map<String, Server> first = new HashMap<>();
        return facts.project().servers().stream()
                .filter(server -> !server.serialNumber().isBlank())
                .flatMap(server -> shared(server, server.serialNumber(), first));
    }

    static Stream<Found> assetTags(Facts facts) {
        Map<String, Server> first = new HashMap<>();
        return facts.project().servers().stream()
                .filter(server -> !server.assetTag().isBlank())
                .flatMap(server -> shared(server, server.assetTag(), first));
    }

    private static Stream<Found> shared(Server server, String mark, Map<String, Server> first) {
        Server other = first.putIfAbsent(mark.strip(), server);
        return other == null
                ? Stream.empty()
                : Stream.of(
                        Found.in(
                                server,
                                Value.of(mark),
                                Value.of(other.name()),
                                Value.of(other.id())));
    }

    static ProjectObject renamed(ProjectObject object, String name) {
        return switch (object) {
            case Site site -> site.with(draft -> draft.name = name);
            case Rack rack -> rack.with(draft -> draft.name = name);
            case ServerModel model -> model.with(draft -> draft.model = withoutMaker(model, name));
            case HardwareConfiguration found -> found.with(draft -> draft.name = name);
            case Part part -> part.with(draft -> draft.name = name);
            case StoragePool pool -> pool.with(draft -> draft.name = name);
            case Server server -> server.with(draft -> draft.name = name);
            case Vm vm -> vm.with(draft -> draft.name = name);
            case Flavor flavor -> flavor.with(draft -> draft.name = name);
            case Slicing slicing -> slicing.with(draft -> draft.name = name);
            case Placement placement -> placement.with(draft -> draft.name = name);
            default ->
                    throw new IllegalArgumentException(
                            "No list of a project holds " + object.getClass());
        };
    }

    /// The name of a model begins with its maker, which stays.
    private static String withoutMaker(ServerModel model, String name) {
        String maker = model.manufacturer() + " ";
        return name.startsWith(maker) ? name.substring(maker.length()) : name;
    }

    /// A name within the group of objects in which it should stand for one only.
    private record Scoped(String group, String name) {

        static Scoped of(ProjectObject object) {
            String group =
                    switch (object) {
                        case Rack rack -> rack.site().orElse("");
                        case Vm vm -> vm.cluster();
                        default -> "";
                    };
            return new Scoped(group, object.name().strip());
        }
    }

    /// Names that nothing in a list bears, each given once.
    private static final class FreeNames {

        private final Set<String> taken = new HashSet<>();
        private final Map<String, Integer> last = new HashMap<>();

        FreeNames(List<? extends ProjectObject> objects) {
            objects.forEach(object -> taken.add(object.name().strip()));
        }

        String after(String name) {
            String candidate;
            do {
                int number = last.merge(name, 1, Integer::sum) + 1;
                candidate = name.strip() + " (" + number + ")";
            } while (!taken.add(candidate));
            return candidate;
        }
    }
}
