package hostplan.drawing;

import hostplan.drawing.RackAbout.Bay;
import hostplan.hardware.Form;
import hostplan.hardware.ServerModel;
import hostplan.inventory.Location;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.project.Figures;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What drawings of racks say of servers and other things by their identities.
public record RackFacts(ProjectIndex index) implements Function<String, RackAbout> {

    @Override
    public RackAbout apply(String id) {
        return index.server(id)
                .map(this::of)
                .or(() -> index.rackItem(id).map(RackFacts::of))
                .orElse(RackAbout.NOTHING);
    }

    private static RackAbout of(RackItem item) {
        return new RackAbout("", item.notes(), item.serialNumber(), Optional.empty(), List.of());
    }

    private RackAbout of(Server server) {
        Optional<ServerModel> model = Figures.of(server, index).model();
        return new RackAbout(
                model.map(ServerModel::name).orElse(""),
                server.role(),
                server.serialNumber(),
                Optional.of(server.status()).filter(status -> status != Status.ACTIVE),
                model.filter(each -> each.form() == Form.ENCLOSURE)
                        .map(each -> bays(server, each.bays()))
                        .orElse(List.of()));
    }

    /// Blades whose bay is not one of the numbers stand in the first that are free.
    private List<Bay> bays(Server enclosure, int count) {
        List<Server> blades = new ArrayList<>(index.bladesIn(enclosure.id()));
        List<Bay> bays = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String wanted = String.valueOf(number);
            Optional<Server> blade =
                    blades.stream().filter(each -> bay(each).equals(wanted)).findFirst();
            blade.ifPresent(blades::remove);
            bays.add(blade.map(RackFacts::blade).orElse(new Bay("", wanted)));
        }
        for (int place = 0; place < bays.size() && !blades.isEmpty(); place++) {
            if (bays.get(place).id().isEmpty()) {
                bays.set(place, blade(blades.removeFirst()));
            }
        }
        blades.forEach(each -> bays.add(blade(each)));
        return bays;
    }

    private static Bay blade(Server server) {
        return new Bay(server.id(), server.name());
    }

    private static String bay(Server blade) {
        return blade.location().orElse(null) instanceof Location.InBay(var _, String bay)
                ? bay.strip()
                : "";
    }
}
