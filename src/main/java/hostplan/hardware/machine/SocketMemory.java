package hostplan.hardware.machine;

import hostplan.amount.Bytes;
import hostplan.hardware.Slot;
import hostplan.hardware.storage.Sums;

import java.util.List;

/// The memory of one processor.
///
/// @param processor where it is
/// @param channels what each of its channels holds
public record SocketMemory(Slot processor, List<Channel> channels) {

    public SocketMemory {
        channels = List.copyOf(channels);
    }

    /// One memory channel.
    public record Channel(List<Bytes> modules) {

        public Channel {
            modules = List.copyOf(modules);
        }

        public Bytes installed() {
            return Sums.of(modules);
        }
    }

    public Bytes installed() {
        return Sums.of(channels.stream().map(Channel::installed).toList());
    }

    /// Channels with a module.
    public int filled() {
        return (int) channels.stream().filter(each -> !each.modules().isEmpty()).count();
    }

    /// Channels that hold as much as the one that holds most.
    int fullest() {
        Bytes most = most();
        return (int)
                channels.stream()
                        .filter(each -> !each.modules().isEmpty())
                        .filter(each -> each.installed().equals(most))
                        .count();
    }

    int mostInChannel() {
        return channels.stream().mapToInt(each -> each.modules().size()).max().orElse(0);
    }

    /// Whether its filled channels hold the same.
    boolean isLevel() {
        return fullest() == filled();
    }

    /// Whether all its channels hold the same.
    boolean isEven() {
        return isLevel() && (filled() == 0 || filled() == channels.size());
    }

    private Bytes most() {
        return channels.stream().map(Channel::installed).max(Bytes::compareTo).orElse(Bytes.ZERO);
    }
}
