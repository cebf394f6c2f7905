package hostplan.capacity;

import hostplan.amount.Fraction;

import java.util.List;
import java.util.Optional;

/// How many slices a host carries and where its resources go.
///
/// @param lines in the order of the question
/// @param ledgers of each resource that the host states
/// @param isOptimal whether nothing better is known to exist, as in the whole answer
public record HostCounts(List<LineAnswer> lines, List<Ledger> ledgers, boolean isOptimal) {

    public HostCounts {
        lines = List.copyOf(lines);
        ledgers = List.copyOf(ledgers);
    }

    /// The same in brief.
    public static HostCounts of(SlicingAnswer answer) {
        return new HostCounts(answer.lines(), answer.ledgers(), answer.isOptimal());
    }

    public Counts counts() {
        return new Counts(lines.stream().map(LineAnswer::count).toList());
    }

    /// The mean of free ÷ capacity over the resources that it has anything of; as
    /// [SlicingAnswer#meanFree(Fraction)] of what the slices take.
    public Fraction meanFree() {
        List<Fraction> free =
                ledgers.stream().filter(Ledger::isSomething).map(Ledger::shareFree).toList();
        return free.isEmpty()
                ? Fraction.ZERO
                : free.stream()
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(Fraction.of(free.size()));
    }

    /// What runs out first; as in the whole answer.
    public Optional<Resource> limit() {
        return limitingLine().flatMap(LineAnswer::limit);
    }

    /// The line whose limit is the limit of all.
    public Optional<LineAnswer> limitingLine() {
        return SlicingAnswer.limitingLine(lines);
    }

    public Optional<Ledger> ledger(Resource resource) {
        return ledgers.stream().filter(ledger -> ledger.resource() == resource).findFirst();
    }
}
