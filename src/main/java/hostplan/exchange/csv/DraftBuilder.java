package hostplan.exchange.csv;

import hostplan.exchange.CellFault;
import hostplan.exchange.CellSource;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A draft that is being put together from a row.
final class DraftBuilder {

    private final ObjectKind kind;
    private final Provenance from;
    private final ImportResult.Collector into;
    private final SequencedMap<String, String> cells = new LinkedHashMap<>();
    private final SequencedMap<String, String> own = new LinkedHashMap<>();
    private final SequencedMap<String, CellSource> sources = new LinkedHashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    DraftBuilder(ObjectKind kind, Provenance from, ImportResult.Collector into) {
        this.kind = kind;
        this.from = from;
        this.into = into;
    }

    Provenance from() {
        return from;
    }

    String text(String key) {
        return cells.getOrDefault(key, "");
    }

    boolean has(String key) {
        return cells.containsKey(key);
    }

    CellSource source(String key) {
        return sources.getOrDefault(key, new CellSource("", "", CellSource.How.DERIVED, ""));
    }

    Optional<Integer> number(String key) {
        return text(key).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text(key)));
    }

    void put(String key, String text, CellSource source) {
        cells.put(key, text);
        sources.put(key, source);
    }

    /// Fills a cell that nothing else filled.
    void derive(String key, String text, String note) {
        if (!text.isEmpty() && !has(key)) {
            put(key, text, new CellSource("", "", CellSource.How.DERIVED, note));
        }
    }

    void putOwn(String name, String text, CellSource source) {
        own.put(name, text);
        sources.put(name, source);
    }

    /// Takes out a text that only helps to make others.
    String take(String key) {
        sources.remove(key);
        String text = cells.remove(key);
        return text == null ? "" : text;
    }

    void fault(CellFault fault) {
        faults.add(fault);
        into.warnings.add(
                new ImportWarning(
                        from.file(),
                        from.sheet(),
                        from.row(),
                        letters(fault.cell()),
                        fault.message() + " " + fault.cure()));
    }

    private static Optional<String> letters(String cell) {
        String letters = cell.replaceAll("[0-9]", "");
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters);
    }

    void warn(String message) {
        into.warnings.add(ImportWarning.of(from, message));
    }

    void warn(String column, String message) {
        into.warnings.add(ImportWarning.of(from, column, message));
    }

    /// Whether a cell of the row could not be read that it cannot do without.
    boolean isUnreadable() {
        return faults.stream().anyMatch(fault -> fault.effect() == CellFault.Effect.ROW);
    }

    Draft build() {
        return new Draft(kind, from, Draft.Basis.STATED, cells, own, sources, faults, List.of());
    }
}
