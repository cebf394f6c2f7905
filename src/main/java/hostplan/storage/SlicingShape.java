package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.capacity.Aim;
import hostplan.capacity.Neighbours;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Quantity;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.capacity.SmtRule;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

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
                            .always(
                                    "ruleSet",
                                    Scalars.TEXT,
                                    Slicing::ruleSet,
                                    (d, v) -> d.ruleSet = v)
                            .unless(
                                    Ratios.ONE,
                                    "ratios",
                                    RatiosShape.VALUE,
                                    Slicing::ratios,
                                    (d, v) -> d.ratios = v)
                            .optional(
                                    "reserveMemory",
                                    Amounts.MEMORY,
                                    Slicing::reserveMemory,
                                    (d, v) -> d.reserveMemory = v)
                            .optional(
                                    "reserveCores",
                                    Bounded.WHOLE,
                                    Slicing::reserveCores,
                                    (d, v) -> d.reserveCores = v)
                            .unless(
                                    KeepFreeShape.NOTHING,
                                    "keepFree",
                                    KeepFreeShape.VALUE,
                                    Slicing::keepFree,
                                    (d, v) -> d.keepFree = v)
                            .optional(
                                    "fill",
                                    WordValue.of(Aim.class),
                                    slicing -> slicing.cutting().aim(),
                                    (d, v) -> d.cutting = d.cutting.with(v))
                            .unless(
                                    NumaRule.NONE,
                                    "numa",
                                    WordValue.of(NumaRule.class),
                                    slicing -> slicing.cutting().numa(),
                                    (d, v) -> d.cutting = d.cutting.withNuma(v))
                            .list(
                                    "nodes",
                                    StatedNodeShape.LIST,
                                    slicing -> slicing.cutting().nodes(),
                                    (d, v) -> d.cutting = d.cutting.withNodes(v))
                            .unless(
                                    SmtRule.THREAD,
                                    "smt",
                                    WordValue.of(SmtRule.class),
                                    slicing -> slicing.cutting().smt(),
                                    (d, v) -> d.cutting = d.cutting.withSmt(v))
                            .list("flavors", LINES, Slicing::lines, (d, v) -> d.lines = v)
                            .unless(
                                    Neighbours.USUAL,
                                    "neighbours",
                                    NeighboursShape.VALUE,
                                    Slicing::neighbours,
                                    (d, v) -> d.neighbours = v)
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
