package hostplan.sheet;

import java.math.BigDecimal;

/// What a cell is sorted by: numbers by value, then prices by currency and value, then words as
/// people order them, and what is not known last.
sealed interface SortKey extends Comparable<SortKey> {

    record Numeric(BigDecimal value) implements SortKey {}

    record Price(String currency, BigDecimal value) implements SortKey {}

    record Words(NaturalText text) implements SortKey {}

    record Unknown() implements SortKey {}

    static SortKey of(long value) {
        return new Numeric(BigDecimal.valueOf(value));
    }

    static SortKey of(String text) {
        return text.isEmpty() ? new Unknown() : new Words(NaturalText.of(text));
    }

    default boolean isKnown() {
        return !(this instanceof Unknown);
    }

    @Override
    default int compareTo(SortKey other) {
        return switch (this) {
            case Numeric(BigDecimal value) when other instanceof Numeric(BigDecimal otherValue) ->
                    value.compareTo(otherValue);
            case Price(String currency, BigDecimal value) when other instanceof Price that -> {
                int byCurrency = currency.compareTo(that.currency);
                yield byCurrency != 0 ? byCurrency : value.compareTo(that.value);
            }
            case Words(NaturalText text) when other instanceof Words(NaturalText otherText) ->
                    text.compareTo(otherText);
            case Numeric _, Price _, Words _, Unknown _ -> Integer.compare(rank(), other.rank());
        };
    }

    private int rank() {
        return switch (this) {
            case Numeric _ -> 0;
            case Price _ -> 1;
            case Words _ -> 2;
            case Unknown _ -> 3;
        };
    }
}
