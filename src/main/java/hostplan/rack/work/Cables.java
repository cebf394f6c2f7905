package hostplan.rack.work;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;

import java.util.List;

/// All cables of one thing.
///
/// @param power in the order of its supplies
public record Cables(List<PowerCable> power, List<NetworkCable> network) {

    public static final Cables NONE = new Cables(List.of(), List.of());

    public Cables {
        power = List.copyOf(power);
        network = List.copyOf(network);
    }
}
