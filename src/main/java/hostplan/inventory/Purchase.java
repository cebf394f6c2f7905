package hostplan.inventory;

import hostplan.amount.Money;

import java.time.LocalDate;
import java.util.Optional;

/// When, where and for how much (net) a server was bought.
public record Purchase(
        Optional<LocalDate> date, String vendor, Optional<Money> price, String order) {

    public static final Purchase UNKNOWN = new Purchase(Optional.empty(), "", Optional.empty(), "");
}
