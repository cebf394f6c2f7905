package hostplan.storage;

import hostplan.amount.Money;
import hostplan.cost.CostAssumptions;
import hostplan.cost.CostFigure;
import hostplan.cost.CostValue;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// The cost assumptions in the file.
final class CostShape {

    static final Value<CostAssumptions> VALUE =
            ObjectValue.keeper(
                    Shape.<CostAssumptions, CostAssumptions.Draft>lines()
                            .also(figures(EnumSet.range(CostFigure.ELECTRICITY, CostFigure.LIFE)))
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
                            .also(figures(EnumSet.range(CostFigure.HOUR, CostFigure.MARGIN)))
                            .list(
                                    "licences",
                                    LicenceShape.LIST,
                                    CostAssumptions::licences,
                                    (d, v) -> d.licences = v)
                            .build(),
                    CostAssumptions.Draft::new,
                    CostAssumptions.Draft::build,
                    CostAssumptions::unknown,
                    (d, v) -> d.unknown = v);

    private CostShape() {}

    private static Consumer<Shape.Builder<CostAssumptions, CostAssumptions.Draft>> figures(
            Set<CostFigure> figures) {
        return shape -> figures.forEach(each -> figure(shape, each));
    }

    private static void figure(
            Shape.Builder<CostAssumptions, CostAssumptions.Draft> shape, CostFigure figure) {
        if (figure.kind() == CostFigure.Kind.MONEY) {
            shape.<Money>optional(
                    figure.member(),
                    Amounts.MONEY,
                    costs -> costs.own(figure).flatMap(CostValue::money),
                    (d, v) -> d.own(figure, v.map(CostValue::of)));
        } else {
            shape.<BigDecimal>optional(
                    figure.member(),
                    number(figure),
                    costs -> costs.own(figure).map(CostValue::number),
                    (d, v) -> d.own(figure, v.map(CostValue::of)));
        }
    }

    private static Value<BigDecimal> number(CostFigure figure) {
        return switch (figure.kind()) {
            case FACTOR -> Scalars.DECIMAL;
            case YEARS -> Bounded.WHOLE_DECIMAL;
            case SHARE -> Bounded.SHARE;
            case NUMBER, MONEY -> Bounded.DECIMAL;
        };
    }
}
