package hostplan.sheet;

import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.math.BigDecimal;
import java.util.Optional;

/// Decimal numbers, exact.
///
/// @param least the least that is taken; empty where any number is
record DecimalCell(Optional<BigDecimal> least, Optional<String> unit) implements Cell<BigDecimal> {

    static final DecimalCell ANY = new DecimalCell(Optional.empty(), Optional.empty());

    static DecimalCell notNegative(String unit) {
        return new DecimalCell(Optional.of(BigDecimal.ZERO), Optional.of(unit));
    }

    static DecimalCell from(BigDecimal least) {
        return new DecimalCell(Optional.of(least), Optional.empty());
    }

    @Override
    public ColumnType type() {
        return new ColumnType.Decimal(unit);
    }

    @Override
    public String text(BigDecimal value, CellContext context) {
        return Numbers.text(value, context.decimalMark());
    }

    @Override
    public Parsed<BigDecimal> parse(String text, CellContext context) {
        return NumberText.listed(Units.without(unit, text), context.decimalMark())
                .flatMap(number -> inRange(text, number, context));
    }

    @Override
    public SortKey key(BigDecimal value, CellContext context) {
        return new SortKey.Numeric(value);
    }

    private Parsed<BigDecimal> inRange(String text, Fraction number, CellContext context) {
        BigDecimal value = number.exactDecimal().orElseThrow();
        return least.isPresent() && value.compareTo(least.get()) < 0
                ? context.problem("decimal.small", Quoted.of(text), least.get())
                : Parsed.value(value);
    }
}
