package hostplan.project;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.rack.FreeNames;
import hostplan.rack.StripOutlets;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Names of outlets on the feeds of racks and of ports on switches, as far as they are seen at any
/// cable, and which of them are taken.
final class Outlets {

    private record Names(Set<String> known, Set<String> taken) {

        Names() {
            this(new LinkedHashSet<>(), new HashSet<>());
        }
    }

    /// A feed in its rack.
    private record Strip(String rack, String feed) {}

    private final Map<Strip, Names> outlets = new HashMap<>();
    private final Names ports = new Names();

    /// How many outlets a feed has, where its only strip says so.
    private final Map<Strip, Integer> counts = new HashMap<>();

    void see(String rack, PowerCable cable) {
        if (!cable.outlet().isBlank()) {
            of(rack, cable.feed()).known().add(cable.outlet());
        }
    }

    void take(String rack, PowerCable cable) {
        see(rack, cable);
        of(rack, cable.feed()).taken().add(cable.outlet());
    }

    /// So many there are on a feed.
    void count(String rack, String feed, int outlets) {
        counts.put(new Strip(rack, feed), outlets);
    }

    void see(NetworkCable cable) {
        if (!cable.switchPort().isBlank()) {
            ports.known().add(cable.switchPort());
        }
    }

    void take(NetworkCable cable) {
        see(cable);
        ports.taken().add(cable.switchPort());
    }

    /// Which of some switches a cable leads to, as `sw1` where it leads to `sw1/12`.
    static Optional<String> switchOf(NetworkCable cable, Collection<String> switches) {
        return switches.stream().filter(cable::leadsTo).findFirst();
    }

    /// A free outlet of a feed, from then on taken; without a name where none is known.
    PowerCable choose(String rack, String feed, String preferred) {
        Names names = of(rack, feed);
        Collection<String> known =
                StripOutlets.known(
                        names.known(), Optional.ofNullable(counts.get(new Strip(rack, feed))));
        return new PowerCable(feed, choose(preferred, known, names).orElse(""));
    }

    /// A free port of a switch, from then on taken; only the beginning of its name where none is
    /// known.
    NetworkCable choose(NetworkCable cable, String onSwitch) {
        List<String> known =
                ports.known().stream()
                        .filter(port -> NetworkCable.isPortOf(onSwitch, port))
                        .toList();
        String port = choose("", known, ports).orElse(onSwitch + "/");
        return new NetworkCable(cable.port(), port);
    }

    private static Optional<String> choose(
            String preferred, Collection<String> known, Names names) {
        Optional<String> free = FreeNames.choose(preferred, known, names.taken());
        free.ifPresent(names.taken()::add);
        return free;
    }

    private Names of(String rack, String feed) {
        return outlets.computeIfAbsent(new Strip(rack, feed), _ -> new Names());
    }
}
