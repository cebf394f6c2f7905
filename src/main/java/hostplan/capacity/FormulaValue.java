package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Evaluates the tree of a formula, exactly.
final class FormulaValue {

    private FormulaValue() {}

    static Fraction of(Expression expression, Map<String, Fraction> inputs) {
        return switch (expression) {
            case Expression.Literal(Fraction value) -> value;
            case Expression.Input(String name) ->
                    Optional.ofNullable(inputs.get(name))
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "No value was given for " + name + "."));
            case Expression.Binary(
                            Expression.Operator operator,
                            Expression left,
                            Expression right) ->
                    combined(operator, of(left, inputs), of(right, inputs));
            case Expression.Call(Expression.Function function, List<Expression> arguments) ->
                    called(
                            function,
                            arguments.stream().map(argument -> of(argument, inputs)).toList());
        };
    }

    private static Fraction combined(Expression.Operator operator, Fraction left, Fraction right) {
        return switch (operator) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case TIMES -> left.times(right);
            case DIVIDED_BY -> left.dividedBy(right);
        };
    }

    private static Fraction called(Expression.Function function, List<Fraction> arguments) {
        Fraction first = arguments.getFirst();
        return switch (function) {
            case MIN -> arguments.stream().reduce(first, Fraction::min);
            case MAX -> arguments.stream().reduce(first, Fraction::max);
            case CEIL -> Fraction.of(first.ceil());
            case FLOOR -> Fraction.of(first.floor());
        };
    }
}
