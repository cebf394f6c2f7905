package hostplan.hardware;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/// Under which terms a vendor sells a machine pre-built.
///
/// @param number of the vendor's quote
/// @param deliveryDays days from order to delivery
/// @param warrantyMonths months of warranty
/// @param repairs who repairs it, and how fast, in words
public record OfferTerms(
        String vendor,
        String number,
        Optional<LocalDate> validUntil,
        Optional<Integer> deliveryDays,
        Optional<Integer> warrantyMonths,
        String repairs) {

    public static final OfferTerms NONE = new Draft().build();

    /// The same terms with some of them changed.
    public OfferTerms with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.vendor = vendor;
        draft.number = number;
        draft.validUntil = validUntil;
        draft.deliveryDays = deliveryDays;
        draft.warrantyMonths = warrantyMonths;
        draft.repairs = repairs;
        change.accept(draft);
        return draft.build();
    }

    /// Terms that are being put together.
    public static final class Draft {
        public String vendor = "";
        public String number = "";
        public Optional<LocalDate> validUntil = Optional.empty();
        public Optional<Integer> deliveryDays = Optional.empty();
        public Optional<Integer> warrantyMonths = Optional.empty();
        public String repairs = "";

        public OfferTerms build() {
            return new OfferTerms(
                    vendor, number, validUntil, deliveryDays, warrantyMonths, repairs);
        }
    }
}
