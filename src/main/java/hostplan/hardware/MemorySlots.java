package hostplan.hardware;

import hostplan.amount.Bytes;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// The memory slots of a machine: an equal share belongs to each socket. Of one socket's slots the
/// first of every channel come first, then the second of every channel.
///
/// @param count slots of the whole machine
/// @param largestModule the largest module that a slot takes
/// @param speed fastest memory with one module a channel, in MT/s
/// @param fullSpeed fastest memory with all slots of a channel filled, in MT/s
public record MemorySlots(
        int count,
        MemoryGeneration generation,
        Set<MemoryType> types,
        Optional<Bytes> largestModule,
        Optional<Integer> speed,
        Optional<Integer> fullSpeed) {

    public MemorySlots {
        Slots.checkCount(count);
        EnumSet<MemoryType> copy = EnumSet.noneOf(MemoryType.class);
        copy.addAll(types);
        types = Collections.unmodifiableSet(copy);
    }

    public boolean takes(MemoryModule module) {
        return module.generation() == generation && takes(module.type());
    }

    /// Whether modules of a type go in; where nobody said which do, all do.
    public boolean takes(MemoryType type) {
        return types.isEmpty() || types.contains(type);
    }
}
