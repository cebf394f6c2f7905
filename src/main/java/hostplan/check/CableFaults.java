package hostplan.check;

import hostplan.rack.Elevation;

import java.util.List;
import java.util.stream.Stream;

/// What is wrong with the power cables of one thing, to be said while they are being written.
public final class CableFaults {

    private static final List<Look> LOOKS =
            List.of(
                    new Look("feed-missing", Feeds::missing),
                    new Look("outlet-shared", Feeds::sharedOutlets),
                    new Look("outlet-beyond", Feeds::outletsBeyond));

    private CableFaults() {}

    private record Look(String rule, InRack in) {}

    private interface InRack {
        Stream<Found> of(Elevation elevation);
    }

    /// The findings that a check of the whole project would have of them.
    ///
    /// @param elevation with the thing in it
    /// @param id that of the thing
    public static List<Finding> of(Elevation elevation, String id) {
        return LOOKS.stream()
                .flatMap(look ->
                        look.in()
                                .of(elevation)
                                .filter(found -> found.subject().id().equals(id))
                                .map(found -> finding(look.rule(), found)))
                .toList();
    }

    private static Finding finding(String rule, Found found) {
        return new Rule(rule, Severity.ERROR, _ -> Stream.of(found)).finding(found);
    }
}
