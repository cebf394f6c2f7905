package hostplan.capacity.vary;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.Aim;
import hostplan.capacity.Counts;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.Quantity;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// At which prices of one flavor, all others as they are, another mix earns more.
///
/// The largest income over all mixes, seen as a function of one price, is the upper edge of
/// straight lines, one for each mix: others' income + price × count. So the count only grows with
/// the price, and the mix stays while the price lies between two crossings. A crossing is looked
/// for from a mix that is best far away: where its line meets that of the answer, the best mix is
/// asked for anew, until it is one of the two (the method of Eisner and Severance, Journal of the
/// ACM 23, 1976).
///
/// @param line of the question
/// @param below the highest price, in whole units of the currency's digits, at which fewer are in
///   the best mix; empty where there is none, as with a price of nothing
/// @param above the lowest such price at which more are; empty where no more fit at any price
public record PriceTurn(int line, FlavorNeed flavor, Optional<Turn> below, Optional<Turn> above) {

    /// @param counts of each line at that price
    public record Turn(Money price, Counts counts) {}

    /// For every flavor of which as many are taken as earn most; nothing where the answer is not
    /// the mix that earns most, or that is not proven.
    public static List<PriceTurn> of(SlicingAnswer answer) {
        boolean earnsMost =
                answer.question().cutting().aim().equals(Optional.of(Aim.INCOME))
                        && answer.isOptimal();
        return earnsMost
                ? IntStream.range(0, answer.lines().size())
                        .filter(line ->
                                answer.lines().get(line).quantity() instanceof Quantity.Fill)
                        .mapToObj(line -> PriceSearch.of(answer, line))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /// The counts and what they earn as the price of a line moves.
    ///
    /// @param others income of all other lines
    /// @param count of the line
    record Earned(Counts counts, Fraction others, long count) {

        static Earned of(SlicingQuestion question, Counts counts, int line) {
            long count = counts.perLine().get(line);
            Fraction own = question.lines().get(line).flavor().income().times(count);
            return new Earned(counts, question.income(counts).minus(own), count);
        }

        /// The price at which both earn the same.
        Fraction meets(Earned other) {
            return others.minus(other.others).dividedBy(Fraction.of(other.count - count));
        }
    }
}
