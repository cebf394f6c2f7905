package hostplan.capacity.mix;

import hostplan.amount.Fraction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The bound of a box without any rounding, for the case that floating point cannot tell whether a
/// box may hold something better: the prices of the limits are solved for in fractions. Weak
/// duality makes it a bound whatever the basis.
final class ExactBound {

    private final List<Limit> limits;
    private final Goal goal;
    private final Box box;

    private ExactBound(List<Limit> limits, Goal goal, Box box) {
        this.limits = limits;
        this.goal = goal;
        this.box = box;
    }

    /// Empty where the basis has no prices, or negative ones.
    static Optional<BigInteger> of(List<Limit> limits, Goal goal, Box box, Simplex basis) {
        List<Integer> tight = new ArrayList<>();
        for (int row = 0; row < limits.size(); row++) {
            if (basis.isTight(row)) {
                tight.add(row);
            }
        }
        List<Integer> between = new ArrayList<>();
        for (int item = 0; item < box.lower().length; item++) {
            if (basis.isBasic(item)) {
                between.add(item);
            }
        }
        ExactBound exact = new ExactBound(limits, goal, box);
        return tight.size() == between.size()
                ? exact.prices(tight, between).map(prices -> exact.bound(tight, prices).floor())
                : Optional.empty();
    }

    /// Each item between its bounds is worth just what its needs cost.
    private Optional<Fraction[]> prices(List<Integer> tight, List<Integer> between) {
        int size = tight.size();
        Fraction[][] system = new Fraction[size][size + 1];
        for (int line = 0; line < size; line++) {
            int item = between.get(line);
            for (int column = 0; column < size; column++) {
                system[line][column] = Fraction.of(limits.get(tight.get(column)).needs().get(item));
            }
            system[line][size] = Fraction.of(goal.worth().get(item));
        }
        return solved(system)
                .filter(prices -> List.of(prices).stream().allMatch(each -> each.signum() >= 0));
    }

    private static Optional<Fraction[]> solved(Fraction[][] system) {
        int size = system.length;
        for (int step = 0; step < size; step++) {
            int pivot = pivot(system, step);
            if (pivot < 0) {
                return Optional.empty();
            }
            Fraction[] line = system[pivot];
            system[pivot] = system[step];
            system[step] = line;
            for (int other = 0; other < size; other++) {
                if (other != step && !system[other][step].isZero()) {
                    subtract(system[other], line, system[other][step].dividedBy(line[step]));
                }
            }
        }
        Fraction[] found = new Fraction[size];
        for (int line = 0; line < size; line++) {
            found[line] = system[line][size].dividedBy(system[line][line]);
        }
        return Optional.of(found);
    }

    private static int pivot(Fraction[][] system, int step) {
        for (int line = step; line < system.length; line++) {
            if (!system[line][step].isZero()) {
                return line;
            }
        }
        return -1;
    }

    private static void subtract(Fraction[] from, Fraction[] line, Fraction factor) {
        for (int column = 0; column < from.length; column++) {
            if (!line[column].isZero()) {
                from[column] = from[column].minus(line[column].times(factor));
            }
        }
    }

    private Fraction bound(List<Integer> tight, Fraction[] prices) {
        Fraction sum = Fraction.ZERO;
        for (int each = 0; each < prices.length; each++) {
            sum = sum.plus(prices[each].times(Fraction.of(limits.get(tight.get(each)).most())));
        }
        for (int item = 0; item < box.lower().length; item++) {
            sum = sum.plus(gain(item, tight, prices));
        }
        return sum;
    }

    private Fraction gain(int item, List<Integer> tight, Fraction[] prices) {
        Fraction gain = Fraction.of(goal.worth().get(item));
        for (int each = 0; each < prices.length; each++) {
            BigInteger need = limits.get(tight.get(each)).needs().get(item);
            if (need.signum() != 0) {
                gain = gain.minus(prices[each].times(Fraction.of(need)));
            }
        }
        return gain.times(gain.signum() > 0 ? box.upper()[item] : box.lower()[item]);
    }
}
