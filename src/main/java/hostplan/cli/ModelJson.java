package hostplan.cli;

import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.project.Figures;

/// What is true of a server model, in JSON.
final class ModelJson {

    private ModelJson() {}

    static void facts(JsonOutput json, ServerModel model) {
        json.text("form", model.form().code());
        json.decimal("rackUnits", model.rackUnits().map(RackUnits::decimal));
        json.yesNo("fullDepth", model.fullDepth());
        json.whole("depthMm", model.depthMm());
        json.decimal("weightKg", model.weightKg());
        json.known("airflow", model.airflow());
        json.number("bays", model.bays());
        json.known("bladeFamily", model.bladeFamily());
        json.object("slots", slots -> PartJson.slots(slots, model.slots()));
        json.decimal("idleWatts", model.idleWatts());
        json.decimal("largestWatts", model.largestWatts());
        json.whole("maximumWatts", Figures.maximumWatts(model));
    }
}
