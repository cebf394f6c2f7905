package hostplan.sheet;

import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.Optional;
import java.util.function.LongFunction;

/// Whole numbers from a least to a most.
record WholeCell<N extends Number>(
        long least, long most, Optional<String> unit, LongFunction<N> number) implements Cell<N> {

    static WholeCell<Integer> from(int least) {
        return new WholeCell<>(least, Integer.MAX_VALUE, Optional.empty(), Math::toIntExact);
    }

    static WholeCell<Integer> from(int least, String unit) {
        return new WholeCell<>(least, Integer.MAX_VALUE, Optional.of(unit), Math::toIntExact);
    }

    static WholeCell<Integer> between(int least, int most) {
        return new WholeCell<>(least, most, Optional.empty(), Math::toIntExact);
    }

    static WholeCell<Long> large() {
        return new WholeCell<>(0, Long.MAX_VALUE, Optional.empty(), value -> value);
    }

    @Override
    public ColumnType type() {
        return new ColumnType.Whole(unit);
    }

    @Override
    public String text(N value, CellContext context) {
        return Long.toString(value.longValue());
    }

    @Override
    public Parsed<N> parse(String text, CellContext context) {
        return NumberText.listed(Units.without(unit, text), context.decimalMark())
                .flatMap(found -> inRange(text, found, context));
    }

    @Override
    public SortKey key(N value, CellContext context) {
        return SortKey.of(value.longValue());
    }

    private Parsed<N> inRange(String text, Fraction found, CellContext context) {
        if (!found.isWhole()) {
            return context.problem("whole.parts", Quoted.of(text));
        }
        boolean tooSmall = found.compareTo(Fraction.of(least)) < 0;
        boolean tooLarge = found.compareTo(Fraction.of(most)) > 0;
        if (tooSmall || tooLarge) {
            return context.problem(
                    tooSmall ? "whole.small" : "whole.large", Quoted.of(text), least, most);
        }
        return Parsed.value(number.apply(found.numerator().longValueExact()));
    }
}
