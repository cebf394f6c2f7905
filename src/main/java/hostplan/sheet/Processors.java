package hostplan.sheet;

import hostplan.hardware.Totals;

import java.util.Optional;

/// The processors of a machine in one line, such as `2 × Xeon Gold 6338 · 64 c`.
final class Processors {

    private Processors() {}

    static Optional<String> of(Totals totals) {
        String name = totals.processor();
        Optional<String> counted =
                Optional.of(name)
                        .filter(known -> !known.isEmpty())
                        .map(known ->
                                totals.sockets()
                                        .map(sockets -> sockets + " × " + known)
                                        .orElse(known));
        Optional<String> cores = totals.cores().map(count -> count + " c");
        return counted.isPresent() && cores.isPresent()
                ? Optional.of(counted.get() + " · " + cores.get())
                : counted.or(() -> cores);
    }
}
