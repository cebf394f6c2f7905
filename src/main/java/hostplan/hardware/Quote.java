package hostplan.hardware;

import hostplan.document.Coded;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A supplier's quote that has set prices, with the prices from before, so that it can be taken
/// back.
///
/// @param number the supplier's number for it; the name people call it by
/// @param deliveryDays days from order to delivery
/// @param warrantyMonths months of warranty of whole machines
/// @param repairs who repairs whole machines, and how fast, in words
public record Quote(
        String id,
        String number,
        String supplier,
        Optional<LocalDate> date,
        Optional<LocalDate> validUntil,
        Optional<Integer> deliveryDays,
        Optional<Integer> warrantyMonths,
        String repairs,
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

    /// Under which terms it sells whole machines.
    public OfferTerms terms() {
        return new OfferTerms(supplier, number, validUntil, deliveryDays, warrantyMonths, repairs);
    }

    /// The same quote with other terms.
    public Quote with(OfferTerms terms) {
        return with(draft -> {
            draft.supplier = terms.vendor();
            draft.number = terms.number();
            draft.validUntil = terms.validUntil();
            draft.deliveryDays = terms.deliveryDays();
            draft.warrantyMonths = terms.warrantyMonths();
            draft.repairs = terms.repairs();
        });
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
        public Optional<Integer> warrantyMonths = Optional.empty();
        public String repairs = "";
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
            warrantyMonths = from.warrantyMonths;
            repairs = from.repairs;
            lines = from.lines;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Quote build() {
            return new Quote(
                    id,
                    number,
                    supplier,
                    date,
                    validUntil,
                    deliveryDays,
                    warrantyMonths,
                    repairs,
                    lines,
                    notes,
                    unknown);
        }
    }

    /// One price that it has set.
    ///
    /// @param before the price from before; empty where there was none
    public record Line(Target target, Optional<Price> before) {

        /// Of a target of this kind its identity; empty for other kinds.
        public Optional<String> id(Kind kind) {
            return Optional.of(target).filter(each -> each.kind == kind).map(Target::id);
        }
    }

    /// What a line sets the price of.
    public record Target(Kind kind, String id) {

        public static Target of(Priced<?> object) {
            return switch (object) {
                case Part part -> part(part.id());
                case ServerModel model -> new Target(Kind.MODEL, model.id());
                case HardwareConfiguration configuration -> configuration(configuration.id());
            };
        }

        public static Target part(String id) {
            return new Target(Kind.PART, id);
        }

        public static Target configuration(String id) {
            return new Target(Kind.CONFIGURATION, id);
        }
    }

    public enum Kind implements Coded {
        PART,
        /// The bare machine.
        MODEL,
        /// A whole machine, pre-built.
        CONFIGURATION
    }
}
