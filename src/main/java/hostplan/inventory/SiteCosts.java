package hostplan.inventory;

import hostplan.amount.Money;

import java.math.BigDecimal;
import java.util.Optional;

/// What running servers costs at a site where it differs from the rest of the project, net.
///
/// @param electricityPerKwh a kilowatt-hour
/// @param pue power of the building for each watt at the servers, at least 1
/// @param unitPerMonth a rack unit a month
/// @param workPerHour an hour of work
public record SiteCosts(
        Optional<Money> electricityPerKwh,
        Optional<BigDecimal> pue,
        Optional<Money> unitPerMonth,
        Optional<Money> workPerHour) {

    public static final SiteCosts AS_IN_PROJECT =
            new SiteCosts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public SiteCosts withElectricityPerKwh(Optional<Money> other) {
        return new SiteCosts(other, pue, unitPerMonth, workPerHour);
    }

    public SiteCosts withPue(Optional<BigDecimal> other) {
        return new SiteCosts(electricityPerKwh, other, unitPerMonth, workPerHour);
    }

    public SiteCosts withUnitPerMonth(Optional<Money> other) {
        return new SiteCosts(electricityPerKwh, pue, other, workPerHour);
    }

    public SiteCosts withWorkPerHour(Optional<Money> other) {
        return new SiteCosts(electricityPerKwh, pue, unitPerMonth, other);
    }
}
