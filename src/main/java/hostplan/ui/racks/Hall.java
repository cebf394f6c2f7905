package hostplan.ui.racks;

import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.inventory.Status;
import hostplan.project.Elevations;
import hostplan.project.ProjectIndex;
import hostplan.project.RecentElevations;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.sheet.NaturalText;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The racks that are shown side by side, and what stands in none.
///
/// @param racks by site and name
/// @param outside by name
record Hall(ProjectIndex index, List<Elevation> racks, List<Occupant> outside) {

    private static final Comparator<Occupant> BY_NAME =
            Comparator.comparing(each -> NaturalText.of(each.name()));

    Hall {
        racks = List.copyOf(racks);
        outside = List.copyOf(outside);
    }

    /// @param site whose racks to show; empty for all
    static Hall of(ProjectIndex index, Optional<String> site, RecentElevations recent) {
        RecentElevations.Snapshot elevations = recent.of(index);
        List<Elevation> racks =
                index.project().racks().stream()
                        .filter(rack -> site.isEmpty() || site.equals(rack.site()))
                        .sorted(bySite(index))
                        .map(elevations::of)
                        .toList();
        Stream<Occupant> servers =
                index.project().servers().stream()
                        .filter(server -> isOutside(server, index))
                        .map(elevations::of);
        Stream<Occupant> items =
                index.project().rackItems().stream()
                        .filter(item -> isOutside(item, index))
                        .map(Elevations::of);
        return new Hall(index, racks, Stream.concat(servers, items).sorted(BY_NAME).toList());
    }

    private static Comparator<Rack> bySite(ProjectIndex index) {
        return Comparator.comparing((Rack rack) -> NaturalText.of(siteName(index, rack)))
                .thenComparing(rack -> NaturalText.of(rack.name()));
    }

    private static String siteName(ProjectIndex index, Rack rack) {
        return rack.site().flatMap(index::site).map(Site::name).orElse("");
    }

    String siteOf(Rack rack) {
        return siteName(index, rack);
    }

    private static boolean isOutside(Server server, ProjectIndex index) {
        return switch (server.location().orElse(null)) {
            case null -> true;
            case Location.AtSite _ -> true;
            case Location.InRack in -> index.rack(in.rack()).isEmpty();
            case Location.InBay in -> index.server(in.enclosure()).isEmpty();
        };
    }

    private static boolean isOutside(RackItem item, ProjectIndex index) {
        return item.location().flatMap(in -> index.rack(in.rack())).isEmpty();
    }

    Optional<Elevation> rack(String id) {
        return racks.stream().filter(each -> each.rack().id().equals(id)).findFirst();
    }

    /// Of the servers in the racks that are shown.
    List<Status> statuses() {
        return racks.stream()
                .flatMap(each -> each.occupants().stream())
                .flatMap(each -> status(each).stream())
                .distinct()
                .toList();
    }

    /// Empty for what is no server.
    Optional<Status> status(Occupant occupant) {
        return occupant.item().isPresent()
                ? Optional.empty()
                : index.server(occupant.id()).map(Server::status);
    }

    /// Where in the row a rack stands.
    int place(String rack) {
        return racks.stream().map(each -> each.rack().id()).toList().indexOf(rack);
    }

    /// The rack in which something stands; nothing for a blade, which stands in its enclosure.
    Optional<Elevation> holding(String id) {
        return racks.stream()
                .filter(each ->
                        each.occupants().stream().anyMatch(inside -> inside.id().equals(id)))
                .findFirst();
    }

    Optional<Occupant> occupant(String id) {
        return Stream.concat(
                        racks.stream().flatMap(each -> each.occupants().stream()), outside.stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
