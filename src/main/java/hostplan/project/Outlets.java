package hostplan.project;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.rack.FreeNames;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

    /// Of what: a feed in its rack, or a switch.
    private record Owner(String rack, String name) {}

    private final Map<Owner, Names> names = new HashMap<>();

    void see(String rack, PowerCable cable) {
        if (!cable.outlet().isBlank()) {
            of(rack, cable.feed()).known().add(cable.outlet());
        }
    }

    void take(String rack, PowerCable cable) {
        see(rack, cable);
        of(rack, cable.feed()).taken().add(cable.outlet());
    }

    void see(NetworkCable cable) {
        switchOf(cable).ifPresent(name -> of("", name).known().add(cable.switchPort()));
    }

    void take(NetworkCable cable) {
        see(cable);
        switchOf(cable).ifPresent(name -> of("", name).taken().add(cable.switchPort()));
    }

    /// The switch that a port names, as `sw1` in `sw1/12`.
    static Optional<String> switchOf(NetworkCable cable) {
        return Optional.of(cable.switchPort().lastIndexOf('/'))
                .filter(slash -> slash > 0)
                .map(slash -> cable.switchPort().substring(0, slash));
    }

    /// A free outlet of a feed, from then on taken; without a name where none is known.
    PowerCable choose(String rack, String feed, String preferred) {
        return new PowerCable(feed, choose(of(rack, feed), preferred).orElse(""));
    }

    /// A free port of a switch, from then on taken; only the beginning of its name where none is
    /// known.
    NetworkCable choose(NetworkCable cable, String onSwitch) {
        String port = choose(of("", onSwitch), "").orElse(onSwitch + "/");
        return new NetworkCable(cable.port(), port);
    }

    private static Optional<String> choose(Names names, String preferred) {
        Optional<String> free = FreeNames.choose(preferred, names.known(), names.taken());
        free.ifPresent(names.taken()::add);
        return free;
    }

    private Names of(String rack, String name) {
        return names.computeIfAbsent(new Owner(rack, name), _ -> new Names());
    }
}
