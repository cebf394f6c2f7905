package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tree of a [Formula].
sealed interface Expression {

    record Literal(Fraction value) implements Expression {}

    record Input(String name) implements Expression {}

    record Binary(Operator operator, Expression left, Expression right) implements Expression {}

    record Call(Function function, List<Expression> arguments) implements Expression {}

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIVIDED_BY
    }

    enum Function {
        MIN,
        MAX,
        CEIL,
        FLOOR;

        /// Least and most take two or more arguments, rounding takes one.
        boolean takes(int arguments) {
            return switch (this) {
                case MIN, MAX -> arguments >= 2;
                case CEIL, FLOOR -> arguments == 1;
            };
        }
    }

    default Set<String> inputs() {
        return names().collect(Collectors.toUnmodifiableSet());
    }

    private Stream<String> names() {
        return switch (this) {
            case Literal _ -> Stream.empty();
            case Input(String name) -> Stream.of(name);
            case Binary(Operator _, Expression left, Expression right) ->
                    Stream.concat(left.names(), right.names());
            case Call(Function _, List<Expression> arguments) ->
                    arguments.stream().flatMap(Expression::names);
        };
    }
}
