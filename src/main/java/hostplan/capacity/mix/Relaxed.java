package hostplan.capacity.mix;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/// The best fractional counts inside a box, and what follows for the whole ones.
final class Relaxed {

    /// More than the sums below can be off by, relative to their largest part.
    private static final double UNSURE = 1e-11;

    private static final double WHOLE = 1e-6;

    private final Box box;
    private final Scaled scaled;
    private final Simplex simplex;
    private final double[] above;

    private Relaxed(Box box, Scaled scaled, Simplex simplex) {
        this.box = box;
        this.scaled = scaled;
        this.simplex = simplex;
        above = simplex.solution();
    }

    /// Empty where the box holds no counts that keep all limits.
    static Optional<Relaxed> of(Box box, Scaled scaled) {
        double[] widths = new double[box.lower().length];
        for (int item = 0; item < widths.length; item++) {
            widths[item] = (double) box.upper()[item] - box.lower()[item];
        }
        Simplex simplex = new Simplex(scaled.needs(), scaled.leftAfter(box.lower()), widths);
        if (!simplex.becomesFeasible()) {
            return Optional.empty();
        }
        simplex.maximise(scaled.worth());
        return Optional.of(new Relaxed(box, scaled, simplex));
    }

    /// What no whole counts inside can exceed; nothing better than before where floating point
    /// fails. By weak duality any prices of the limits give such a bound, so an error of the
    /// simplex makes it looser and never wrong; the errors of summing up are added.
    BigInteger bound() {
        double sum = 0;
        double parts = 0;
        for (int row = 0; row < scaled.most().length; row++) {
            double part = simplex.price(row) * scaled.most()[row];
            sum += part;
            parts += Math.abs(part);
        }
        for (int item = 0; item < above.length; item++) {
            double part = gain(item);
            sum += part;
            parts += Math.abs(part);
        }
        double safe = (sum + parts * UNSURE) * scaled.unit();
        if (!Double.isFinite(safe)) {
            return box.bound();
        }
        return new BigDecimal(safe).setScale(0, RoundingMode.FLOOR).toBigInteger();
    }

    private double gain(int item) {
        double gain = scaled.worth()[item];
        for (int row = 0; row < scaled.most().length; row++) {
            gain -= simplex.price(row) * scaled.needs()[row][item];
        }
        return gain * (gain > 0 ? box.upper()[item] : box.lower()[item]);
    }

    /// Cut down to whole counts.
    long[] cutDown() {
        long[] counts = box.lower().clone();
        for (int item = 0; item < counts.length; item++) {
            counts[item] =
                    Math.min(
                            box.upper()[item],
                            counts[item] + (long) Math.floor(above[item] + WHOLE));
        }
        return counts;
    }

    /// The counts themselves, with their fractions.
    double[] counts() {
        double[] counts = above.clone();
        for (int item = 0; item < counts.length; item++) {
            counts[item] += box.lower()[item];
        }
        return counts;
    }

    /// How far above its lower bound the item is at best.
    double above(int item) {
        return above[item];
    }

    /// The item that is furthest from a whole count, or -1 where all are whole.
    int mostFractional() {
        int found = -1;
        double furthest = WHOLE;
        for (int item = 0; item < above.length; item++) {
            double off = Math.abs(above[item] - Math.rint(above[item]));
            if (off > furthest) {
                furthest = off;
                found = item;
            }
        }
        return found;
    }

    /// For [ExactBound]: which limits hold the items that lie between their bounds.
    Simplex basis() {
        return simplex;
    }
}
