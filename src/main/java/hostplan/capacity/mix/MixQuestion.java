package hostplan.capacity.mix;

import java.util.List;

/// Which whole counts keep all limits?
///
/// @param limits what the items share; needs are not negative
/// @param most of each item, at least zero
public record MixQuestion(List<Limit> limits, List<Long> most) {

    public MixQuestion {
        limits = List.copyOf(limits);
        most = List.copyOf(most);
        for (Limit limit : limits) {
            if (limit.needs().size() != most.size()) {
                throw new IllegalArgumentException(
                        "A limit is over "
                                + limit.needs().size()
                                + " of "
                                + most.size()
                                + " items.");
            }
        }
    }

    public int items() {
        return most.size();
    }
}
