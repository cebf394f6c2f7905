package hostplan.rack.place;

import hostplan.amount.Fraction;
import hostplan.rack.Root;

import java.util.Comparator;

/// How good places are: what comes first counts most, and less is better.
///
/// @param over of the racks used those that then carry or draw more than they may, as they did
///   before
/// @param company where they are to stand apart the most in one rack, where together the racks used
/// @param dark those that lose power with a feed gone: the most of each rack, summed
/// @param heavyHigh those above 25 kg that stand in the upper half of a rack
/// @param runLost half units by which the largest free runs of the racks get shorter
/// @param fullest the share of its breaker that the fullest feed of these racks then carries, with
///   any one feed gone, at the largest draw
/// @param moment kilograms × millimetres of height of all movers whose weight is known
public record Merit(
        int over, int company, int dark, int heavyHigh, int runLost, Root fullest, Fraction moment)
        implements Comparable<Merit> {

    static final Merit NONE = new Merit(0, 0, 0, 0, 0, new Root(Fraction.ZERO), Fraction.ZERO);

    private static final Comparator<Merit> ORDER =
            Comparator.comparingInt(Merit::over)
                    .thenComparingInt(Merit::company)
                    .thenComparingInt(Merit::dark)
                    .thenComparingInt(Merit::heavyHigh)
                    .thenComparingInt(Merit::runLost)
                    .thenComparing(Merit::fullest)
                    .thenComparing(Merit::moment);

    @Override
    public int compareTo(Merit other) {
        return ORDER.compare(this, other);
    }

    /// Of several racks together.
    Merit with(Merit other) {
        return new Merit(
                over + other.over,
                0,
                dark + other.dark,
                heavyHigh + other.heavyHigh,
                runLost + other.runLost,
                fullest.compareTo(other.fullest) >= 0 ? fullest : other.fullest,
                moment.plus(other.moment));
    }

    Merit inCompany(int number) {
        return new Merit(over, number, dark, heavyHigh, runLost, fullest, moment);
    }
}
