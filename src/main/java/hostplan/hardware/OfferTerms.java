package hostplan.hardware;

import java.time.LocalDate;
import java.util.Optional;

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

    public static final OfferTerms NONE =
            new OfferTerms("", "", Optional.empty(), Optional.empty(), Optional.empty(), "");
}
