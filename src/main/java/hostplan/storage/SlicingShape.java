package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.capacity.CutRules;
import hostplan.capacity.Quantity;
import hostplan.capacity.Slicing;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.List;
import java.util.Optional;

/// A slicing in the file.
final class SlicingShape {

    private static final Value<Slicing.Line> LINE =
            ObjectValue.part(
                    Shape.<Slicing.Line, LineParts>oneLine()
                            .required(
                                    "flavor",
                                    Scalars.TEXT,
                                    Slicing.Line::flavor,
                                    (d, v) -> d.flavor = v)
                            .optional(
                                    "count",
                                    Bounded.WHOLE,
                                    Slicing.Line::count,
                                    (d, v) -> d.count = v)
                            .optional(
                                    "weight",
                                    Bounded.COUNT,
                                    SlicingShape::weight,
                                    (d, v) -> d.weight = v)
                            .unless(
                                    0,
                                    "least",
                                    Bounded.WHOLE,
                                    line ->
                                            line.count().isPresent()
                                                    ? 0
                                                    : line.quantity().atLeast(),
                                    (d, v) -> d.least = v)
                            .optional(
                                    "most",
                                    Bounded.WHOLE,
                                    line ->
                                            line.count().isPresent()
                                                    ? Optional.empty()
                                                    : line.quantity().atMost(),
                                    (d, v) -> d.most = v)
                            .build(),
                    LineParts::new,
                    LineParts::build);

    private static final Value<List<Slicing.Line>> LINES =
            ListValue.lines(LINE, Slicing.Line::flavor);

    private static final CutRulesShape<Slicing, Slicing.Draft> RULES =
            new CutRulesShape<>(CutRules::of, draft -> draft);

    static final Value<Slicing> VALUE =
            ObjectValue.keeper(
                    Shape.<Slicing, Slicing.Draft>lines()
                            .required("id", Identity.VALUE, Slicing::id, (d, v) -> d.id = v)
                            .text("name", Slicing::name, (d, v) -> d.name = v)
                            .unless(
                                    SlicingHostShape.NO_HOST,
                                    "host",
                                    SlicingHostShape.VALUE,
                                    Slicing::host,
                                    (d, v) -> d.host = v)
                            .also(RULES::host)
                            .also(RULES::cutting)
                            .list("flavors", LINES, Slicing::lines, (d, v) -> d.lines = v)
                            .also(RULES::neighbours)
                            .text("notes", Slicing::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new Slicing.Draft(""),
                    Slicing.Draft::build,
                    Slicing::unknown,
                    (d, v) -> d.unknown = v);

    private SlicingShape() {}

    private static Optional<Integer> weight(Slicing.Line line) {
        return line.quantity() instanceof Quantity.Weighted(int weight, var _, var _)
                ? Optional.of(weight)
                : Optional.empty();
    }

    private static final class LineParts {
        String flavor = "";
        Optional<Integer> count = Optional.empty();
        Optional<Integer> weight = Optional.empty();
        int least;
        Optional<Integer> most = Optional.empty();

        Parsed<Slicing.Line> build() {
            return Quantity.of(count, weight, Optional.of(least).filter(each -> each > 0), most)
                    .map(quantity -> new Slicing.Line(flavor, quantity));
        }
    }
}
