package hostplan.exchange.netbox;

import hostplan.amount.Quoted;
import hostplan.exchange.CellFault;
import hostplan.exchange.CellSource;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;
import hostplan.hardware.Form;
import hostplan.hardware.PowerPort;
import hostplan.hardware.RackUnits;
import hostplan.project.ObjectKind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// Makes the draft of a server model from one device type.
final class DeviceType {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?");
    private static final Pattern TOWER =
            Pattern.compile(
                    "(?i)(?:.*\\btower\\b.*|(?:.* )?(?:S?T[0-9]{2,4}|ML[0-9]{2,4}|TX[0-9]{3,4}).*)");

    /// Bays of enclosures in which no server goes.
    private static final Pattern OTHER_BAY =
            Pattern.compile(
                    "(?i).*(?:interconnect|administrator|management|appliance|power|psu|fan\\b|fabric|module"
                            + "|link|switch|drive|disk|hdd|ssd|nvme|rcm|chassis|controller|i/?o\\b).*");

    private static final int FEWEST_BAYS = 2;
    private static final int WEIGHT_DECIMALS = 2;
    private static final int LONGEST_NOTES = 10_000;

    private static final Map<String, BigDecimal> KILOGRAMS =
            Map.of(
                    "kg", BigDecimal.ONE,
                    "g", new BigDecimal("0.001"),
                    "lb", new BigDecimal("0.45359237"),
                    "oz", new BigDecimal("0.028349523125"));

    private final Provenance from;
    private final YamlNode.Mapping type;
    private final ImportResult.Collector into;
    private final SequencedMap<String, String> cells = new LinkedHashMap<>();
    private final SequencedMap<String, CellSource> sources = new LinkedHashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    DeviceType(Provenance from, YamlNode.Mapping type, ImportResult.Collector into) {
        this.from = from;
        this.type = type;
        this.into = into;
    }

    Draft draft() {
        put("manufacturer", type.text("manufacturer"));
        put("model", type.text("model"));
        if (type.text("model").isBlank()) {
            fault("model", "model", "has no name of the model", CellFault.Effect.ROW);
        }
        put("partNumber", type.text("part_number"));
        Optional<RackUnits> height = height();
        height.ifPresent(units -> put("rackUnits", units.toString()));
        long bays = serverBays();
        put("form", form(height, bays).code());
        if (bays >= FEWEST_BAYS && isParent()) {
            put("bays", String.valueOf(bays));
        }
        fullDepth();
        weight();
        put("airflow", type.text("airflow"));
        put("source", "NetBox device type " + type.text("slug"));
        put("notes", notes());
        return new Draft(
                ObjectKind.SERVER_MODEL,
                from,
                Draft.Basis.STATED,
                cells,
                new LinkedHashMap<>(),
                sources,
                faults,
                powerPorts());
    }

    private void put(String key, String text) {
        if (!text.isBlank()) {
            cells.put(key, text.strip());
            sources.put(key, new CellSource("", text, CellSource.How.READ, ""));
        }
    }

    private void fault(String key, String member, String what, CellFault.Effect effect) {
        String line = type.scalar(member).map(found -> "Line " + found.line()).orElse("The file");
        CellFault fault =
                new CellFault(
                        key,
                        "",
                        type.text(member),
                        line + " " + what + ".",
                        "Correct " + Quoted.of(member) + " in the file.",
                        effect);
        faults.add(fault);
        into.warnings.add(
                new ImportWarning(
                        from.file(),
                        Optional.empty(),
                        type.scalar(member).map(YamlNode.Scalar::line),
                        Optional.of(member),
                        fault.message() + " " + fault.cure()));
    }

    private Optional<RackUnits> height() {
        String text = type.text("u_height");
        Optional<RackUnits> height = decimal(text).flatMap(RackUnits::of);
        if (height.isEmpty() && !text.isEmpty()) {
            fault(
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
            into.warnings.add(
                    ImportWarning.of(
                            from,
                            "Of the "
                                    + bays.size()
                                    + " bays of “"
                                    + type.text("model")
                                    + "” "
                                    + forServers
                                    + " are taken to be for servers; the names of the others say otherwise."));
        }
        return forServers;
    }

    private void fullDepth() {
        switch (type.text("is_full_depth").toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> put("fullDepth", "yes");
            case "false", "no", "off" -> put("fullDepth", "no");
            default -> {}
        }
    }

    private void weight() {
        String text = type.text("weight");
        if (text.isEmpty()) {
            return;
        }
        Optional<BigDecimal> weight = decimal(text);
        BigDecimal unit = KILOGRAMS.get(type.text("weight_unit").toLowerCase(Locale.ROOT));
        if (weight.isEmpty() || unit == null) {
            fault(
                    "weight",
                    "weight",
                    "has the weight "
                            + Quoted.of(text + " " + type.text("weight_unit"))
                            + ", which is no number of kg, g, lb or oz",
                    CellFault.Effect.CELL);
            return;
        }
        BigDecimal kilograms =
                weight.get()
                        .multiply(unit)
                        .setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        put("weight", kilograms.toPlainString());
    }

    private String notes() {
        String notes =
                (type.text("description").strip() + "\n" + type.text("comments").strip()).strip();
        return notes.length() <= LONGEST_NOTES ? notes : notes.substring(0, LONGEST_NOTES);
    }

    private List<PowerPort> powerPorts() {
        return type.list("power-ports").stream()
                .map(port ->
                        new PowerPort(
                                port.text("name").strip(),
                                watts(port.text("maximum_draw")),
                                watts(port.text("allocated_draw"))))
                .toList();
    }

    private static Optional<Integer> watts(String text) {
        return decimal(text)
                .map(watts -> watts.setScale(0, RoundingMode.HALF_UP))
                .filter(watts -> watts.precision() <= 6)
                .map(BigDecimal::intValueExact);
    }

    private static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }
}
