package hostplan.capacity;

import hostplan.amount.Bytes;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Totals;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A question that was asked of a host: into how many slices of which flavors can it be cut? It
/// holds every input and no answer, since the answer follows from it.
///
/// @param ruleSet identity of the hypervisor's rule set, such as `kvm`
/// @param reserveMemory replaces what the rule set reserves for the host
/// @param reserveCores whole cores kept for the host, with all their threads
/// @param cutting what is wanted most, and what counts as a vCPU and as one place
/// @param neighbours what is assumed of the slices beside each other
public record Slicing(
        String id,
        String name,
        Host host,
        String ruleSet,
        Ratios ratios,
        Optional<Bytes> reserveMemory,
        Optional<Integer> reserveCores,
        KeepFree keepFree,
        Cutting cutting,
        List<Line> lines,
        Neighbours neighbours,
        String notes,
        UnknownMembers unknown)
        implements ProjectObject {

    public Slicing {
        lines = List.copyOf(lines);
    }

    /// What is cut.
    public sealed interface Host {

        /// A server of the project, with the figures of its configuration.
        record OfServer(String server) implements Host {}

        /// A host that stands nowhere, stated by its figures.
        record AdHoc(String name, Totals totals) implements Host {}
    }

    /// One flavor of the question, in the order in which they are filled.
    ///
    /// @param flavor identity of the flavor
    public record Line(String flavor, Quantity quantity) {

        /// @param count how many are wanted; empty for as many as fit
        public Line(String flavor, Optional<Integer> count) {
            this(
                    flavor,
                    count.<Quantity>map(Quantity.Fixed::new).orElse(Quantity.Fill.AS_MANY_AS_FIT));
        }

        /// How many are wanted, where the count is fixed.
        public Optional<Integer> count() {
            return switch (quantity) {
                case Quantity.Fixed(int count) -> Optional.of(count);
                case Quantity.Fill _, Quantity.Weighted _ -> Optional.empty();
            };
        }
    }

    /// The same question with some inputs changed.
    public Slicing with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A question that is being put together.
    public static final class Draft {
        public String id;
        public String name = "";
        public Host host = new Host.AdHoc("", Totals.UNKNOWN);
        public String ruleSet = "none";
        public Ratios ratios = Ratios.ONE;
        public Optional<Bytes> reserveMemory = Optional.empty();
        public Optional<Integer> reserveCores = Optional.empty();
        public KeepFree keepFree = new KeepFree.Nothing();
        public Cutting cutting = Cutting.IN_TURN;
        public List<Line> lines = List.of();
        public Neighbours neighbours = Neighbours.USUAL;
        public String notes = "";
        public UnknownMembers unknown = UnknownMembers.NONE;

        public Draft(String id) {
            this.id = id;
        }

        private Draft(Slicing from) {
            id = from.id;
            name = from.name;
            host = from.host;
            ruleSet = from.ruleSet;
            ratios = from.ratios;
            reserveMemory = from.reserveMemory;
            reserveCores = from.reserveCores;
            keepFree = from.keepFree;
            cutting = from.cutting;
            lines = from.lines;
            neighbours = from.neighbours;
            notes = from.notes;
            unknown = from.unknown;
        }

        public Slicing build() {
            return new Slicing(
                    id,
                    name,
                    host,
                    ruleSet,
                    ratios,
                    reserveMemory,
                    reserveCores,
                    keepFree,
                    cutting,
                    lines,
                    neighbours,
                    notes,
                    unknown);
        }
    }
}
