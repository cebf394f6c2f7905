package hostplan.capacity.vary;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.HostCounts;
import hostplan.capacity.Proof;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.vary.PriceTurn.Earned;
import hostplan.capacity.vary.PriceTurn.Turn;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Looks for the prices of one line at which the best mix turns. Prices are counted in the smallest
/// steps of the currency, such as cents.
final class PriceSearch {

    /// A crossing is found after a few tries; after so many none is told.
    private static final int PATIENCE = 40;

    private final SlicingQuestion question;
    private final int line;
    private final Currency currency;
    private final Earned now;

    private PriceSearch(SlicingAnswer answer, int line, Currency currency) {
        this.question = answer.question();
        this.line = line;
        this.currency = currency;
        now = Earned.of(question, answer.counts(), line);
    }

    static Optional<PriceTurn> of(SlicingAnswer answer, int line) {
        return answer.proof()
                .flatMap(proof ->
                        proof.currency()
                                .map(currency ->
                                        new PriceSearch(answer, line, currency).turn(proof)));
    }

    private PriceTurn turn(Proof proof) {
        // At this price one more earns more than all the others together can.
        BigInteger overwhelming = steps(proof.bound()).ceil().add(BigInteger.ONE);
        return new PriceTurn(
                line,
                question.lines().get(line).flavor(),
                search(BigInteger.ZERO, false),
                search(overwhelming, true));
    }

    /// From a price at which another mix may be best, towards the present one.
    ///
    /// @param up whether it is above the present price
    private Optional<Turn> search(BigInteger from, boolean up) {
        BigInteger outwards = up ? BigInteger.ONE : BigInteger.ONE.negate();
        Optional<Earned> other = bestBeyond(from, up);
        for (int tries = 0; tries < PATIENCE && other.isPresent(); tries++) {
            Fraction meeting = steps(now.meets(other.get()));
            BigInteger at = up ? meeting.ceil() : meeting.floor();
            Optional<Earned> there = bestBeyond(at, up);
            if (there.isEmpty()) {
                // Both earn the same there, and the present one wins the tie.
                BigInteger next = at.add(outwards);
                return bestBeyond(next, up).map(found -> turn(next, found));
            }
            other = bestBeyond(at.subtract(outwards), up);
            if (other.isEmpty()) {
                return there.map(found -> turn(at, found));
            }
        }
        return Optional.empty();
    }

    private Turn turn(BigInteger steps, Earned found) {
        return new Turn(money(steps), found.counts());
    }

    /// The best mix at a price, where it has more of the line (above) or fewer (below) than now,
    /// and is proven.
    private Optional<Earned> bestBeyond(BigInteger steps, boolean up) {
        return steps.signum() < 0
                ? Optional.empty()
                : Slicer.counted(at(money(steps)))
                        .toOptional()
                        .filter(HostCounts::isOptimal)
                        .map(found -> Earned.of(question, found.counts(), line))
                        .filter(found ->
                                up ? found.count() > now.count() : found.count() < now.count());
    }

    private SlicingQuestion at(Money price) {
        List<SlicingQuestion.Line> lines = new ArrayList<>(question.lines());
        SlicingQuestion.Line changed = lines.get(line);
        lines.set(
                line,
                new SlicingQuestion.Line(changed.flavor().withPrice(price), changed.quantity()));
        return question.withLines(lines);
    }

    private int digits() {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    private Fraction steps(Fraction amount) {
        return amount.times(Fraction.of(BigInteger.TEN.pow(digits())));
    }

    private Money money(BigInteger steps) {
        return new Money(new BigDecimal(steps, digits()), currency);
    }
}
