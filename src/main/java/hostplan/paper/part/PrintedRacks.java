package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.RackRules;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
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

    static Text name(Server server) {
        return Text.of(server.name()).linkedTo(Anchors.of(ObjectKind.SERVER, server.id()));
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
