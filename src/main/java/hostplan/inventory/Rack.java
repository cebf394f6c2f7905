package hostplan.inventory;

import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A rack at a site.
///
/// @param units height in rack units
/// @param depthMm usable depth in millimetres
/// @param maximumKg load it may carry
/// @param maximumWatts power it may draw
public record Rack(
        String id,
        String name,
        Optional<String> site,
        int units,
        Numbering numbering,
        Optional<Integer> depthMm,
        Optional<BigDecimal> maximumKg,
        Optional<Integer> maximumWatts,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    public static final int USUAL_UNITS = 42;

    /// The same rack with some members changed.
    public Rack with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A rack that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public Optional<String> site = Optional.empty();
        public int units = USUAL_UNITS;
        public Numbering numbering = Numbering.FROM_BELOW;
        public Optional<Integer> depthMm = Optional.empty();
        public Optional<BigDecimal> maximumKg = Optional.empty();
        public Optional<Integer> maximumWatts = Optional.empty();
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Rack from) {
            id = from.id;
            name = from.name;
            site = from.site;
            units = from.units;
            numbering = from.numbering;
            depthMm = from.depthMm;
            maximumKg = from.maximumKg;
            maximumWatts = from.maximumWatts;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Rack build() {
            return new Rack(
                    id,
                    name,
                    site,
                    units,
                    numbering,
                    depthMm,
                    maximumKg,
                    maximumWatts,
                    notes,
                    unknown);
        }
    }
}
