package hostplan.hardware;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A machine put together from parts. Its figures follow from them and are computed by
/// `hostplan.hardware.machine`.
///
/// @param fitted which part is in which slot, in the order of the slots, each slot once
public record Assembly(
        List<Fitted> fitted, List<DriveArray> arrays, HostLimits limits, Buying buying)
        implements Build {

    public static final Assembly EMPTY =
            new Assembly(List.of(), List.of(), HostLimits.USUAL, Buying.PARTS);

    public Assembly {
        TreeMap<Slot, Fitted> bySlot = new TreeMap<>();
        fitted.forEach(each -> bySlot.putIfAbsent(each.slot(), each));
        fitted = List.copyOf(bySlot.values());
        arrays = List.copyOf(arrays);
    }

    /// Identity of the part in a slot.
    public Optional<String> partIn(Slot slot) {
        return fitted.stream()
                .filter(each -> each.slot().equals(slot))
                .map(Fitted::part)
                .findFirst();
    }

    /// Identities of the parts in it.
    public Set<String> parts() {
        return fitted.stream().map(Fitted::part).collect(Collectors.toSet());
    }

    /// With a part in these slots, whatever was there.
    public Assembly with(Collection<Slot> slots, String part) {
        return change(
                draft -> slots.forEach(slot -> draft.fitted.put(slot, new Fitted(slot, part))));
    }

    /// With these slots empty. Arrays keep their bays: an empty one is a finding.
    public Assembly without(Collection<Slot> slots) {
        return change(draft -> slots.forEach(draft.fitted::remove));
    }

    /// With other arrays.
    public Assembly withArrays(List<DriveArray> others) {
        return new Assembly(fitted, others, limits, buying);
    }

    /// The same assembly with something changed.
    public Assembly change(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// An assembly that is being put together.
    public static final class Draft {
        public final TreeMap<Slot, Fitted> fitted = new TreeMap<>();
        public List<DriveArray> arrays;
        public HostLimits limits;
        public Buying buying;

        private Draft(Assembly from) {
            from.fitted.forEach(each -> fitted.put(each.slot(), each));
            arrays = from.arrays;
            limits = from.limits;
            buying = from.buying;
        }

        private Assembly build() {
            return new Assembly(List.copyOf(fitted.values()), arrays, limits, buying);
        }
    }
}
