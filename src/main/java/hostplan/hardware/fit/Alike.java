package hostplan.hardware.fit;

import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.Slot;
import hostplan.hardware.machine.Machine.In;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The same part in several slots, about which one thing is to be said once.
record Alike<F extends PartFacts>(Part part, F facts, List<Slot> slots) {

    static <F extends PartFacts> Stream<Alike<F>> of(Collection<In<F>> some) {
        Map<String, List<In<F>>> byPart = new LinkedHashMap<>();
        some.forEach(
                each -> byPart.computeIfAbsent(each.part().id(), _ -> new ArrayList<>()).add(each));
        return byPart.values().stream().map(Alike::joined);
    }

    /// Of which there are most; of equally many the first.
    static <F extends PartFacts> Optional<Alike<F>> most(Collection<In<F>> some) {
        return of(some).max(
                        Comparator.comparingInt((Alike<F> each) -> each.slots().size())
                                .thenComparing(
                                        each -> each.slots().getFirst(),
                                        Comparator.reverseOrder()));
    }

    private static <F extends PartFacts> Alike<F> joined(List<In<F>> alike) {
        In<F> first = alike.getFirst();
        return new Alike<>(first.part(), first.facts(), alike.stream().map(In::slot).toList());
    }

    /// The name of the part and its slots come first in every message.
    Seen seen(Value... more) {
        List<Value> values = new ArrayList<>();
        values.add(Value.of(part.name()));
        values.add(SlotNames.value(slots));
        values.addAll(List.of(more));
        return Seen.at(slots, values.toArray(Value[]::new));
    }
}
