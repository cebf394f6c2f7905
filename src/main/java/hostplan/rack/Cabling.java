package hostplan.rack;

import hostplan.inventory.Feed;
import hostplan.inventory.PowerCable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How what is stated of power cables fits the feeds of a rack.
public final class Cabling {

    private Cabling() {}

    /// A cable that names a feed which the rack does not have.
    public record Lost(Occupant who, String feed) {}

    /// Two cables in one outlet.
    ///
    /// @param earlier whose other cable is in it; may be the same thing
    public record OneOutlet(Occupant later, Occupant earlier, PowerCable cable) {}

    /// Something that hangs on one feed alone.
    public record Alone(Occupant who, String feed) {}

    public static Stream<Lost> lost(Elevation elevation) {
        Set<String> names = names(elevation);
        return elevation.occupants().stream()
                .flatMap(each ->
                        each.power().cables().stream()
                                .map(PowerCable::feed)
                                .filter(feed -> !names.contains(feed))
                                .distinct()
                                .map(feed -> new Lost(each, feed)));
    }

    /// From below upwards.
    public static Stream<OneOutlet> sharedOutlets(Elevation elevation) {
        Map<PowerCable, Occupant> taken = new HashMap<>();
        return elevation.occupants().reversed().stream()
                .flatMap(each ->
                        each.power().cables().stream()
                                .filter(cable -> !cable.outlet().isBlank())
                                .flatMap(cable ->
                                        Optional.ofNullable(taken.putIfAbsent(cable, each))
                                                .map(other -> new OneOutlet(each, other, cable))
                                                .stream()));
    }

    /// What could stay on without one of its supplies, but has all of them on one feed of several.
    public static Stream<Alone> redundantOnOneFeed(Elevation elevation) {
        return onOneFeed(elevation).filter(alone -> isRedundant(alone.who().power()));
    }

    private static boolean isRedundant(Power power) {
        return power.cables().size() > Math.max(1, power.needed());
    }

    /// What hangs on one of several feeds by a single cable, though it has another supply.
    public static Stream<Alone> withoutSecondCable(Elevation elevation) {
        return onOneFeed(elevation)
                .filter(alone -> alone.who().power().cables().size() == 1)
                .filter(alone ->
                        alone.who().power().supplies().filter(count -> count > 1).isPresent());
    }

    private static Stream<Alone> onOneFeed(Elevation elevation) {
        Set<String> names = names(elevation);
        return names.size() < 2
                ? Stream.empty()
                : elevation.occupants().stream().flatMap(each -> onOneFeed(each, names).stream());
    }

    private static Optional<Alone> onOneFeed(Occupant who, Set<String> names) {
        Set<String> feeds =
                who.power().cables().stream().map(PowerCable::feed).collect(Collectors.toSet());
        return feeds.size() == 1 && names.containsAll(feeds)
                ? Optional.of(new Alone(who, feeds.iterator().next()))
                : Optional.empty();
    }

    /// What has a single supply in a rack of several feeds.
    public static List<Occupant> singleSupplied(Elevation elevation) {
        return names(elevation).size() < 2
                ? List.of()
                : elevation.occupants().stream()
                        .filter(each -> !Contents.isPassive(each))
                        .filter(each -> each.power().supplies().equals(Optional.of(1)))
                        .toList();
    }

    private static Set<String> names(Elevation elevation) {
        return elevation.rack().feeds().stream()
                .map(Feed::name)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
