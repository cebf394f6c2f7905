package hostplan.rack.work;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Cables of one thing that are plugged in or unplugged together.
///
/// @param power by the place of its supply, from 0
public record Plugs(Map<Integer, PowerCable> power, List<NetworkCable> network) {

    public static final Plugs NONE = new Plugs(Map.of(), List.of());

    public Plugs {
        power = Map.copyOf(power);
        network = List.copyOf(network);
    }

    static Plugs of(Cables cables) {
        Map<Integer, PowerCable> power = new TreeMap<>();
        cables.power().forEach(cable -> power.put(power.size(), cable));
        return new Plugs(power, cables.network());
    }

    public boolean isEmpty() {
        return power.isEmpty() && network.isEmpty();
    }

    /// Both together.
    Plugs and(Plugs other) {
        Map<Integer, PowerCable> all = new TreeMap<>(power);
        all.putAll(other.power);
        List<NetworkCable> cables = new ArrayList<>(network);
        cables.addAll(other.network);
        return new Plugs(all, cables);
    }

    /// Where they end, as far as it is stated.
    ///
    /// @param rack in which the feeds are
    Set<End> ends(String rack) {
        Set<End> ends = new HashSet<>();
        power.values().stream()
                .filter(cable -> !cable.outlet().isBlank())
                .forEach(cable -> ends.add(new End.Outlet(rack, cable)));
        network.stream()
                .map(NetworkCable::switchPort)
                .filter(port -> !port.isBlank())
                .forEach(port -> ends.add(new End.Port(port)));
        return ends;
    }

    /// What takes one cable only.
    sealed interface End {

        record Outlet(String rack, PowerCable cable) implements End {}

        record Port(String name) implements End {}
    }
}
