package hostplan.hardware.machine;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;

import java.util.List;
import java.util.Optional;

/// What the memory modules of a machine give.
///
/// @param installed all modules together that are reached
/// @param unreached modules in slots of sockets without a processor, which are not counted; 0 as
///   long as there is no processor at all
/// @param sockets the channels of each processor that is there and whose channels are known
/// @param limits what the speed cannot exceed, in the order in which one looks them up
public record MemoryFigures(
        Bytes installed, int unreached, List<SocketMemory> sockets, List<SpeedLimit> limits) {

    static final String OF_MODULES = "memory-limit-module";
    static final String OF_FULL_CHANNELS = "memory-limit-full";

    private static final long BYTES_OF_TRANSFER = 8;
    private static final Fraction MB_OF_GB = Fraction.of(1000);

    public MemoryFigures {
        sockets = List.copyOf(sockets);
        limits = List.copyOf(limits);
    }

    /// What keeps memory from being faster.
    ///
    /// @param key of the words for it
    /// @param speed in MT/s
    public record SpeedLimit(String key, int speed) {}

    /// Channels of all processors together; empty where a processor does not say.
    public Optional<Integer> channels() {
        return sockets.isEmpty()
                ? Optional.empty()
                : Optional.of(sockets.stream().mapToInt(each -> each.channels().size()).sum());
    }

    /// Channels with at least one module.
    public int channelsFilled() {
        return sockets.stream().mapToInt(SocketMemory::filled).sum();
    }

    /// Modules in the fullest channel; 0 where the channels are not known.
    public int mostInChannel() {
        return sockets.stream().mapToInt(SocketMemory::mostInChannel).max().orElse(0);
    }

    /// MT/s really reached; empty where there is no module.
    public Optional<Integer> speed() {
        return limits.stream().map(SpeedLimit::speed).min(Integer::compare);
    }

    /// MT/s that the machine drives as its channels are filled, however fast its modules are; empty
    /// where neither board nor processors say.
    public Optional<Integer> driven() {
        return leastWithout(OF_MODULES);
    }

    /// MT/s that the same modules would reach with one in each channel; empty where there is no
    /// module.
    public Optional<Integer> oneInChannelSpeed() {
        return leastWithout(OF_FULL_CHANNELS);
    }

    private Optional<Integer> leastWithout(String key) {
        return limits.stream()
                .filter(limit -> !limit.key().equals(key))
                .map(SpeedLimit::speed)
                .min(Integer::compare);
    }

    /// GB/s (10^9 bytes) over the channels that are filled: channels × MT/s × 8 B.
    public Optional<Fraction> bandwidthGBs() {
        return bandwidth(channelsFilled());
    }

    /// GB/s if every channel were filled with modules of the same speed.
    public Optional<Fraction> fullBandwidthGBs() {
        return channels().flatMap(this::bandwidth);
    }

    /// GB/s for the memory by which the fullest channels exceed the others: it is spread over fewer
    /// of them. Empty where all filled channels of each processor hold the same.
    public Optional<Fraction> slowestBandwidthGBs() {
        return sockets.stream().allMatch(SocketMemory::isLevel)
                ? Optional.empty()
                : bandwidth(sockets.stream().mapToInt(SocketMemory::fullest).sum());
    }

    /// Whether every channel of every processor holds the same.
    public boolean isEven() {
        return sockets.stream().allMatch(SocketMemory::isEven)
                && sockets.stream().map(SocketMemory::installed).distinct().count() <= 1;
    }

    /// The figures of a machine's memory alone.
    ///
    /// @param machine with every part in place
    public static MemoryFigures of(Machine machine) {
        return MemoryPopulation.of(machine);
    }

    /// GB/s of so many channels at the speed that is reached: channels × MT/s × 8 B.
    public Optional<Fraction> bandwidth(int channels) {
        return speed().filter(_ -> !sockets.isEmpty())
                .map(each -> Fraction.of(channels * BYTES_OF_TRANSFER * each).dividedBy(MB_OF_GB));
    }
}
