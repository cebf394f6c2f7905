package hostplan.hardware;

import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A supplier's quote that has set prices of parts, with the prices from before, so that it can be
/// taken back.
///
/// @param number the supplier's number for it; the name people call it by
/// @param deliveryDays days from order to delivery
public record Quote(
        String id,
        String number,
        String supplier,
        Optional<LocalDate> date,
        Optional<LocalDate> validUntil,
        Optional<Integer> deliveryDays,
        List<Line> lines,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    public Quote {
        lines = List.copyOf(lines);
    }

    @Override
    public String name() {
        return number;
    }

    /// One part whose price it has set.
    ///
    /// @param before the price from before; empty where there was none
    public record Line(String part, Optional<Price> before) {}
}
