package hostplan.hardware;

import hostplan.document.UnknownMembers;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A component that is built into machines. Those in use stand in the project, so that it reads the
/// same everywhere and for ever.
///
/// @param catalogId identity of the entry of the catalogue of which it is a copy; empty for a
///   person's own part
/// @param weightKg weight in kilograms, empty where it does not matter or is not known
/// @param failuresPerYear annual failure rate as a fraction, 0.0157 for 1.57 %; empty for what is
///   usual of its kind
public record Part(
        String id,
        Optional<String> catalogId,
        String vendor,
        String name,
        String partNumber,
        PartFacts facts,
        Optional<Price> price,
        Optional<BigDecimal> weightKg,
        Optional<BigDecimal> failuresPerYear,
        Provenance provenance,
        String notes,
        UnknownMembers unknown)
        implements Priced<Part> {

    public PartKind kind() {
        return facts.kind();
    }

    @Override
    public Part priced(Optional<Price> other) {
        return with(draft -> draft.price = other);
    }

    /// Vendor and name.
    @Override
    public String fullName() {
        return (vendor + " " + name).strip();
    }

    /// The same part with some members changed.
    public Part with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A part that is being put together.
    public static final class Draft {
        public String id;
        public Optional<String> catalogId = Optional.empty();
        public String vendor = "";
        public String name = "";
        public String partNumber = "";
        public PartFacts facts = OtherPart.UNKNOWN;
        public Optional<Price> price = Optional.empty();
        public Optional<BigDecimal> weightKg = Optional.empty();
        public Optional<BigDecimal> failuresPerYear = Optional.empty();
        public Provenance provenance = Provenance.OWN;
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Part from) {
            id = from.id;
            catalogId = from.catalogId;
            vendor = from.vendor;
            name = from.name;
            partNumber = from.partNumber;
            facts = from.facts;
            price = from.price;
            weightKg = from.weightKg;
            failuresPerYear = from.failuresPerYear;
            provenance = from.provenance;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Part build() {
            return new Part(
                    id,
                    catalogId,
                    vendor,
                    name,
                    partNumber,
                    facts,
                    price,
                    weightKg,
                    failuresPerYear,
                    provenance,
                    notes,
                    unknown);
        }
    }
}
