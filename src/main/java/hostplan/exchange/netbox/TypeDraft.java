package hostplan.exchange.netbox;

import hostplan.amount.Quoted;
import hostplan.exchange.CellFault;
import hostplan.exchange.CellSource;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;
import hostplan.hardware.PartFacts;
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

/// The draft of what a type of the library describes, being put together.
final class TypeDraft {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,9}(?:\\.[0-9]{1,9})?");
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

    TypeDraft(Provenance from, YamlNode.Mapping type, ImportResult.Collector into) {
        this.from = from;
        this.type = type;
        this.into = into;
    }

    void put(String key, String text) {
        if (!text.isBlank()) {
            cells.put(key, text.strip());
            sources.put(key, new CellSource("", text, CellSource.How.READ, ""));
        }
    }

    void fault(String key, String member, String what, CellFault.Effect effect) {
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

    void warn(String message) {
        into.warnings.add(ImportWarning.of(from, message));
    }

    /// In kilograms, whatever the unit in the file.
    void weight() {
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

    void notes() {
        String notes =
                (type.text("description").strip() + "\n" + type.text("comments").strip()).strip();
        put("notes", notes.length() <= LONGEST_NOTES ? notes : notes.substring(0, LONGEST_NOTES));
    }

    Draft build(ObjectKind kind, Optional<PartFacts> facts) {
        return new Draft(
                kind,
                from,
                Draft.Basis.STATED,
                cells,
                new LinkedHashMap<>(),
                sources,
                faults,
                facts);
    }

    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    static Optional<Integer> watts(String text) {
        return decimal(text)
                .map(watts -> watts.setScale(0, RoundingMode.HALF_UP))
                .filter(watts -> watts.precision() <= 6)
                .map(BigDecimal::intValueExact);
    }
}
