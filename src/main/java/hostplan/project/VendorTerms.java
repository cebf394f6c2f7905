package hostplan.project;

import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;

import java.util.Optional;

/// Under which terms a vendor sells a machine pre-built: those of the quote that has set its price,
/// else those stated with its configuration.
public final class VendorTerms {

    private VendorTerms() {}

    public static OfferTerms of(ProjectIndex index, HardwareConfiguration configuration) {
        return quote(index, configuration.price())
                .map(Quote::terms)
                .orElseGet(configuration::terms);
    }

    /// The quote that has set a price.
    public static Optional<Quote> quote(ProjectIndex index, Optional<Price> price) {
        return price.flatMap(Price::quote).flatMap(index::quote);
    }

    /// The project in which the terms are these, stated where they belong.
    public static Project stated(
            ProjectIndex index, HardwareConfiguration configuration, OfferTerms terms) {
        return ProjectEdits.replace(
                index.project(),
                quote(index, configuration.price())
                        .<ProjectObject>map(quote -> quote.with(terms))
                        .orElseGet(() -> configuration.with(draft -> draft.terms = terms)));
    }
}
