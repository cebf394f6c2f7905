package hostplan.capacity.mix;

import java.util.List;

/// Which whole counts of items can be shared out over bins, and how?
///
/// @param bins of which those with equal limits are told apart by their place in the list only
/// @param parts of one of each item; each lies whole in a bin, those of one in different bins
/// @param limits what all items share wherever they lie; needs are not negative
/// @param least of each item
/// @param most of each item
public record BinQuestion(
        List<Bin> bins,
        List<Integer> parts,
        List<Limit> limits,
        List<Long> least,
        List<Long> most) {

    public BinQuestion {
        bins = List.copyOf(bins);
        parts = List.copyOf(parts);
        limits = List.copyOf(limits);
        least = List.copyOf(least);
        most = List.copyOf(most);
    }

    public int items() {
        return parts.size();
    }
}
