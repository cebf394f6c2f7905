package hostplan.rack;

import hostplan.inventory.PowerCable;
import hostplan.inventory.RackItemKind;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The outlets of the strips on the feeds of a rack, as far as these say how many they have. Only
/// outlets that are called by a plain number are counted, and only on a feed with one strip: else
/// nobody can tell on which strip a cable hangs.
public final class StripOutlets {

    private static final Pattern NUMBER = Pattern.compile("0*([0-9]{1,6})");

    private StripOutlets() {}

    /// A cable in an outlet whose number the strip does not have.
    ///
    /// @param outlets how many it has
    public record Beyond(Occupant who, PowerCable cable, Occupant strip, int outlets) {}

    /// The only strip on a feed.
    public static Optional<Occupant> strip(Elevation elevation, String feed) {
        List<Occupant> strips =
                elevation.occupants().stream()
                        .filter(each -> each.is(RackItemKind.PDU))
                        .filter(each ->
                                each.power().cables().stream()
                                        .map(PowerCable::feed)
                                        .anyMatch(feed::equals))
                        .toList();
        return strips.size() == 1 ? Optional.of(strips.getFirst()) : Optional.empty();
    }

    /// How many outlets there are on a feed; empty where that is not said.
    public static Optional<Integer> count(Elevation elevation, String feed) {
        return strip(elevation, feed).flatMap(each -> each.power().outlets());
    }

    public static Stream<Beyond> beyond(Elevation elevation) {
        return elevation.occupants().stream()
                .filter(each -> !each.is(RackItemKind.PDU))
                .flatMap(each ->
                        each.power().cables().stream()
                                .flatMap(cable -> beyond(elevation, each, cable).stream()));
    }

    private static Optional<Beyond> beyond(Elevation elevation, Occupant who, PowerCable cable) {
        Optional<Integer> number = number(cable.outlet());
        return strip(elevation, cable.feed())
                .flatMap(strip ->
                        strip.power()
                                .outlets()
                                .filter(count -> number.filter(each -> isOn(each, count)).isEmpty())
                                .filter(_ -> number.isPresent())
                                .map(count -> new Beyond(who, cable, strip, count)));
    }

    private static boolean isOn(int number, int count) {
        return number >= 1 && number <= count;
    }

    private static Optional<Integer> number(String outlet) {
        return Optional.of(NUMBER.matcher(outlet.strip()))
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.valueOf(matcher.group(1)));
    }

    /// The names from which one may choose: those that are seen on a strip, and its last one where
    /// it says how many it has and all that are seen are plain numbers.
    ///
    /// @param count how many it has; empty where it does not say so
    public static Collection<String> known(Collection<String> seen, Optional<Integer> count) {
        Set<String> known = new LinkedHashSet<>();
        boolean arePlain =
                seen.stream()
                        .filter(each -> !each.isBlank())
                        .allMatch(each -> number(each).isPresent());
        for (String name : seen) {
            boolean isThere =
                    !arePlain
                            || count.isEmpty()
                            || number(name).filter(each -> isOn(each, count.get())).isPresent();
            if (isThere) {
                known.add(name);
            }
        }
        count.filter(each -> arePlain && each > 0).map(String::valueOf).ifPresent(known::add);
        return known;
    }
}
