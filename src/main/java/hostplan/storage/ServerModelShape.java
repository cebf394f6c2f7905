package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.Form;
import hostplan.hardware.PowerPort;
import hostplan.hardware.Rails;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Slots;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.List;
import java.util.Optional;

/// A server model in the file.
final class ServerModelShape {

    private static final Value<PowerPort> POWER_PORT =
            ObjectValue.part(
                    Shape.<PowerPort, PortParts>oneLine()
                            .text("name", PowerPort::name, (d, v) -> d.name = v)
                            .optional(
                                    "maximumWatts",
                                    Bounded.WHOLE,
                                    PowerPort::maximumWatts,
                                    (d, v) -> d.maximumWatts = v)
                            .optional(
                                    "allocatedWatts",
                                    Bounded.WHOLE,
                                    PowerPort::allocatedWatts,
                                    (d, v) -> d.allocatedWatts = v)
                            .build(),
                    PortParts::new,
                    PortParts::build);

    private static final Value<Rails> RAILS =
            ObjectValue.part(
                    Shape.<Rails, RailParts>oneLine()
                            .always(
                                    "shortestMm",
                                    Bounded.WHOLE,
                                    Rails::shortestMm,
                                    (d, v) -> d.shortestMm = v)
                            .always(
                                    "longestMm",
                                    Bounded.WHOLE,
                                    Rails::longestMm,
                                    (d, v) -> d.longestMm = v)
                            .build(),
                    RailParts::new,
                    RailParts::build);

    private static final Value<List<PowerPort>> POWER_PORTS =
            ListValue.lines(POWER_PORT, PowerPort::name);

    static final Value<ServerModel> VALUE =
            ObjectValue.keeper(
                    Shape.<ServerModel, ServerModel.Draft>lines()
                            .required("id", Identity.VALUE, ServerModel::id, (d, v) -> d.id = v)
                            .text(
                                    "manufacturer",
                                    ServerModel::manufacturer,
                                    (d, v) -> d.manufacturer = v)
                            .text("model", ServerModel::model, (d, v) -> d.model = v)
                            .text("partNumber", ServerModel::partNumber, (d, v) -> d.partNumber = v)
                            .always(
                                    "form",
                                    WordValue.of(Form.class),
                                    ServerModel::form,
                                    (d, v) -> d.form = v)
                            .optional(
                                    "rackUnits",
                                    Amounts.RACK_UNITS,
                                    ServerModel::rackUnits,
                                    (d, v) -> d.rackUnits = v)
                            .optional(
                                    "fullDepth",
                                    Scalars.YES_NO,
                                    ServerModel::fullDepth,
                                    (d, v) -> d.fullDepth = v)
                            .optional(
                                    "depthMm",
                                    Bounded.WHOLE,
                                    ServerModel::depthMm,
                                    (d, v) -> d.depthMm = v)
                            .optional("rails", RAILS, ServerModel::rails, (d, v) -> d.rails = v)
                            .optional(
                                    "weightKg",
                                    Bounded.DECIMAL,
                                    ServerModel::weightKg,
                                    (d, v) -> d.weightKg = v)
                            .text("airflow", ServerModel::airflow, (d, v) -> d.airflow = v)
                            .unless(
                                    0,
                                    "bays",
                                    Bounded.WHOLE,
                                    ServerModel::bays,
                                    (d, v) -> d.bays = v)
                            .text(
                                    "bladeFamily",
                                    ServerModel::bladeFamily,
                                    (d, v) -> d.bladeFamily = v)
                            .unless(
                                    Slots.NONE,
                                    "slots",
                                    SlotsShape.VALUE,
                                    ServerModel::slots,
                                    (d, v) -> d.slots = v)
                            .optional(
                                    "idleWatts",
                                    Bounded.DECIMAL,
                                    ServerModel::idleWatts,
                                    (d, v) -> d.idleWatts = v)
                            .optional(
                                    "largestWatts",
                                    Bounded.DECIMAL,
                                    ServerModel::largestWatts,
                                    (d, v) -> d.largestWatts = v)
                            .list(
                                    "powerPorts",
                                    POWER_PORTS,
                                    ServerModel::powerPorts,
                                    (d, v) -> d.powerPorts = v)
                            .optional(
                                    "catalogId",
                                    Scalars.TEXT,
                                    ServerModel::catalogId,
                                    (d, v) -> d.catalogId = v)
                            .omitting(
                                    Optional::isEmpty,
                                    "price",
                                    PriceShape.VALUE,
                                    ServerModel::price,
                                    (d, v) -> d.price = v)
                            .also(
                                    Sourced.members(
                                            ServerModel::provenance,
                                            d -> d.provenance,
                                            (d, v) -> d.provenance = v))
                            .text("notes", ServerModel::notes, (d, v) -> d.notes = v)
                            .build(),
                    () -> new ServerModel.Draft(""),
                    ServerModel.Draft::build,
                    ServerModel::unknown,
                    (d, v) -> d.unknown = v);

    private ServerModelShape() {}

    private static final class PortParts {
        String name = "";
        Optional<Integer> maximumWatts = Optional.empty();
        Optional<Integer> allocatedWatts = Optional.empty();

        Parsed<PowerPort> build() {
            return Parsed.value(new PowerPort(name, maximumWatts, allocatedWatts));
        }
    }

    private static final class RailParts {
        int shortestMm;
        int longestMm;

        Parsed<Rails> build() {
            return shortestMm <= longestMm && longestMm > 0
                    ? Parsed.value(new Rails(shortestMm, longestMm))
                    : Parsed.problem(
                            "These rails are longer at their shortest than at their longest.",
                            "State \"shortestMm\" and, no less than it, \"longestMm\".");
        }
    }
}
