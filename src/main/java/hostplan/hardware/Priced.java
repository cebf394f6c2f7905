package hostplan.hardware;

import hostplan.document.ProjectObject;

import java.util.Optional;

/// What a supplier sells and so has a price: a part, a bare model, or a machine as it is
/// configured.
///
/// @param <T> its own type
public sealed interface Priced<T extends Priced<T>> extends ProjectObject
        permits Part, ServerModel, HardwareConfiguration {

    Optional<Price> price();

    /// The same with another price.
    T priced(Optional<Price> price);

    /// What people call it, with its maker.
    default String fullName() {
        return name();
    }

    /// The maker's number for it; empty where it has none.
    default String partNumber() {
        return "";
    }

    /// Whether this quote has set its price.
    default boolean isPricedBy(String quote) {
        return price().flatMap(Price::quote).filter(quote::equals).isPresent();
    }
}
