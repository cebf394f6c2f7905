package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.Optional;

/// A supplier's quote in the file, with the price from before for each thing, one a line. The
/// member that names the thing says of what kind it is.
final class QuoteShape {

    private static final Value<Quote.Line> LINE =
            ObjectValue.part(
                    Shape.<Quote.Line, LineParts>oneLine()
                            .also(line -> target(line, Quote.Kind.PART))
                            .also(line -> target(line, Quote.Kind.MODEL))
                            .also(line -> target(line, Quote.Kind.CONFIGURATION))
                            .exactlyOne("part", "model", "configuration")
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
                    Shape.<Quote, Quote.Draft>lines()
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
                            .optional(
                                    "warrantyMonths",
                                    Bounded.WHOLE,
                                    Quote::warrantyMonths,
                                    (d, v) -> d.warrantyMonths = v)
                            .text("repairs", Quote::repairs, (d, v) -> d.repairs = v)
                            .list(
                                    "lines",
                                    ListValue.lines(LINE, line -> line.target().id()),
                                    Quote::lines,
                                    (d, v) -> d.lines = v)
                            .text("notes", Quote::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new Quote.Draft(""),
                    Quote.Draft::build,
                    Quote::unknown,
                    (d, v) -> d.unknown = v);

    private QuoteShape() {}

    private static void target(Shape.Builder<Quote.Line, LineParts> line, Quote.Kind kind) {
        line.optional(
                kind.code(),
                Scalars.TEXT,
                each -> each.id(kind),
                (d, v) -> v.ifPresent(id -> d.target = new Quote.Target(kind, id)));
    }

    private static final class LineParts {
        Quote.Target target = Quote.Target.part("");
        Optional<Price> before = Optional.empty();

        Parsed<Quote.Line> build() {
            return Parsed.value(new Quote.Line(target, before));
        }
    }
}
