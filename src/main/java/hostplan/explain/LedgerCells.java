package hostplan.explain;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.capacity.Ledger;

import java.util.List;
import java.util.stream.Stream;

/// Where a resource of a host goes, as the cells of a table: its name and unit, installed,
/// reserved, kept free, ratio, capacity, allocated, overhead, free, stranded.
public record LedgerCells(StatementText words, AmountFormat amounts) {

    /// Overheads have up to three decimals that matter.
    private static final int DECIMALS = 3;

    public List<String> of(Ledger ledger) {
        Stream<Fraction> numbers =
                Stream.of(
                        ledger.installed(),
                        ledger.reserved(),
                        ledger.keptFree(),
                        ledger.ratio(),
                        ledger.capacity(),
                        ledger.allocated(),
                        ledger.overhead(),
                        ledger.free(),
                        ledger.stranded());
        return Stream.concat(
                        Stream.of(words.resource(ledger.resource()), ledger.resource().unit()),
                        numbers.map(this::number))
                .toList();
    }

    public String number(Fraction value) {
        return amounts.number(value, DECIMALS);
    }
}
