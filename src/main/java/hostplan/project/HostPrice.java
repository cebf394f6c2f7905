package hostplan.project;

import hostplan.amount.Money;
import hostplan.hardware.price.PriceSum;

import java.math.BigDecimal;
import java.util.Optional;

/// What a host to be bought costs, net, in whole hundredths of the project's currency, rounded up,
/// since placements compare prices in whole numbers.
public final class HostPrice {

    private static final int DIGITS = 2;
    private static final long CENTS = 100;

    private HostPrice() {}

    /// @param configuration its identity
    /// @return empty where it has no price, or one of its parts has none
    public static Optional<Long> cents(ProjectIndex index, String configuration) {
        return index.configuration(configuration)
                .map(found -> MachinePrice.of(index, found))
                .filter(PriceSum::isComplete)
                .flatMap(PriceSum::exactNet)
                .map(net -> net.times(CENTS).ceil().longValueExact());
    }

    /// So many hundredths as money.
    public static Money money(Project project, long cents) {
        return new Money(BigDecimal.valueOf(cents, DIGITS), project.currency());
    }
}
