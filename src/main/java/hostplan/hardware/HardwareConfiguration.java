package hostplan.hardware;

import hostplan.document.UnknownMembers;

import java.util.Optional;
import java.util.function.Consumer;

/// A named build of a model. All hardware figures live here and nowhere else; several servers may
/// share one.
///
/// @param model identity of the server model, empty where there is none
/// @param price price of one machine as a vendor sells it
/// @param terms under which the vendor sells it, as far as no quote states them
public record HardwareConfiguration(
        String id,
        String name,
        Optional<String> model,
        Build build,
        Optional<Price> price,
        OfferTerms terms,
        String notes,
        UnknownMembers unknown)
        implements Priced<HardwareConfiguration> {

    @Override
    public HardwareConfiguration priced(Optional<Price> other) {
        return with(draft -> draft.price = other);
    }

    /// The same configuration with some members changed.
    public HardwareConfiguration with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A configuration that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public Optional<String> model = Optional.empty();
        public Build build = Totals.UNKNOWN;
        public Optional<Price> price = Optional.empty();
        public OfferTerms terms = OfferTerms.NONE;
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(HardwareConfiguration from) {
            id = from.id;
            name = from.name;
            model = from.model;
            build = from.build;
            price = from.price;
            terms = from.terms;
            notes = from.notes;
            unknown = from.unknown;
        }

        public HardwareConfiguration build() {
            return new HardwareConfiguration(id, name, model, build, price, terms, notes, unknown);
        }
    }
}
