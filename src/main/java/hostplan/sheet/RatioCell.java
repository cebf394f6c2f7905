package hostplan.sheet;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.RatioText;

import java.util.Optional;

/// Overcommit, such as `3` or `3:1`: always above zero.
record RatioCell() implements Cell<Fraction> {

    // Only for sorting.
    private static final int DIGITS = 9;

    @Override
    public ColumnType type() {
        return new ColumnType.Decimal(Optional.empty());
    }

    @Override
    public String text(Fraction value, CellContext context) {
        return value.exactDecimal()
                .map(decimal -> Numbers.text(decimal, context.decimalMark()))
                .orElseGet(() -> value.numerator() + ":" + value.denominator());
    }

    @Override
    public Parsed<Fraction> parse(String text, CellContext context) {
        return RatioText.parse(text.replace(context.decimalMark().symbol(), '.'));
    }

    @Override
    public SortKey key(Fraction value, CellContext context) {
        return new SortKey.Numeric(value.toDecimal(DIGITS));
    }
}
