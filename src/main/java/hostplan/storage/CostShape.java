package hostplan.storage;

import hostplan.amount.Money;
import hostplan.document.UnknownMembers;
import hostplan.project.CostAssumptions;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.util.Optional;

/// The cost assumptions in the file.
final class CostShape {

    static final Value<CostAssumptions> VALUE =
            ObjectValue.keeper(
                    Shape.<CostAssumptions, Parts>lines()
                            .optional(
                                    "electricityPerKwh",
                                    Amounts.MONEY,
                                    CostAssumptions::electricityPerKwh,
                                    (d, v) -> d.electricityPerKwh = v)
                            .optional(
                                    "pue",
                                    Scalars.DECIMAL,
                                    CostAssumptions::pue,
                                    (d, v) -> d.pue = v)
                            .optional(
                                    "unitPerMonth",
                                    Amounts.MONEY,
                                    CostAssumptions::unitPerMonth,
                                    (d, v) -> d.unitPerMonth = v)
                            .optional(
                                    "lifeYears",
                                    Bounded.WHOLE,
                                    CostAssumptions::lifeYears,
                                    (d, v) -> d.lifeYears = v)
                            .optional(
                                    "interestPerYear",
                                    Scalars.DECIMAL,
                                    CostAssumptions::interestPerYear,
                                    (d, v) -> d.interestPerYear = v)
                            .optional(
                                    "taxRate",
                                    Scalars.DECIMAL,
                                    CostAssumptions::taxRate,
                                    (d, v) -> d.taxRate = v)
                            .optional(
                                    "budget",
                                    Amounts.MONEY,
                                    CostAssumptions::budget,
                                    (d, v) -> d.budget = v)
                            .optional(
                                    "repairPerHour",
                                    Amounts.MONEY,
                                    CostAssumptions::repairPerHour,
                                    (d, v) -> d.repairPerHour = v)
                            .build(),
                    Parts::new,
                    Parts::build,
                    CostAssumptions::unknown,
                    (d, v) -> d.unknown = v);

    private CostShape() {}

    private static final class Parts {
        Optional<Money> electricityPerKwh = Optional.empty();
        Optional<BigDecimal> pue = Optional.empty();
        Optional<Money> unitPerMonth = Optional.empty();
        Optional<Integer> lifeYears = Optional.empty();
        Optional<BigDecimal> interestPerYear = Optional.empty();
        Optional<BigDecimal> taxRate = Optional.empty();
        Optional<Money> budget = Optional.empty();
        Optional<Money> repairPerHour = Optional.empty();
        UnknownMembers unknown = UnknownMembers.NONE;

        CostAssumptions build() {
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
