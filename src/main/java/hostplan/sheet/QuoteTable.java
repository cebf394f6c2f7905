package hostplan.sheet;

import hostplan.hardware.Quote;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;

/// The quotes of suppliers. They come in and are taken back as a whole.
final class QuoteTable {

    private QuoteTable() {}

    static Table<Quote> table() {
        Fields<Quote> fields = new Fields<>(ObjectKind.QUOTE);
        fields.readOnly("name", TextCell.LINE, (quote, _) -> Optional.of(quote.number()));
        fields.readOnly("supplier", TextCell.LINE, (quote, _) -> Optional.of(quote.supplier()));
        fields.readOnly("date", DateCell.DAY, (quote, _) -> quote.date());
        fields.readOnly("validUntil", DateCell.DAY, (quote, _) -> quote.validUntil());
        fields.readOnly("deliveryDays", WholeCell.from(0, "d"), (quote, _) -> quote.deliveryDays());
        fields.readOnly(
                "prices", WholeCell.from(0), (quote, _) -> Optional.of(quote.lines().size()));
        return new ObjectTable<>(ObjectKind.QUOTE, Quote.class, fields.list(), (_, _) -> List.of());
    }
}
