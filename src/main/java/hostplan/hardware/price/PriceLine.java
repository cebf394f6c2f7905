package hostplan.hardware.price;

import hostplan.amount.Fraction;
import hostplan.hardware.PartKind;
import hostplan.hardware.Price;

import java.util.Optional;

/// One thing that is bought, so many times.
///
/// @param price its price as it is stated
/// @param unit what one is worth net
public record PriceLine(Item item, long quantity, Optional<Price> price, Worth unit) {

    /// What is bought.
    public sealed interface Item {
        /// Identity of the object of the project that bears the price.
        String id();

        String name();

        /// A server model with what comes with it, without parts.
        record Model(String id, String name, String partNumber) implements Item {}

        /// A part.
        record Component(String id, String name, String partNumber, PartKind kind)
                implements Item {}

        /// A machine as a vendor sells it, by its configuration.
        record Prebuilt(String id, String name) implements Item {}

        /// A part that a configuration names and the project does not have.
        record Lost(String id) implements Item {
            @Override
            public String name() {
                return id;
            }
        }
    }

    /// Net, all together; empty where the price of one is not known.
    public Optional<Fraction> sum() {
        return unit.known().map(each -> each.times(quantity));
    }
}
