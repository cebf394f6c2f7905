package hostplan.project;

import hostplan.amount.Money;
import hostplan.document.UnknownMembers;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Consumer;

/// What a project assumes about running costs; everything may be left open.
///
/// @param electricityPerKwh net price of a kilowatt-hour
/// @param pue power usage effectiveness: facility power for each watt at the servers, at least 1
/// @param unitPerMonth net price of a rack unit a month
/// @param lifeYears years after which a server is written off
/// @param interestPerYear yearly rate as a fraction, 0.05 for 5 %
/// @param taxRate value-added tax as a fraction, 0.19 for 19 %
/// @param budget net, for all that is planned and ordered
/// @param repairPerHour net price of an hour of whoever changes a part; usually [#USUAL_REPAIR]
public record CostAssumptions(
        Optional<Money> electricityPerKwh,
        Optional<BigDecimal> pue,
        Optional<Money> unitPerMonth,
        Optional<Integer> lifeYears,
        Optional<BigDecimal> interestPerYear,
        Optional<BigDecimal> taxRate,
        Optional<Money> budget,
        Optional<Money> repairPerHour,
        UnknownMembers unknown) {

    /// An hour of a technician; an estimate.
    public static final Money USUAL_REPAIR =
            new Money(BigDecimal.valueOf(80), Currency.getInstance("EUR"));

    public static final CostAssumptions NONE = new Draft().build();

    /// The same assumptions with some of them changed.
    public CostAssumptions with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.electricityPerKwh = electricityPerKwh;
        draft.pue = pue;
        draft.unitPerMonth = unitPerMonth;
        draft.lifeYears = lifeYears;
        draft.interestPerYear = interestPerYear;
        draft.taxRate = taxRate;
        draft.budget = budget;
        draft.repairPerHour = repairPerHour;
        draft.unknown = unknown;
        change.accept(draft);
        return draft.build();
    }

    /// Assumptions that are being put together.
    public static final class Draft {
        public Optional<Money> electricityPerKwh = Optional.empty();
        public Optional<BigDecimal> pue = Optional.empty();
        public Optional<Money> unitPerMonth = Optional.empty();
        public Optional<Integer> lifeYears = Optional.empty();
        public Optional<BigDecimal> interestPerYear = Optional.empty();
        public Optional<BigDecimal> taxRate = Optional.empty();
        public Optional<Money> budget = Optional.empty();
        public Optional<Money> repairPerHour = Optional.empty();
        public UnknownMembers unknown = UnknownMembers.NONE;

        public CostAssumptions build() {
            return new CostAssumptions(
                    electricityPerKwh,
                    pue,
                    unitPerMonth,
                    lifeYears,
                    interestPerYear,
                    taxRate,
                    budget,
                    repairPerHour,
                    unknown);
        }
    }
}
