package hostplan.capacity.mix;

import java.util.Optional;

/// What counts must keep beside limits, and what no few limits say: that the items can be placed.
/// What can be placed can also be placed with less of it.
interface Placing {

    enum Verdict {
        FITS,
        FITS_NOT,
        /// It would take too long to find out.
        UNKNOWN
    }

    /// For counts that need no place.
    Placing ANYWHERE =
            new Placing() {
                @Override
                public Optional<Limit> cut(double[] counts) {
                    return Optional.empty();
                }

                @Override
                public boolean mayFit(long[] counts) {
                    return true;
                }

                @Override
                public long[] filled(long[] counts, long[] most, double[] worth) {
                    return counts;
                }

                @Override
                public Verdict quickly(long[] counts) {
                    return Verdict.FITS;
                }

                @Override
                public Verdict thoroughly(long[] counts) {
                    return Verdict.FITS;
                }
            };

    /// A limit that all counts with a place keep and these fractional ones do not, if one is found.
    Optional<Limit> cut(double[] counts);

    /// Whether nothing is known yet that speaks against these counts.
    boolean mayFit(long[] counts);

    /// What fits beside these counts, which are known to fit, by worth for what it takes; limits
    /// that are not of places are not looked at.
    long[] filled(long[] counts, long[] most, double[] worth);

    /// Whether they fit, where that is easy to see.
    Verdict quickly(long[] counts);

    /// Whether they fit, with more effort; best asked after [#cut(double\[\])] found none for them.
    Verdict thoroughly(long[] counts);
}
