package hostplan.cli;

import hostplan.capacity.Slicing;
import hostplan.hardware.Totals;

import java.util.List;
import java.util.Optional;

/// Reads the host of `hostplan slice --host`, such as `cores=8,memory=16GiB`.
final class HostSpec {

    static final String OPTION = "--host";

    private static final List<String> KEYS =
            List.of(
                    "name", "sockets", "nodes", "cores", "threads", "memory", "disk", "iops",
                    "network");

    private HostSpec() {}

    /// Throws [BadInput] where it cannot be read.
    static Slicing.Host.AdHoc read(String text) {
        Spec spec = Spec.read(OPTION, text, KEYS);
        String name = spec.text("name").orElse("the host");
        return new Slicing.Host.AdHoc(name, Totals.UNKNOWN.with(draft -> fill(draft, spec)));
    }

    private static void fill(Totals.Draft draft, Spec spec) {
        draft.sockets = spec.whole("sockets", 1).or(() -> Optional.of(1));
        draft.nodes = spec.whole("nodes", 1);
        draft.cores = spec.whole("cores", 1);
        draft.threads = spec.whole("threads", 1);
        draft.memory = spec.amount("memory");
        draft.disk = spec.amount("disk");
        draft.iops = spec.whole("iops", 0).map(Integer::longValue);
        draft.network = spec.rate("network");
    }
}
