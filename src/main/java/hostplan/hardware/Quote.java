package hostplan.hardware;

import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /// The same quote with some members changed.
    public Quote with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A quote that is being put together.
    public static final class Draft {
        public String id;
        public String number = "";
        public String supplier = "";
        public Optional<LocalDate> date = Optional.empty();
        public Optional<LocalDate> validUntil = Optional.empty();
        public Optional<Integer> deliveryDays = Optional.empty();
        public List<Line> lines = List.of();
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Quote from) {
            id = from.id;
            number = from.number;
            supplier = from.supplier;
            date = from.date;
            validUntil = from.validUntil;
            deliveryDays = from.deliveryDays;
            lines = from.lines;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Quote build() {
            return new Quote(
                    id, number, supplier, date, validUntil, deliveryDays, lines, notes, unknown);
        }
    }

    /// One part whose price it has set.
    ///
    /// @param before the price from before; empty where there was none
    public record Line(String part, Optional<Price> before) {}
}
