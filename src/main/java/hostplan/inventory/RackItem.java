package hostplan.inventory;

import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;
import hostplan.hardware.RackUnits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Something simple that takes room in a rack: a shelf, a panel, a switch, a strip of outlets, or a
/// place that is kept free.
///
/// @param units height; zero for what hangs beside the units, such as an upright strip of outlets
/// @param fullDepth whether it takes front and rear
/// @param typicalWatts watts under a typical load
/// @param largestWatts watts at most
/// @param plateWatts watts by its plate
/// @param power its power cables, in the order of its inlets; those of a strip tell on which feed
///   its outlets hang
/// @param outlets how many outlets a strip or a battery has for others
public record RackItem(
        String id,
        String name,
        RackItemKind kind,
        Optional<Location.InRack> location,
        RackUnits units,
        boolean fullDepth,
        Optional<Integer> depthMm,
        Optional<BigDecimal> weightKg,
        Optional<Integer> typicalWatts,
        Optional<Integer> largestWatts,
        Optional<Integer> plateWatts,
        List<PowerCable> power,
        Optional<Integer> outlets,
        String serialNumber,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    public RackItem {
        power = List.copyOf(power);
    }

    /// The same item with some members changed.
    public RackItem with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// An item that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public RackItemKind kind = RackItemKind.OTHER;
        public Optional<Location.InRack> location = Optional.empty();
        public RackUnits units = RackUnits.of(1);
        public boolean fullDepth;
        public Optional<Integer> depthMm = Optional.empty();
        public Optional<BigDecimal> weightKg = Optional.empty();
        public Optional<Integer> typicalWatts = Optional.empty();
        public Optional<Integer> largestWatts = Optional.empty();
        public Optional<Integer> plateWatts = Optional.empty();
        public List<PowerCable> power = List.of();
        public Optional<Integer> outlets = Optional.empty();
        public String serialNumber = "";
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(RackItem from) {
            id = from.id;
            name = from.name;
            kind = from.kind;
            location = from.location;
            units = from.units;
            fullDepth = from.fullDepth;
            depthMm = from.depthMm;
            weightKg = from.weightKg;
            typicalWatts = from.typicalWatts;
            largestWatts = from.largestWatts;
            plateWatts = from.plateWatts;
            power = from.power;
            outlets = from.outlets;
            serialNumber = from.serialNumber;
            notes = from.notes;
            unknown = from.unknown;
        }

        public RackItem build() {
            return new RackItem(
                    id,
                    name,
                    kind,
                    location,
                    units,
                    fullDepth,
                    depthMm,
                    weightKg,
                    typicalWatts,
                    largestWatts,
                    plateWatts,
                    power,
                    outlets,
                    serialNumber,
                    notes,
                    unknown);
        }
    }
}
