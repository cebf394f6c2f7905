package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What fits on a host, where everything goes and why not one more slice fits.
///
/// @param lines in the order of the question
/// @param ledgers of each resource that the host states
/// @param nodes what lies in each NUMA node; empty where the host is taken as one
/// @param arrays what lies on which; empty where no flavor names one
/// @param proof how good the mix is; empty where each flavor was filled in turn
/// @param isProven whether every count is known to be the most there can be in its turn; only the
///   search for places in NUMA nodes may end before
/// @param withNothingKept the counts if no memory were kept free
/// @param hardOnly the counts if what is reserved softly gave way; empty where nothing is
/// @param nominal the textbook's counts: no hypervisor, nothing reserved, nothing kept
/// @param oneMore what one more slice of the flavor that names the [#limit()] would need
/// @param nominalBack what the nominal counts would need; empty where they fit or never will
public record SlicingAnswer(
        SlicingQuestion question,
        List<LineAnswer> lines,
        List<Ledger> ledgers,
        List<NodeAnswer> nodes,
        List<ArrayAnswer> arrays,
        Optional<Proof> proof,
        boolean isProven,
        List<ReservedAmount> reserved,
        Counts withNothingKept,
        Optional<Counts> hardOnly,
        Optional<Counts> nominal,
        Optional<BuyBack> oneMore,
        Optional<BuyBack> nominalBack,
        List<Warning> warnings,
        List<NotChecked> notChecked) {

    public SlicingAnswer {
        lines = List.copyOf(lines);
        ledgers = List.copyOf(ledgers);
        nodes = List.copyOf(nodes);
        arrays = List.copyOf(arrays);
        reserved = List.copyOf(reserved);
        warnings = List.copyOf(warnings);
        notChecked = List.copyOf(notChecked);
    }

    public Counts counts() {
        return new Counts(lines.stream().map(LineAnswer::count).toList());
    }

    /// Of each line, the slices that lie across NUMA nodes although no topology of theirs says so;
    /// none where the host is taken as one.
    public List<Long> across() {
        List<Long> across = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            across.add(nodes.isEmpty() ? 0 : lines.get(line).count() - kept(line));
        }
        return across;
    }

    /// Whole in a node, or in as many as their topology says.
    private long kept(int line) {
        long whole = nodes.stream().mapToLong(node -> node.counts().get(line)).sum();
        return whole + parts(line) / lines.get(line).need().parts();
    }

    private long parts(int line) {
        return nodes.stream().mapToLong(node -> node.parts().get(line)).sum();
    }

    /// Of each line, the slices that lie in several NUMA nodes by their topology.
    public List<Long> inParts() {
        return IntStream.range(0, lines.size())
                .mapToObj(line -> parts(line) / lines.get(line).need().parts())
                .toList();
    }

    /// Whether nothing better exists: the mix is the best by its aim, and every other count the
    /// most.
    public boolean isOptimal() {
        return isProven && proof.map(Proof::isOptimal).orElse(true);
    }

    /// The mean of free ÷ capacity over the resources, where so much is taken of them, added up.
    public Fraction meanFree(Fraction taken) {
        long resources = ledgers.stream().filter(Ledger::isSomething).count();
        return resources == 0
                ? Fraction.ZERO
                : Fraction.ONE.minus(taken.dividedBy(Fraction.of(resources)));
    }

    /// The headline: all slices together.
    public long sellable() {
        return counts().total();
    }

    /// Whether every fixed count is met and at least one slice fits.
    public boolean isMet() {
        return sellable() > 0 && lines.stream().noneMatch(LineAnswer::isShort);
    }

    /// That of the last flavor filled of which there could be more, else of the first that did not
    /// fit, else nothing.
    public Optional<Resource> limit() {
        return limitingLine().flatMap(LineAnswer::limit);
    }

    /// The line whose limit is the limit of all.
    public Optional<LineAnswer> limitingLine() {
        return limitingLine(lines);
    }

    static Optional<LineAnswer> limitingLine(List<LineAnswer> lines) {
        List<LineAnswer> filled =
                lines.reversed().stream()
                        .filter(line -> !(line.quantity() instanceof Quantity.Fixed))
                        .toList();
        return filled.stream()
                .filter(line -> line.limit().isPresent())
                .findFirst()
                .or(() -> lines.stream().filter(LineAnswer::isShort).findFirst())
                .or(() -> filled.stream().findFirst());
    }

    public Optional<Ledger> ledger(Resource resource) {
        return ledgers.stream().filter(ledger -> ledger.resource() == resource).findFirst();
    }
}
