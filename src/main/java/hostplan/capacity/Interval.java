package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Bounds of a value. Through them a search for the least host stays exact although rounding inside
/// a formula lets the capacity of a larger host be a little smaller.
record Interval(Fraction low, Fraction high) {

    static Interval point(Fraction value) {
        return new Interval(value, value);
    }

    static Interval of(Expression expression, Map<String, Interval> inputs) {
        return switch (expression) {
            case Expression.Literal(Fraction value) -> point(value);
            case Expression.Input(String name) ->
                    Optional.ofNullable(inputs.get(name))
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "No bounds were given for " + name + "."));
            case Expression.Binary(
                            Expression.Operator operator,
                            Expression left,
                            Expression right) ->
                    of(left, inputs).combined(operator, of(right, inputs));
            case Expression.Call(Expression.Function function, List<Expression> arguments) ->
                    called(
                            function,
                            arguments.stream().map(argument -> of(argument, inputs)).toList());
        };
    }

    private Interval combined(Expression.Operator operator, Interval other) {
        return switch (operator) {
            case PLUS -> new Interval(low.plus(other.low), high.plus(other.high));
            case MINUS -> new Interval(low.minus(other.high), high.minus(other.low));
            case TIMES ->
                    spanning(
                            low.times(other.low),
                            low.times(other.high),
                            high.times(other.low),
                            high.times(other.high));
            case DIVIDED_BY -> combined(Expression.Operator.TIMES, other.inverse());
        };
    }

    private Interval inverse() {
        if (low.signum() <= 0 && high.signum() >= 0) {
            throw new ArithmeticException("The divisor may be zero between its bounds.");
        }
        return new Interval(Fraction.ONE.dividedBy(high), Fraction.ONE.dividedBy(low));
    }

    private static Interval spanning(Fraction... ends) {
        return new Interval(
                Stream.of(ends).reduce(ends[0], Fraction::min),
                Stream.of(ends).reduce(ends[0], Fraction::max));
    }

    private static Interval called(Expression.Function function, List<Interval> arguments) {
        Interval first = arguments.getFirst();
        return switch (function) {
            case MIN ->
                    arguments.stream()
                            .reduce(
                                    first,
                                    (a, b) -> new Interval(a.low.min(b.low), a.high.min(b.high)));
            case MAX ->
                    arguments.stream()
                            .reduce(
                                    first,
                                    (a, b) -> new Interval(a.low.max(b.low), a.high.max(b.high)));
            case CEIL ->
                    new Interval(Fraction.of(first.low.ceil()), Fraction.of(first.high.ceil()));
            case FLOOR ->
                    new Interval(Fraction.of(first.low.floor()), Fraction.of(first.high.floor()));
        };
    }
}
