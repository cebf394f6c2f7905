package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.capacity.Ratios;
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
                                    Bounded.COUNT,
                                    Slicing.Line::count,
                                    (d, v) -> d.count = v)
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
                            .list("flavors", LINES, Slicing::lines, (d, v) -> d.lines = v)
                            .text("notes", Slicing::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new Slicing.Draft(""),
                    Slicing.Draft::build,
                    Slicing::unknown,
                    (d, v) -> d.unknown = v);

    private SlicingShape() {}

    private static final class LineParts {
        String flavor = "";
        Optional<Integer> count = Optional.empty();

        Parsed<Slicing.Line> build() {
            return Parsed.value(new Slicing.Line(flavor, count));
        }
    }
}
