package hostplan.ui.placement;

import hostplan.amount.Parsed;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.project.PlacementEdits.Change;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.ui.common.FieldTexts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which servers that stand and which configurations to buy are offered.
public final class OffersViewModel {

    private final CurrentPlacement current;
    private final ReadOnlyObjectWrapper<List<Line>> servers =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Line>> configurations =
            new ReadOnlyObjectWrapper<>(List.of());

    private Seen seen = new Seen(Project.EMPTY, Optional.empty());

    public OffersViewModel(CurrentPlacement current) {
        this.current = current;
        current.session().projectProperty().subscribe(_ -> show());
        current.placementProperty().subscribe(_ -> show());
    }

    /// What the lines are made of.
    private record Seen(Project project, Optional<Placement> placement) {

        boolean isAs(Seen other) {
            return project.servers() == other.project.servers()
                    && project.configurations() == other.project.configurations()
                    && placement.equals(other.placement);
        }
    }

    /// What can be offered.
    ///
    /// @param id of the server or the configuration
    /// @param detail what it is, or what runs on it
    /// @param limit how many may be bought; empty for any number
    public record Line(
            String id, String name, String detail, boolean isOffered, Optional<Integer> limit) {}

    public ReadOnlyObjectProperty<List<Line>> serversProperty() {
        return servers.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Line>> configurationsProperty() {
        return configurations.getReadOnlyProperty();
    }

    CurrentPlacement current() {
        return current;
    }

    private void show() {
        Optional<Placement> placement = current.placement();
        Project project = current.project();
        Seen now = new Seen(project, placement);
        if (now.isAs(seen)) {
            return;
        }
        seen = now;
        List<HostOffer> offers = placement.map(Placement::hosts).orElse(List.of());
        Set<String> standing = standing(offers);
        ProjectIndex index = ProjectIndex.of(project);
        servers.set(
                project.servers().stream()
                        .filter(server -> server.configuration().isPresent())
                        .map(server -> line(index, server, standing.contains(server.id())))
                        .toList());
        configurations.set(
                project.configurations().stream().map(each -> line(each, offers)).toList());
    }

    private static Set<String> standing(List<HostOffer> offers) {
        return offers.stream()
                .filter(HostOffer.Standing.class::isInstance)
                .map(offer -> ((HostOffer.Standing) offer).server())
                .collect(Collectors.toSet());
    }

    private static Line line(ProjectIndex index, Server server, boolean isOffered) {
        String hardware =
                server.configuration()
                        .flatMap(index::configuration)
                        .map(HardwareConfiguration::name)
                        .orElse("");
        return new Line(server.id(), server.name(), hardware, isOffered, Optional.empty());
    }

    private static Line line(HardwareConfiguration configuration, List<HostOffer> offers) {
        Optional<HostOffer.ToBuy> offer = toBuy(configuration.id(), offers);
        return new Line(
                configuration.id(),
                configuration.name(),
                "",
                offer.isPresent(),
                offer.flatMap(HostOffer.ToBuy::limit));
    }

    private static Optional<HostOffer.ToBuy> toBuy(String id, List<HostOffer> offers) {
        return offers.stream()
                .filter(HostOffer.ToBuy.class::isInstance)
                .map(HostOffer.ToBuy.class::cast)
                .filter(offer -> offer.configuration().equals(id))
                .findFirst();
    }

    public void offerServer(String id, boolean isOffered) {
        change(id, isOffered ? Optional.of(new HostOffer.Standing(id)) : Optional.empty());
    }

    /// All servers, or none.
    public void offerServers(boolean all) {
        List<HostOffer> offers = new ArrayList<>();
        if (all) {
            servers.get().forEach(line -> offers.add(new HostOffer.Standing(line.id())));
        }
        offers().stream().filter(HostOffer.ToBuy.class::isInstance).forEach(offers::add);
        current.change(Change.HOSTS, draft -> draft.hosts = offers);
    }

    public void offerConfiguration(String id, boolean isOffered) {
        change(
                id,
                isOffered
                        ? Optional.of(new HostOffer.ToBuy(id, Optional.empty()))
                        : Optional.empty());
    }

    /// Reads a limit; nothing changes where it cannot be read.
    ///
    /// @return what is wrong with it
    public Optional<Parsed.Problem<?>> limit(String id, String text) {
        Parsed<Optional<Integer>> read = FieldTexts.optional(FieldTexts.whole(1)).apply(text);
        return switch (read) {
            case Parsed.Value<Optional<Integer>>(Optional<Integer> limit) -> {
                if (!toBuy(id, offers()).equals(Optional.of(new HostOffer.ToBuy(id, limit)))) {
                    change(id, Optional.of(new HostOffer.ToBuy(id, limit)));
                }
                yield Optional.empty();
            }
            case Parsed.Problem<Optional<Integer>> problem -> Optional.of(problem);
        };
    }

    private List<HostOffer> offers() {
        return current.placement().map(Placement::hosts).orElse(List.of());
    }

    private void change(String id, Optional<HostOffer> offer) {
        List<HostOffer> offers = new ArrayList<>();
        boolean isPut = false;
        for (HostOffer each : offers()) {
            if (!isOf(each, id)) {
                offers.add(each);
            } else if (offer.isPresent() && !isPut) {
                offers.add(offer.get());
                isPut = true;
            }
        }
        if (!isPut) {
            offer.ifPresent(offers::add);
        }
        current.change(Change.HOSTS, draft -> draft.hosts = offers);
    }

    private static boolean isOf(HostOffer offer, String id) {
        return switch (offer) {
            case HostOffer.Standing(String server) -> server.equals(id);
            case HostOffer.ToBuy(String configuration, var _) -> configuration.equals(id);
        };
    }
}
