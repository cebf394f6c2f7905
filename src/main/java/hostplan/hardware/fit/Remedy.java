package hostplan.hardware.fit;

import hostplan.amount.Money;
import hostplan.hardware.Assembly;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Fitted;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine;
import hostplan.message.Message;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// One step that mends what does not fit, as data.
///
/// @param label what it does, as on a button
/// @param puts what goes into which slot, whatever is there; a part may come from the catalogue
/// @param empties slots that become empty
/// @param arrays all arrays afterwards; empty where they stay as they are
/// @param extra what the parts that go in cost more than those that come out; negative where it
///   saves, empty where a price is not known or cannot be converted
public record Remedy(
        Message label,
        SequencedMap<Slot, Part> puts,
        Set<Slot> empties,
        Optional<List<DriveArray>> arrays,
        Optional<Money> extra) {

    public Remedy {
        puts = Collections.unmodifiableSequencedMap(new TreeMap<>(puts));
        empties = Collections.unmodifiableSet(new TreeSet<>(empties));
    }

    /// The assembly afterwards.
    ///
    /// @param identity the identity that a part has in the project
    public Assembly applied(Assembly assembly, Function<Part, String> identity) {
        return assembly.change(draft -> {
            empties.forEach(draft.fitted::remove);
            puts.forEach(
                    (slot, part) -> draft.fitted.put(slot, new Fitted(slot, identity.apply(part))));
            arrays.ifPresent(others -> draft.arrays = others);
        });
    }

    /// The machine afterwards.
    public Machine applied(Machine machine) {
        Map<String, Part> parts = new HashMap<>();
        machine.parts().values().forEach(part -> parts.put(part.id(), part));
        puts.values().forEach(part -> parts.put(part.id(), part));
        return Machine.of(
                machine.configuration(),
                applied(machine.assembly(), Part::id),
                machine.model(),
                id -> Optional.ofNullable(parts.get(id)));
    }

    /// The parts that go in, each once.
    public Set<Part> taken() {
        return new LinkedHashSet<>(puts.values());
    }
}
