package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.document.Coded;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// What stands in racks beside servers.
final class RackItemTable {

    private RackItemTable() {}

    static Table<RackItem> table() {
        Fields<RackItem> fields = new Fields<>(ObjectKind.RACK_ITEM);
        fields.required(
                "name", TextCell.LINE, RackItem::name, set((draft, value) -> draft.name = value));
        fields.required(
                "kind",
                ChoiceCell.of(RackItemKind.class),
                item -> item.kind().code(),
                set((draft, value) ->
                        draft.kind = Coded.find(RackItemKind.class, value).orElseThrow()));
        place(fields);
        shape(fields);
        watts(fields);
        fields.several(
                "powerCables",
                PowerCablesCell.CABLES,
                RackItem::power,
                set((draft, value) -> draft.power = value));
        fields.optional(
                "outlets",
                WholeCell.from(0),
                RackItem::outlets,
                set((draft, value) -> draft.outlets = value));
        fields.text(
                "serialNumber",
                RackItem::serialNumber,
                set((draft, value) -> draft.serialNumber = value));
        fields.notes(RackItem::notes, set((draft, value) -> draft.notes = value));
        return new ObjectTable<>(
                ObjectKind.RACK_ITEM, RackItem.class, fields.list(), RackItemTable::beside);
    }

    /// Position and face mean something in a rack only, so the rack is written first.
    private static void place(Fields<RackItem> fields) {
        fields.optional(
                "rack",
                new ReferenceCell(ObjectKind.RACK),
                item -> item.location().map(InRack::rack),
                set((draft, rack) -> draft.location = rack.map(id -> in(draft.location, id))));
        fields.guarded(
                "position",
                RackUnitsCell.POSITION,
                (item, _) -> item.location().flatMap(InRack::position),
                (item, position, context) ->
                        inRack(
                                item,
                                position.isPresent(),
                                context,
                                in -> new InRack(in.rack(), position, in.face())));
        fields.guarded(
                "face",
                ChoiceCell.of(Face.class),
                (item, _) -> item.location().map(in -> in.face().code()),
                (item, face, context) ->
                        inRack(
                                item,
                                face.isPresent(),
                                context,
                                in -> new InRack(in.rack(), in.position(), face(face))));
    }

    private static Face face(Optional<String> code) {
        return code.flatMap(word -> Coded.find(Face.class, word)).orElse(Face.FRONT);
    }

    private static InRack in(Optional<InRack> before, String rack) {
        return before.map(in -> new InRack(rack, in.position(), in.face()))
                .orElseGet(() -> new InRack(rack, Optional.empty(), Face.FRONT));
    }

    private static Parsed<RackItem> inRack(
            RackItem item, boolean stated, CellContext context, UnaryOperator<InRack> change) {
        return item.location().isEmpty() && stated
                ? context.problem("place.norack")
                : Parsed.value(item.with(draft -> draft.location = item.location().map(change)));
    }

    private static void shape(Fields<RackItem> fields) {
        fields.required(
                "units",
                RackUnitsCell.HEIGHT,
                RackItem::units,
                set((RackItem.Draft draft, RackUnits value) -> draft.units = value));
        fields.required(
                "fullDepth",
                YesNoCell.YES_NO,
                RackItem::fullDepth,
                set((draft, value) -> draft.fullDepth = value));
        fields.optional(
                "depth",
                WholeCell.from(1, "mm"),
                RackItem::depthMm,
                set((draft, value) -> draft.depthMm = value));
        fields.optional(
                "weight",
                DecimalCell.notNegative("kg"),
                RackItem::weightKg,
                set((draft, value) -> draft.weightKg = value));
    }

    private static void watts(Fields<RackItem> fields) {
        fields.optional(
                "typicalWatts",
                WholeCell.from(0, "W"),
                RackItem::typicalWatts,
                set((draft, value) -> draft.typicalWatts = value));
        fields.optional(
                "largestWatts",
                WholeCell.from(0, "W"),
                RackItem::largestWatts,
                set((draft, value) -> draft.largestWatts = value));
        fields.optional(
                "plateWatts",
                WholeCell.from(0, "W"),
                RackItem::plateWatts,
                set((draft, value) -> draft.plateWatts = value));
    }

    private static List<Object> beside(RackItem item, CellContext context) {
        return item.location()
                .map(InRack::rack)
                .flatMap(context.index()::rack)
                .<List<Object>>map(List::of)
                .orElse(List.of());
    }

    private static <V> BiFunction<RackItem, V, RackItem> set(BiConsumer<RackItem.Draft, V> set) {
        return (item, value) -> item.with(draft -> set.accept(draft, value));
    }
}
