package hostplan.check;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.message.Value;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures of hardware that cannot be, and hardware that nobody has.
final class Hardware {

    private Hardware() {}

    static Stream<Found> fewerThreadsThanCores(Facts facts) {
        return facts.project().configurations().stream()
                .filter(each -> less(facts.totals(each).threads(), facts.totals(each).cores()))
                .map(each -> found(each, facts.totals(each).threads(), facts.totals(each).cores()));
    }

    static Stream<Found> fewerCoresThanSockets(Facts facts) {
        return facts.project().configurations().stream()
                .filter(each -> less(facts.totals(each).cores(), facts.totals(each).sockets()))
                .map(each -> found(each, facts.totals(each).cores(), facts.totals(each).sockets()));
    }

    /// Processors of one kind have the same number of cores each.
    static Stream<Found> unequalProcessors(Facts facts) {
        return facts.project().configurations().stream()
                .filter(each -> isUneven(facts.totals(each)))
                .map(each -> found(each, facts.totals(each).cores(), facts.totals(each).sockets()));
    }

    static Stream<Found> unusedConfigurations(Facts facts) {
        Set<String> used =
                facts.project().servers().stream()
                        .map(Server::configuration)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return facts.project().configurations().stream()
                .filter(each -> !used.contains(each.id()))
                .map(each -> Found.in(each).curedBy(new Cure.DeleteConfiguration(each.id())));
    }

    private static boolean less(Optional<Integer> left, Optional<Integer> right) {
        return left.isPresent() && right.isPresent() && left.get() < right.get();
    }

    private static boolean isUneven(Totals totals) {
        int sockets = totals.sockets().orElse(0);
        int cores = totals.cores().orElse(0);
        return sockets > 0 && cores > sockets && cores % sockets != 0;
    }

    private static Found found(
            HardwareConfiguration subject, Optional<Integer> left, Optional<Integer> right) {
        return Found.in(subject, Value.of(left.orElse(0)), Value.of(right.orElse(0)));
    }
}
