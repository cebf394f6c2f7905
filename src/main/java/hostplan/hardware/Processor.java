package hostplan.hardware;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A processor.
///
/// @param socket what it is put into, such as `SP5` or `LGA4677`
/// @param mostSockets how many of it work together
/// @param watts thermal design power
/// @param memory generation of memory it drives
/// @param channels memory channels
/// @param memorySpeed fastest memory with one module a channel, in MT/s
/// @param largestMemory the most memory it addresses
/// @param pcieGeneration of its PCIe lanes, 5 for PCIe 5.0
/// @param pcieLanes PCIe lanes of one processor
/// @param launched year in which it came to the market
public record Processor(
        int cores,
        int threads,
        Optional<BigDecimal> baseGHz,
        Optional<BigDecimal> boostGHz,
        Optional<BigDecimal> watts,
        String socket,
        int mostSockets,
        Optional<MemoryGeneration> memory,
        Optional<Integer> channels,
        Optional<Integer> memorySpeed,
        Optional<Bytes> largestMemory,
        Optional<Integer> pcieGeneration,
        Optional<Integer> pcieLanes,
        Optional<Integer> launched)
        implements PartFacts {

    /// A processor at rest draws a quarter of its thermal design power: measured servers idle at 15
    /// to 40 % (SPECpower results); an estimate.
    private static final BigDecimal IDLE_SHARE = new BigDecimal("0.25");

    @Override
    public PartKind kind() {
        return PartKind.PROCESSOR;
    }

    @Override
    public Optional<BigDecimal> idleWatts() {
        return watts.map(IDLE_SHARE::multiply);
    }

    @Override
    public Optional<BigDecimal> largestWatts() {
        return watts;
    }

    /// The same with some facts changed.
    public Processor with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A processor that is being put together.
    public static final class Draft {
        public int cores = 1;
        public int threads = 1;
        public Optional<BigDecimal> baseGHz = Optional.empty();
        public Optional<BigDecimal> boostGHz = Optional.empty();
        public Optional<BigDecimal> watts = Optional.empty();
        public String socket = "";
        public int mostSockets = 1;
        public Optional<MemoryGeneration> memory = Optional.empty();
        public Optional<Integer> channels = Optional.empty();
        public Optional<Integer> memorySpeed = Optional.empty();
        public Optional<Bytes> largestMemory = Optional.empty();
        public Optional<Integer> pcieGeneration = Optional.empty();
        public Optional<Integer> pcieLanes = Optional.empty();
        public Optional<Integer> launched = Optional.empty();

        public Draft() {}

        private Draft(Processor from) {
            cores = from.cores;
            threads = from.threads;
            baseGHz = from.baseGHz;
            boostGHz = from.boostGHz;
            watts = from.watts;
            socket = from.socket;
            mostSockets = from.mostSockets;
            memory = from.memory;
            channels = from.channels;
            memorySpeed = from.memorySpeed;
            largestMemory = from.largestMemory;
            pcieGeneration = from.pcieGeneration;
            pcieLanes = from.pcieLanes;
            launched = from.launched;
        }

        public Processor build() {
            return new Processor(
                    cores,
                    threads,
                    baseGHz,
                    boostGHz,
                    watts,
                    socket,
                    mostSockets,
                    memory,
                    channels,
                    memorySpeed,
                    largestMemory,
                    pcieGeneration,
                    pcieLanes,
                    launched);
        }
    }
}
