package hostplan.exchange.value;

import hostplan.amount.AmountUnit;
import hostplan.amount.DecimalMark;

import java.util.Currency;
import java.util.Optional;

/// How the cells of one column are written, decided for all of them together.
///
/// @param noun the column in an error, such as `number of cores`
/// @param unit what bare numbers are in, as the heading says: `gb`, `w`, `mm`
/// @param currency the currency of prices that name none
public record ColumnStyle(
        String noun,
        DecimalMark mark,
        DateOrder dates,
        Optional<String> unit,
        Optional<Currency> currency) {

    /// For a text that stands in no column.
    public static final ColumnStyle PLAIN =
            new ColumnStyle(
                    "value",
                    DecimalMark.POINT,
                    DateOrder.DAY_FIRST,
                    Optional.empty(),
                    Optional.empty());

    public ColumnStyle withUnit(String other) {
        return new ColumnStyle(noun, mark, dates, Optional.of(other), currency);
    }

    public ColumnStyle withCurrency(Optional<Currency> other) {
        return new ColumnStyle(noun, mark, dates, unit, other.or(() -> currency));
    }

    /// The unit of amounts of memory or storage; empty where the heading names none.
    Optional<AmountUnit> amountUnit() {
        return unit.flatMap(HeadingUnit::amount);
    }
}
