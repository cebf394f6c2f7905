package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.function.Function;

/// Amounts of a proof in the unit in which they are told.
///
/// @param money makes an amount of a cost in the unit of the question
record ProofAmounts(ProofUnit unit, Function<Long, Money> money) {

    private static final int THOUSANDTHS = 1000;

    /// More digits where a sum that is not whole would look as if it were.
    private static final int[] DIGITS = {2, 6, 9, 12};

    ProofAmounts in(ProofUnit other) {
        return new ProofAmounts(other, money);
    }

    /// One unit of cost in what is shown.
    Fraction one() {
        return unit == ProofUnit.MONEY ? Fraction.of(money.apply(1L).amount()) : Fraction.ONE;
    }

    /// At least so much; of a load more than a thousandth less.
    Message so(long bound) {
        return Message.of(
                "proof-so-" + unit.code(), unit == ProofUnit.LOAD ? below(bound) : value(bound));
    }

    Value value(long amount) {
        return switch (unit) {
            case MONEY -> Value.of(money.apply(amount));
            case LOAD -> Value.share(Fraction.of(amount, THOUSANDTHS));
            case HOSTS, BOUGHT, VMS -> Value.of(amount);
        };
    }

    private static Value below(long bound) {
        return Value.share(Fraction.of(Math.max(0, bound - 1), THOUSANDTHS));
    }

    /// A sum, with as many digits as are needed to see on which side of a whole it is.
    Value sum(Fraction sum) {
        return Value.of(sum, digits(sum));
    }

    private static int digits(Fraction sum) {
        for (int digits : DIGITS) {
            if (Fraction.of(sum.toDecimal(digits)).ceil().equals(sum.ceil())) {
                return digits;
            }
        }
        return DIGITS[DIGITS.length - 1];
    }
}
