package hostplan.capacity;

import java.util.List;
import java.util.Optional;

/// What fits on a host, where everything goes and why not one more slice fits.
///
/// @param lines in the order of the question
/// @param ledgers of each resource that the host states
/// @param withNothingKept the counts if no memory were kept free
/// @param hardOnly the counts if what is reserved softly gave way; empty where nothing is
/// @param nominal the textbook's counts: no hypervisor, nothing reserved, nothing kept
/// @param oneMore what one more slice of the flavor that names the [#limit()] would need
/// @param nominalBack what the nominal counts would need; empty where they fit or never will
public record SlicingAnswer(
        SlicingQuestion question,
        List<LineAnswer> lines,
        List<Ledger> ledgers,
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
        reserved = List.copyOf(reserved);
        warnings = List.copyOf(warnings);
        notChecked = List.copyOf(notChecked);
    }

    public Counts counts() {
        return new Counts(lines.stream().map(LineAnswer::count).toList());
    }

    /// The headline: all slices together.
    public long sellable() {
        return counts().total();
    }

    /// Whether every fixed count is met and at least one slice fits.
    public boolean isMet() {
        return sellable() > 0 && lines.stream().noneMatch(LineAnswer::isShort);
    }

    /// That of the last flavor filled, else of the first that did not fit, else nothing.
    public Optional<Resource> limit() {
        return limitingLine().flatMap(LineAnswer::limit);
    }

    /// The line whose limit is the limit of all.
    public Optional<LineAnswer> limitingLine() {
        return limitingLine(lines);
    }

    static Optional<LineAnswer> limitingLine(List<LineAnswer> lines) {
        return lines.reversed().stream()
                .filter(line -> line.quantity() instanceof Quantity.Fill)
                .findFirst()
                .or(() -> lines.stream().filter(LineAnswer::isShort).findFirst());
    }

    public Optional<Ledger> ledger(Resource resource) {
        return ledgers.stream().filter(ledger -> ledger.resource() == resource).findFirst();
    }
}
