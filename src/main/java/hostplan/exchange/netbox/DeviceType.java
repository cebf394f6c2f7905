package hostplan.exchange.netbox;

import hostplan.amount.Quoted;
import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Provenance;
import hostplan.hardware.Form;
import hostplan.hardware.PowerPort;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes the draft of a server model from one device type.
final class DeviceType {

    private static final Pattern TOWER =
            Pattern.compile(
                    "(?i)(?:.*\\btower\\b.*|(?:.* )?(?:S?T[0-9]{2,4}|ML[0-9]{2,4}|TX[0-9]{3,4}).*)");

    /// Bays of enclosures in which no server goes.
    private static final Pattern OTHER_BAY =
            Pattern.compile(
                    "(?i).*(?:interconnect|administrator|management|appliance|power|psu|fan\\b|fabric|module"
                            + "|link|switch|drive|disk|hdd|ssd|nvme|rcm|chassis|controller|ctrl|i/?o\\b).*");

    private static final List<String> PLACES =
            List.of("driveBays", "cardSlots", "supplySlots", "networkPorts", "powerPorts");

    private static final int FEWEST_BAYS = 2;
    private static final int MOST_NAMED = 3;

    private final YamlNode.Mapping type;
    private final TypeDraft draft;

    DeviceType(Provenance from, YamlNode.Mapping type, ImportResult.Collector into) {
        this.type = type;
        draft = new TypeDraft(from, type, into);
    }

    Draft draft() {
        draft.put("manufacturer", type.text("manufacturer"));
        draft.put("model", type.text("model"));
        if (type.text("model").isBlank()) {
            draft.fault("model", "model", "has no name of the model", CellFault.Effect.ROW);
        }
        draft.put("partNumber", type.text("part_number"));
        Optional<RackUnits> height = height();
        height.ifPresent(units -> draft.put("rackUnits", units.toString()));
        long bays = serverBays();
        draft.put("form", form(height, bays).code());
        if (bays >= FEWEST_BAYS && isParent()) {
            draft.put("bays", String.valueOf(bays));
        }
        fullDepth();
        draft.weight();
        draft.put("airflow", type.text("airflow"));
        places();
        draft.put("source", "NetBox device type " + type.text("slug"));
        draft.notes();
        return draft.build(ObjectKind.SERVER_MODEL, Optional.empty());
    }

    private Optional<RackUnits> height() {
        String text = type.text("u_height");
        Optional<RackUnits> height = TypeDraft.decimal(text).flatMap(RackUnits::of);
        if (height.isEmpty() && !text.isEmpty()) {
            draft.fault(
                    "rackUnits",
                    "u_height",
                    "has the height " + Quoted.of(text) + ", which is no number of half rack units",
                    CellFault.Effect.CELL);
        }
        return height;
    }

    private boolean isParent() {
        return type.text("subdevice_role").equals("parent");
    }

    /// "Parent" alone means little: many plain servers are called so for their drive bays.
    private Form form(Optional<RackUnits> height, long bays) {
        if (type.text("subdevice_role").equals("child")) {
            return Form.BLADE;
        }
        if (isParent() && bays >= FEWEST_BAYS) {
            return Form.ENCLOSURE;
        }
        boolean none = height.isPresent() && height.get().halves() == 0;
        if (!none) {
            return Form.RACK;
        }
        return TOWER.matcher(type.text("model")).matches() ? Form.TOWER : Form.OTHER;
    }

    private long serverBays() {
        List<YamlNode.Mapping> bays = type.list("device-bays");
        long forServers =
                bays.stream()
                        .map(bay -> bay.text("name") + " " + bay.text("label"))
                        .filter(name -> !OTHER_BAY.matcher(name).matches())
                        .count();
        if (isParent() && forServers >= FEWEST_BAYS && forServers < bays.size()) {
            draft.warn(
                    "Of the "
                            + bays.size()
                            + " bays of “"
                            + type.text("model")
                            + "” "
                            + forServers
                            + " are taken to be for servers; the names of the others say otherwise.");
        }
        return forServers;
    }

    private void fullDepth() {
        switch (type.text("is_full_depth").toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> draft.put("fullDepth", "yes");
            case "false", "no", "off" -> draft.put("fullDepth", "no");
            default -> {}
        }
    }

    /// The places for parts and the inlets, as the sheet of models writes them.
    private void places() {
        List<PowerPort> inlets = inlets();
        DeviceSlots slots = new DeviceSlots(type, inlets);
        ServerModel model =
                new ServerModel.Draft("")
                        .build()
                        .with(told -> {
                            told.slots = slots.slots();
                            told.powerPorts = inlets;
                        });
        Sheet sheet =
                Sheet.of(
                        Project.EMPTY.with(told -> told.serverModels = List.of(model)),
                        ObjectKind.SERVER_MODEL);
        for (String key : PLACES) {
            draft.put(key, sheet.text(0, sheet.column(key).orElseThrow()));
        }
        warnOfUntold(slots.untold());
    }

    private void warnOfUntold(List<String> bays) {
        if (!bays.isEmpty()) {
            String named = String.join("”, “", bays.subList(0, Math.min(bays.size(), MOST_NAMED)));
            int more = bays.size() - MOST_NAMED;
            draft.warn(
                    "The names of the module bays “"
                            + named
                            + "”"
                            + (more > 0 ? " and " + more + " more" : "")
                            + " do not tell what goes in, so they are left out.");
        }
    }

    private List<PowerPort> inlets() {
        return type.list("power-ports").stream()
                .map(port ->
                        new PowerPort(
                                port.text("name").strip(),
                                TypeDraft.watts(port.text("maximum_draw")),
                                TypeDraft.watts(port.text("allocated_draw"))))
                .toList();
    }
}
