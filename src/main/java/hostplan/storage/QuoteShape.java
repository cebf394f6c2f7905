package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A supplier's quote in the file, with the price from before for each part, one a line.
final class QuoteShape {

    private static final Value<Quote.Line> LINE =
            ObjectValue.part(
                    Shape.<Quote.Line, LineParts>oneLine()
                            .required("part", Scalars.TEXT, Quote.Line::part, (d, v) -> d.part = v)
                            .omitting(
                                    Optional::isEmpty,
                                    "before",
                                    PriceShape.VALUE,
                                    Quote.Line::before,
                                    (d, v) -> d.before = v)
                            .build(),
                    LineParts::new,
                    LineParts::build);

    static final Value<Quote> VALUE =
            ObjectValue.keeper(
                    Shape.<Quote, Parts>lines()
                            .required("id", Identity.VALUE, Quote::id, (d, v) -> d.id = v)
                            .text("number", Quote::number, (d, v) -> d.number = v)
                            .text("supplier", Quote::supplier, (d, v) -> d.supplier = v)
                            .optional("date", Scalars.DATE, Quote::date, (d, v) -> d.date = v)
                            .optional(
                                    "validUntil",
                                    Scalars.DATE,
                                    Quote::validUntil,
                                    (d, v) -> d.validUntil = v)
                            .optional(
                                    "deliveryDays",
                                    Bounded.WHOLE,
                                    Quote::deliveryDays,
                                    (d, v) -> d.deliveryDays = v)
                            .list(
                                    "lines",
                                    ListValue.lines(LINE, Quote.Line::part),
                                    Quote::lines,
                                    (d, v) -> d.lines = v)
                            .text("notes", Quote::notes, (d, v) -> d.notes = v)
                            .build(),
                    Parts::new,
                    Parts::build,
                    Quote::unknown,
                    (d, v) -> d.unknown = v);

    private QuoteShape() {}

    private static final class LineParts {
        String part = "";
        Optional<Price> before = Optional.empty();

        Parsed<Quote.Line> build() {
            return Parsed.value(new Quote.Line(part, before));
        }
    }

    private static final class Parts {
        String id = "";
        String number = "";
        String supplier = "";
        Optional<LocalDate> date = Optional.empty();
        Optional<LocalDate> validUntil = Optional.empty();
        Optional<Integer> deliveryDays = Optional.empty();
        List<Quote.Line> lines = List.of();
        String notes = "";
        UnknownMembers unknown = UnknownMembers.NONE;

        Quote build() {
            return new Quote(
                    id, number, supplier, date, validUntil, deliveryDays, lines, notes, unknown);
        }
    }
}
