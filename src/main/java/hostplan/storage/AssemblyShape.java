package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Assembly;
import hostplan.hardware.Buying;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Fitted;
import hostplan.hardware.HostLimits;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.JsonSource;
import hostplan.storage.json.JsonText;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.UnknownCollector;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A machine put together from parts, in the file: a line for each part in each group of slots.
final class AssemblyShape {

    private static final Value<HostLimits> LIMITS =
            ObjectValue.part(
                    Shape.<HostLimits, LimitParts>oneLine()
                            .optional(
                                    "hostIops",
                                    Bounded.LARGE_WHOLE,
                                    HostLimits::hostIops,
                                    (d, v) -> d.hostIops = v)
                            .optional(
                                    "vmIops",
                                    Bounded.LARGE_WHOLE,
                                    HostLimits::vmIops,
                                    (d, v) -> d.vmIops = v)
                            .build(),
                    LimitParts::new,
                    LimitParts::build);

    private static final Value<Line> LINE =
            ObjectValue.part(
                    Shape.<Line, LineParts>oneLine()
                            .required("slots", SlotsInLine.ANY, Line::slots, (d, v) -> d.slots = v)
                            .required("part", Scalars.TEXT, Line::part, (d, v) -> d.part = v)
                            .build(),
                    LineParts::new,
                    LineParts::build);

    static final Value<Assembly> VALUE =
            ObjectValue.part(
                    Shape.<Assembly, Parts>lines()
                            .list("fitted", new Lines(), Assembly::fitted, (d, v) -> d.fitted = v)
                            .list(
                                    "arrays",
                                    ArrayShape.LIST,
                                    Assembly::arrays,
                                    (d, v) -> d.arrays = v)
                            .unless(
                                    HostLimits.USUAL,
                                    "limits",
                                    LIMITS,
                                    Assembly::limits,
                                    (d, v) -> d.limits = v)
                            .unless(
                                    Buying.PARTS,
                                    "buying",
                                    WordValue.of(Buying.class),
                                    Assembly::buying,
                                    (d, v) -> d.buying = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private AssemblyShape() {}

    /// A part in slots of one kind and group.
    private record Line(List<Slot> slots, String part) {

        /// What stays the same when slots are added or emptied. A line whose slots could not be
        /// read has none.
        private String key() {
            return slots.isEmpty() ? part : place().kind.code() + " " + place().group + " " + part;
        }

        private Place place() {
            Slot any = slots.getFirst();
            return new Place(any.kind(), any.group(), part);
        }
    }

    /// What the slots of a line have in common.
    private record Place(SlotKind kind, String group, String part) {}

    private static final class LineParts {
        List<Slot> slots = List.of();
        String part = "";

        Parsed<Line> build() {
            return Parsed.value(new Line(slots, part));
        }
    }

    private static final class LimitParts {
        Optional<Long> hostIops = Optional.empty();
        Optional<Long> vmIops = Optional.empty();

        Parsed<HostLimits> build() {
            return Parsed.value(new HostLimits(hostIops, vmIops));
        }
    }

    private static final class Parts {
        List<Fitted> fitted = List.of();
        List<DriveArray> arrays = List.of();
        HostLimits limits = HostLimits.USUAL;
        Buying buying = Buying.PARTS;

        Parsed<Assembly> build() {
            return Parsed.value(new Assembly(fitted, arrays, limits, buying));
        }
    }

    /// What is in which slot, as lines.
    private static final class Lines implements Value<List<Fitted>> {

        private static final Value<List<Line>> LINES = ListValue.lines(LINE, Line::key);

        @Override
        public Parsed<List<Fitted>> read(JsonSource in, UnknownCollector unknown) {
            Value<Line> line = new FreeSlots(new HashSet<>());
            return ListValue.lines(line, Line::key).read(in, unknown).map(AssemblyShape::fitted);
        }

        @Override
        public void write(List<Fitted> fitted, UnknownMembers unknown, JsonText out) {
            LINES.write(lines(fitted), unknown, out);
        }
    }

    /// Lines of one assembly, which fill no slot twice.
    private record FreeSlots(Set<Slot> taken) implements Value<Line> {

        @Override
        public Parsed<Line> read(JsonSource in, UnknownCollector unknown) {
            return LINE.read(in, unknown).flatMap(this::free);
        }

        private Parsed<Line> free(Line line) {
            for (Slot slot : line.slots) {
                if (!taken.add(slot)) {
                    return Parsed.problem(
                            "The slot " + Quoted.of(slotText(slot)) + " is filled twice.",
                            "Keep the part that is in it and take it out of the other line.");
                }
            }
            return Parsed.value(line);
        }

        @Override
        public void write(Line line, UnknownMembers unknown, JsonText out) {
            LINE.write(line, unknown, out);
        }
    }

    private static String slotText(Slot slot) {
        return SlotRun.of(List.of(slot)).text();
    }

    private static List<Fitted> fitted(List<Line> lines) {
        List<Fitted> fitted = new ArrayList<>();
        for (Line line : lines) {
            line.slots.forEach(slot -> fitted.add(new Fitted(slot, line.part)));
        }
        return fitted;
    }

    private static List<Line> lines(List<Fitted> fitted) {
        Map<Place, Line> lines = new LinkedHashMap<>();
        for (Fitted each : fitted) {
            Line line = new Line(new ArrayList<>(List.of(each.slot())), each.part());
            lines.merge(line.place(), line, AssemblyShape::joined);
        }
        return List.copyOf(lines.values());
    }

    private static Line joined(Line line, Line more) {
        line.slots.addAll(more.slots);
        return line;
    }
}
