package hostplan.project;

import hostplan.amount.Money;
import hostplan.document.UnknownMembers;

import java.math.BigDecimal;
import java.util.Optional;

/// What a project assumes about running costs; everything may be left open.
///
/// @param electricityPerKwh net price of a kilowatt-hour
/// @param pue power usage effectiveness: facility power for each watt at the servers, at least 1
/// @param unitPerMonth net price of a rack unit a month
/// @param lifeYears years after which a server is written off
/// @param interestPerYear yearly rate as a fraction, 0.05 for 5 %
/// @param taxRate value-added tax as a fraction, 0.19 for 19 %
public record CostAssumptions(
        Optional<Money> electricityPerKwh,
        Optional<BigDecimal> pue,
        Optional<Money> unitPerMonth,
        Optional<Integer> lifeYears,
        Optional<BigDecimal> interestPerYear,
        Optional<BigDecimal> taxRate,
        UnknownMembers unknown) {

    public static final CostAssumptions NONE =
            new CostAssumptions(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    UnknownMembers.NONE);
}
