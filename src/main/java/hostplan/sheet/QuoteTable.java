package hostplan.sheet;

import hostplan.hardware.Quote;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// The quotes of suppliers. The prices they set come in and are taken back as a whole.
final class QuoteTable {

    private QuoteTable() {}

    static Table<Quote> table() {
        Fields<Quote> fields = new Fields<>(ObjectKind.QUOTE);
        fields.required(
                "name", TextCell.LINE, Quote::number, set((draft, value) -> draft.number = value));
        fields.text("supplier", Quote::supplier, set((draft, value) -> draft.supplier = value));
        fields.optional(
                "date", DateCell.DAY, Quote::date, set((draft, value) -> draft.date = value));
        fields.optional(
                "validUntil",
                DateCell.DAY,
                Quote::validUntil,
                set((draft, value) -> draft.validUntil = value));
        fields.optional(
                "deliveryDays",
                WholeCell.from(0),
                Quote::deliveryDays,
                set((draft, value) -> draft.deliveryDays = value));
        fields.optional(
                "warrantyMonths",
                WholeCell.from(0),
                Quote::warrantyMonths,
                set((draft, value) -> draft.warrantyMonths = value));
        fields.text("repairs", Quote::repairs, set((draft, value) -> draft.repairs = value));
        fields.readOnly(
                "prices", WholeCell.from(0), (quote, _) -> Optional.of(quote.lines().size()));
        fields.notes(Quote::notes, set((draft, value) -> draft.notes = value));
        return new ObjectTable<>(ObjectKind.QUOTE, Quote.class, fields.list(), (_, _) -> List.of());
    }

    private static <V> BiFunction<Quote, V, Quote> set(BiConsumer<Quote.Draft, V> set) {
        return (quote, value) -> quote.with(draft -> set.accept(draft, value));
    }
}
