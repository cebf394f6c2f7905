package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.RackRules;
import hostplan.drawing.Drawing;
import hostplan.drawing.RackLegend;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.Status;
import hostplan.paper.Block;
import hostplan.paper.Block.Picture;
import hostplan.paper.Text;
import hostplan.project.Elevations;
import hostplan.project.ObjectKind;
import hostplan.project.Whereabouts;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The racks of a plan, whole even where only some of their servers were chosen.
record PrintedRacks(PlanSource source) {

    /// As wide as a column beside a drawing, in millimetres.
    private static final double LEGEND = 58;

    /// All of the project; where servers were chosen, those in which one of them stands.
    List<Elevation> all() {
        Elevations elevations = new Elevations(source.index());
        if (!source.isChosen()) {
            return elevations.all();
        }
        Set<String> racks =
                source.servers().stream()
                        .flatMap(server ->
                                Whereabouts.of(server, source.index())
                                        .rack()
                                        .map(Rack::id)
                                        .stream())
                        .collect(Collectors.toSet());
        return source.project().racks().stream()
                .filter(rack -> racks.contains(rack.id()))
                .map(elevations::of)
                .toList();
    }

    /// With its site where several racks are called alike.
    String name(Rack rack) {
        boolean isShared =
                source.project().racks().stream()
                        .anyMatch(other ->
                                other.name().equals(rack.name()) && !other.id().equals(rack.id()));
        String site = site(rack);
        return isShared && !site.isEmpty() ? site + " " + rack.name() : rack.name();
    }

    /// Empty where it is not known.
    String site(Rack rack) {
        return rack.site().flatMap(source.index()::site).map(Site::name).orElse("");
    }

    /// The blades of an enclosure; none of anything else.
    List<Server> blades(Occupant occupant) {
        return occupant.item().isPresent() ? List.of() : source.index().bladesIn(occupant.id());
    }

    /// The server that it is; empty for anything else.
    Optional<Server> server(Occupant occupant) {
        return occupant.item().isPresent()
                ? Optional.empty()
                : source.index().server(occupant.id());
    }

    /// Its name, of a server leading to where it is listed.
    Text name(Occupant occupant) {
        return server(occupant).map(PrintedRacks::name).orElseGet(() -> Text.of(occupant.name()));
    }

    /// The same, with where it is in its life unless it is simply in use.
    Text told(Occupant occupant) {
        return server(occupant).map(this::told).orElseGet(() -> Text.of(occupant.name()));
    }

    Text told(Server server) {
        String key = "racks.status." + server.status().code();
        return Text.of(source.texts().drawingWords().text(key, server.name()))
                .linkedTo(Anchors.of(ObjectKind.SERVER, server.id()));
    }

    static Text name(Server server) {
        return Text.of(server.name()).linkedTo(Anchors.of(ObjectKind.SERVER, server.id()));
    }

    /// The key of its drawing; nothing where all in it is in use.
    List<Block> legend(Elevation elevation) {
        List<Status> shown =
                elevation.occupants().stream()
                        .flatMap(each -> server(each).stream())
                        .map(Server::status)
                        .distinct()
                        .toList();
        Drawing legend = RackLegend.of(shown, LEGEND, source.texts().drawingWords());
        return legend.shapes().isEmpty() ? List.of() : List.of(Picture.of(legend));
    }

    /// What is wrong or doubtful about a rack and what stands in it, without what its feeds would
    /// do when one of them fails; what is worst first.
    List<Finding> findings(Elevation elevation) {
        Set<String> ids =
                Stream.concat(
                                Stream.of(elevation.rack().id()),
                                elevation.occupants().stream().map(Occupant::id))
                        .collect(Collectors.toSet());
        return source.findings().get().stream()
                .filter(RackRules::isAboutRacks)
                .filter(finding -> !RackRules.isFeedTest(finding))
                .filter(finding -> ids.contains(finding.subject().id()))
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }
}
