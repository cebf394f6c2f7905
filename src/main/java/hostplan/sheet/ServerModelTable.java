package hostplan.sheet;

import hostplan.document.Coded;
import hostplan.hardware.Form;
import hostplan.hardware.Provenance;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slots;
import hostplan.project.Figures;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/// The server models.
final class ServerModelTable {

    private ServerModelTable() {}

    static Table<ServerModel> table() {
        Fields<ServerModel> fields = new Fields<>(ObjectKind.SERVER_MODEL);
        fields.text(
                "manufacturer",
                ServerModel::manufacturer,
                set((draft, value) -> draft.manufacturer = value));
        fields.required(
                "model",
                TextCell.LINE,
                ServerModel::model,
                set((draft, value) -> draft.model = value));
        fields.text(
                "partNumber",
                ServerModel::partNumber,
                set((draft, value) -> draft.partNumber = value));
        shape(fields);
        fields.optional(
                "airflow",
                AirflowCell.AIRFLOW,
                model -> Optional.of(model.airflow()).filter(way -> !way.isEmpty()),
                set((draft, value) -> draft.airflow = value.orElse("")));
        fields.required(
                "bays",
                WholeCell.from(0),
                ServerModel::bays,
                set((draft, value) -> draft.bays = value));
        fields.text(
                "bladeFamily",
                ServerModel::bladeFamily,
                set((draft, value) -> draft.bladeFamily = value));
        slots(fields);
        power(fields);
        new PriceFields<>(ServerModel::price, set((draft, value) -> draft.price = value))
                .addTo(fields);
        fields.text(
                "source",
                model -> model.provenance().source(),
                set((draft, value) -> draft.provenance = sourced(draft.provenance, value)));
        fields.notes(ServerModel::notes, set((draft, value) -> draft.notes = value));
        fields.readOnly(
                "users", WholeCell.from(0), (model, context) -> Optional.of(users(model, context)));
        return new ObjectTable<>(
                ObjectKind.SERVER_MODEL,
                ServerModel.class,
                fields.list(),
                (model, context) -> List.of(users(model, context)));
    }

    private static void shape(Fields<ServerModel> fields) {
        fields.required(
                "form",
                ChoiceCell.of(Form.class),
                model -> model.form().code(),
                set((draft, value) -> draft.form = Coded.find(Form.class, value).orElseThrow()));
        fields.optional(
                "rackUnits",
                RackUnitsCell.HEIGHT,
                ServerModel::rackUnits,
                set((draft, value) -> draft.rackUnits = value));
        fields.optional(
                "fullDepth",
                YesNoCell.YES_NO,
                ServerModel::fullDepth,
                set((draft, value) -> draft.fullDepth = value));
        fields.optional(
                "depth",
                WholeCell.from(1, "mm"),
                ServerModel::depthMm,
                set((draft, value) -> draft.depthMm = value));
        fields.optional(
                "rails",
                RailsCell.RAILS,
                ServerModel::rails,
                set((draft, value) -> draft.rails = value));
        fields.optional(
                "weight",
                DecimalCell.notNegative("kg"),
                ServerModel::weightKg,
                set((draft, value) -> draft.weightKg = value));
    }

    private static void slots(Fields<ServerModel> fields) {
        fields.optional(
                "processorSlots",
                ProcessorSlotsCell.SOCKETS,
                model -> model.slots().processors(),
                slots((slots, value) -> slots.processors = value));
        fields.optional(
                "memorySlots",
                MemorySlotsCell.SLOTS,
                model -> model.slots().memory(),
                slots((slots, value) -> slots.memory = value));
        fields.several(
                "driveBays",
                BaysCell.BAYS,
                model -> model.slots().bays(),
                slots((slots, value) -> slots.bays = value));
        fields.several(
                "cardSlots",
                CardSlotsCell.CARDS,
                model -> model.slots().cards(),
                slots((slots, value) -> slots.cards = value));
        fields.optional(
                "supplySlots",
                SupplySlotsCell.SUPPLIES,
                model -> model.slots().supplies(),
                slots((slots, value) -> slots.supplies = value));
        fields.several(
                "boards",
                TagsCell.TAGS,
                model -> model.slots().boards(),
                slots((slots, value) -> slots.boards = value));
        fields.several(
                "networkPorts",
                NetworkPortsCell.PORTS,
                model -> model.slots().network(),
                slots((slots, value) -> slots.network = value));
        fields.required(
                "sataPorts",
                WholeCell.from(0),
                model -> model.slots().sataPorts(),
                slots((slots, value) -> slots.sataPorts = value));
    }

    private static void power(Fields<ServerModel> fields) {
        fields.optional(
                "idleWatts",
                DecimalCell.notNegative("W"),
                ServerModel::idleWatts,
                set((draft, value) -> draft.idleWatts = value));
        fields.optional(
                "largestWatts",
                DecimalCell.notNegative("W"),
                ServerModel::largestWatts,
                set((draft, value) -> draft.largestWatts = value));
        fields.several(
                "powerPorts",
                PowerPortsCell.INLETS,
                ServerModel::powerPorts,
                set((draft, value) -> draft.powerPorts = value));
        fields.readOnly("watts", WholeCell.from(0, "W"), (model, _) -> Figures.maximumWatts(model));
    }

    private static <V> BiFunction<ServerModel, V, ServerModel> slots(
            BiConsumer<Slots.Draft, V> set) {
        return (model, value) ->
                model.with(
                        draft -> draft.slots = draft.slots.with(slots -> set.accept(slots, value)));
    }

    private static Provenance sourced(Provenance before, String source) {
        return new Provenance(source, before.asOf(), before.confidence());
    }

    private static int users(ServerModel model, CellContext context) {
        return context.index().configurationsOf(model.id()).size();
    }

    private static <V> BiFunction<ServerModel, V, ServerModel> set(
            BiConsumer<ServerModel.Draft, V> set) {
        return (model, value) -> model.with(draft -> set.accept(draft, value));
    }
}
