package hostplan.project;

import hostplan.amount.Money;
import hostplan.hardware.price.PriceSum;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.pack.Filled;

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

    /// All hosts of an answer that are to be bought; empty where none is, or one has no price.
    public static Optional<Money> ofBought(ProjectIndex index, PlacementAnswer answer) {
        long sum = 0;
        boolean isAny = false;
        for (Filled each : answer.standing()) {
            if (answer.question().hosts().get(each.host()) instanceof Hosts.Bought(String id)) {
                Optional<Long> one = cents(index, id);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                isAny = true;
                sum = Math.addExact(sum, Math.multiplyExact(one.get(), (long) each.times()));
            }
        }
        return isAny ? Optional.of(money(index.project(), sum)) : Optional.empty();
    }

    /// So many hundredths as money.
    public static Money money(Project project, long cents) {
        return new Money(BigDecimal.valueOf(cents, DIGITS), project.currency());
    }
}
