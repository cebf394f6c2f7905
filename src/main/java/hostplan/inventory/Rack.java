package hostplan.inventory;

import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A rack at a site.
///
/// @param units height in rack units
/// @param depthMm usable depth in millimetres
/// @param postsMm from the front to the rear posts in millimetres, on which rails are mounted
/// @param emptyKg what it weighs with nothing in it
/// @param maximumKg load it may carry, beside its own weight
/// @param maximumWatts power it may draw
/// @param feeds on which power supplies hang
public record Rack(
        String id,
        String name,
        Optional<String> site,
        int units,
        Numbering numbering,
        RackWidth width,
        Optional<Integer> depthMm,
        Optional<Integer> postsMm,
        Optional<BigDecimal> emptyKg,
        Optional<BigDecimal> maximumKg,
        Optional<Integer> maximumWatts,
        List<Feed> feeds,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    public static final int USUAL_UNITS = 42;

    public Rack {
        feeds = List.copyOf(feeds);
    }

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
        public RackWidth width = RackWidth.NINETEEN_INCH;
        public Optional<Integer> depthMm = Optional.empty();
        public Optional<Integer> postsMm = Optional.empty();
        public Optional<BigDecimal> emptyKg = Optional.empty();
        public Optional<BigDecimal> maximumKg = Optional.empty();
        public Optional<Integer> maximumWatts = Optional.empty();
        public List<Feed> feeds = List.of();
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
            width = from.width;
            depthMm = from.depthMm;
            postsMm = from.postsMm;
            emptyKg = from.emptyKg;
            maximumKg = from.maximumKg;
            maximumWatts = from.maximumWatts;
            feeds = from.feeds;
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
                    width,
                    depthMm,
                    postsMm,
                    emptyKg,
                    maximumKg,
                    maximumWatts,
                    feeds,
                    notes,
                    unknown);
        }
    }
}
