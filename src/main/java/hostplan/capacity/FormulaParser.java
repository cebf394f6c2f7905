package hostplan.capacity;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Reads a formula by recursive descent: sums of products of factors.
final class FormulaParser {

    private static final int LONGEST = 1_000;
    private static final int DEEPEST = 50;

    private final List<FormulaToken> tokens;
    private final Set<String> inputs;
    private int next;
    private int depth;

    private FormulaParser(String text, Set<String> inputs) {
        tokens = FormulaToken.split(text);
        this.inputs = inputs;
    }

    static Parsed<Formula> parse(String text, Set<String> inputs) {
        if (text.length() > LONGEST) {
            return Parsed.problem(
                    "The formula " + Quoted.of(text) + " is too long.",
                    "Write at most " + LONGEST + " characters.");
        }
        try {
            return Parsed.value(new Formula(text, new FormulaParser(text, inputs).whole()));
        } catch (Misread wrong) {
            return Parsed.problem(
                    "In the formula "
                            + Quoted.of(text)
                            + ", column "
                            + wrong.column
                            + ": "
                            + wrong.getMessage(),
                    wrong.cure);
        }
    }

    private Expression whole() throws Misread {
        Expression sum = sum();
        if (peek().kind() != FormulaToken.Kind.END) {
            throw unexpected(peek(), "Write one of + − × ÷ between two values.");
        }
        return sum;
    }

    private Expression sum() throws Misread {
        Expression left = product();
        while (true) {
            Optional<Expression.Operator> operator = sumOperator(peek());
            if (operator.isEmpty()) {
                return left;
            }
            next++;
            left = new Expression.Binary(operator.get(), left, product());
        }
    }

    private Expression product() throws Misread {
        Expression left = factor();
        while (true) {
            Optional<Expression.Operator> operator = productOperator(peek());
            if (operator.isEmpty()) {
                return left;
            }
            next++;
            left = new Expression.Binary(operator.get(), left, factor());
        }
    }

    private Expression factor() throws Misread {
        FormulaToken token = take();
        if (sumOperator(token).filter(Expression.Operator.MINUS::equals).isPresent()) {
            return nested(
                    token,
                    () ->
                            new Expression.Binary(
                                    Expression.Operator.MINUS,
                                    new Expression.Literal(Fraction.ZERO),
                                    factor()));
        }
        if (token.is("(")) {
            Expression inner = nested(token, this::sum);
            expect(")");
            return inner;
        }
        return switch (token.kind()) {
            case NUMBER -> new Expression.Literal(Fraction.parse(token.text()).orElseThrow());
            case NAME -> peek().is("(") ? call(token) : input(token);
            case SIGN, STRANGE, END ->
                    throw unexpected(token, "Write a number, an input or a function here.");
        };
    }

    private Expression input(FormulaToken token) throws Misread {
        if (!inputs.contains(token.text())) {
            throw new Misread(
                    token,
                    Quoted.of(token.text()) + " is not an input.",
                    "Use one of " + String.join(", ", new TreeSet<>(inputs)) + ".");
        }
        return new Expression.Input(token.text());
    }

    private Expression call(FormulaToken name) throws Misread {
        Expression.Function function = function(name);
        expect("(");
        List<Expression> arguments = new ArrayList<>();
        arguments.add(nested(name, this::sum));
        while (peek().is(",")) {
            next++;
            arguments.add(nested(name, this::sum));
        }
        expect(")");
        if (!function.takes(arguments.size())) {
            throw new Misread(
                    name,
                    name.text() + " does not take " + arguments.size() + " values.",
                    "Give min and max two or more, ceil and floor one.");
        }
        return new Expression.Call(function, List.copyOf(arguments));
    }

    private static Expression.Function function(FormulaToken name) throws Misread {
        for (Expression.Function function : Expression.Function.values()) {
            if (function.name().toLowerCase(Locale.ROOT).equals(name.text())) {
                return function;
            }
        }
        throw new Misread(
                name,
                Quoted.of(name.text()) + " is not a function.",
                "Use min, max, ceil or floor.");
    }

    private Expression nested(FormulaToken at, Part part) throws Misread {
        if (++depth > DEEPEST) {
            throw new Misread(at, "This is nested too deep.", "Use fewer parentheses.");
        }
        Expression inner = part.read();
        depth--;
        return inner;
    }

    private void expect(String sign) throws Misread {
        FormulaToken token = take();
        if (!token.is(sign)) {
            throw unexpected(token, "Write “" + sign + "” here.");
        }
    }

    private FormulaToken peek() {
        return tokens.get(next);
    }

    private FormulaToken take() {
        FormulaToken token = peek();
        if (token.kind() != FormulaToken.Kind.END) {
            next++;
        }
        return token;
    }

    private static Optional<Expression.Operator> sumOperator(FormulaToken token) {
        return switch (token.text()) {
            case "+" -> Optional.of(Expression.Operator.PLUS);
            case "−", "-" -> Optional.of(Expression.Operator.MINUS);
            default -> Optional.empty();
        };
    }

    private static Optional<Expression.Operator> productOperator(FormulaToken token) {
        return switch (token.text()) {
            case "×", "*" -> Optional.of(Expression.Operator.TIMES);
            case "÷", "/" -> Optional.of(Expression.Operator.DIVIDED_BY);
            default -> Optional.empty();
        };
    }

    private static Misread unexpected(FormulaToken token, String cure) {
        return token.kind() == FormulaToken.Kind.END
                ? new Misread(token, "It ends too early.", cure)
                : new Misread(token, Quoted.of(token.text()) + " does not belong here.", cure);
    }

    private interface Part {
        Expression read() throws Misread;
    }

    private static final class Misread extends Exception {

        private static final long serialVersionUID = 1L;

        private final int column;
        private final String cure;

        Misread(FormulaToken at, String message, String cure) {
            super(message);
            column = at.column();
            this.cure = cure;
        }
    }
}
