package hostplan.hardware;

import java.util.Optional;

/// The sockets of a machine.
///
/// @param socket what they take, such as `SP5`
/// @param mostWatts the largest thermal design power that the cooling takes, for one processor
public record ProcessorSlots(int count, String socket, Optional<Integer> mostWatts) {

    public ProcessorSlots {
        Slots.checkCount(count);
    }

    /// Whether a processor is for these sockets. What nobody stated hinders nothing.
    public boolean takes(Processor processor) {
        return socket.isEmpty()
                || processor.socket().isEmpty()
                || socket.equalsIgnoreCase(processor.socket());
    }
}
