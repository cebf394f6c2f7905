package hostplan.check;

import hostplan.capacity.Slicing;
import hostplan.hardware.Totals;
import hostplan.message.Value;

import java.util.Optional;
import java.util.stream.Stream;

/// Hosts that are cut into slices, and flavors that no host can hold.
final class Slicings {

    private Slicings() {}

    static Stream<Found> unknownThreads(Facts facts) {
        return facts.project().slicings().stream()
                .flatMap(slicing -> host(facts, slicing).stream())
                .filter(host -> Facts.threads(host.totals()).isEmpty())
                .map(host -> Found.in(host.slicing(), Value.of(host.name())));
    }

    static Stream<Found> unknownMemory(Facts facts) {
        return facts.project().slicings().stream()
                .flatMap(slicing -> host(facts, slicing).stream())
                .filter(host -> host.totals().memory().isEmpty())
                .map(host -> Found.in(host.slicing(), Value.of(host.name())));
    }

    static Stream<Found> withoutFlavor(Facts facts) {
        return facts.project().slicings().stream()
                .filter(slicing -> slicing.lines().isEmpty())
                .map(slicing -> Found.in(slicing));
    }

    /// Hardware threads bound a flavor whatever the ratio; a host of unknown threads proves
    /// nothing.
    static Stream<Found> flavorsWiderThanAnyHost(Facts facts) {
        Optional<Integer> most =
                hosts(facts)
                        .flatMap(totals -> Facts.threads(totals).stream())
                        .max(Integer::compare);
        return facts.project().flavors().stream()
                .flatMap(flavor ->
                        most.stream()
                                .filter(threads -> flavor.vcpus() > threads)
                                .map(threads ->
                                        Found.in(
                                                flavor,
                                                Value.of(flavor.vcpus()),
                                                Value.of(threads))));
    }

    private static Stream<Totals> hosts(Facts facts) {
        return Stream.concat(
                facts.project().servers().stream().map(facts::totals),
                facts.project().slicings().stream()
                        .flatMap(slicing -> host(facts, slicing).stream())
                        .map(Host::totals));
    }

    /// The host of a slicing; empty where its server is not in the project.
    private static Optional<Host> host(Facts facts, Slicing slicing) {
        return switch (slicing.host()) {
            case Slicing.Host.AdHoc(String name, Totals totals) ->
                    Optional.of(new Host(slicing, name, totals));
            case Slicing.Host.OfServer(String id) ->
                    facts.index()
                            .server(id)
                            .map(server -> new Host(slicing, server.name(), facts.totals(server)));
        };
    }

    private record Host(Slicing slicing, String name, Totals totals) {}
}
