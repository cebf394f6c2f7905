package hostplan.project;

import hostplan.amount.Bytes;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Sums over the servers of a project. Each sum tells how many servers it leaves out because the
/// figure is not known.
///
/// @param servers all servers, whatever their status
public record ProjectTotals(
        int servers, Sum cores, Sum threads, Sum memoryBytes, Sum diskBytes, Sum watts) {

    /// A sum and the number of servers whose figure is not known.
    public record Sum(long known, int unknown) {

        private static final Sum ZERO = new Sum(0, 0);

        private Sum plus(Optional<Long> figure) {
            return figure.map(value -> new Sum(Math.addExact(known, value), unknown))
                    .orElseGet(() -> new Sum(known, unknown + 1));
        }
    }

    /// The sums of a project: one look at each server. An index that has followed the project knows
    /// the figures of configurations that have not changed.
    ///
    /// @throws ArithmeticException where a sum exceeds 2^63 − 1
    public static ProjectTotals of(ProjectIndex index) {
        Project project = index.project();
        Map<String, Totals> hardware = new HashMap<>();
        for (HardwareConfiguration configuration : project.configurations()) {
            hardware.put(configuration.id(), index.totals(configuration));
        }
        return new ProjectTotals(
                project.servers().size(),
                sum(project, hardware, totals -> totals.cores().map(Integer::longValue)),
                sum(project, hardware, totals -> totals.threads().map(Integer::longValue)),
                sum(project, hardware, totals -> totals.memory().map(Bytes::value)),
                sum(project, hardware, totals -> totals.disk().map(Bytes::value)),
                sum(project, hardware, totals -> totals.watts().map(Integer::longValue)));
    }

    private static Sum sum(
            Project project,
            Map<String, Totals> hardware,
            Function<Totals, Optional<Long>> figure) {
        Sum sum = Sum.ZERO;
        for (Server server : project.servers()) {
            sum =
                    sum.plus(
                            server.configuration()
                                    .flatMap(id -> Optional.ofNullable(hardware.get(id)))
                                    .flatMap(figure));
        }
        return sum;
    }
}
