package hostplan.hardware;

import java.util.List;

/// The places for power supplies.
///
/// @param form what slides in, such as `crps` or `atx`; empty where it is not known
/// @param watts the ratings that the maker offers; empty where any goes
/// @param redundant whether the machine runs on one fewer than there are places
public record SupplySlots(int count, String form, List<Integer> watts, boolean redundant) {

    public SupplySlots {
        Slots.checkCount(count);
        watts = List.copyOf(watts);
    }

    /// Whether a supply slides in. What nobody stated hinders nothing.
    public boolean takes(PowerSupply supply) {
        return form.isEmpty() || supply.form().isEmpty() || form.equalsIgnoreCase(supply.form());
    }
}
