package hostplan.exchange.draft;

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
public final class DraftBuilder {

    private final ObjectKind kind;
    private final Provenance from;
    private final ImportResult.Collector into;
    private final SequencedMap<String, String> cells = new LinkedHashMap<>();
    private final SequencedMap<String, String> own = new LinkedHashMap<>();
    private final SequencedMap<String, CellSource> sources = new LinkedHashMap<>();
    private final List<CellFault> faults = new ArrayList<>();

    public DraftBuilder(ObjectKind kind, Provenance from, ImportResult.Collector into) {
        this.kind = kind;
        this.from = from;
        this.into = into;
    }

    public Provenance from() {
        return from;
    }

    public String text(String key) {
        return cells.getOrDefault(key, "");
    }

    /// The keys of what is filled so far.
    public List<String> keys() {
        return List.copyOf(cells.keySet());
    }

    public boolean has(String key) {
        return cells.containsKey(key);
    }

    public CellSource source(String key) {
        return sources.getOrDefault(key, new CellSource("", "", CellSource.How.DERIVED, ""));
    }

    public Optional<Integer> number(String key) {
        return text(key).isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(text(key)));
    }

    public void put(String key, String text, CellSource source) {
        cells.put(key, text);
        sources.put(key, source);
    }

    /// Fills a cell that nothing else filled.
    public void derive(String key, String text, String note) {
        if (!text.isEmpty() && !has(key)) {
            put(key, text, new CellSource("", "", CellSource.How.DERIVED, note));
        }
    }

    public void putOwn(String name, String text, CellSource source) {
        own.put(name, text);
        sources.put(name, source);
    }

    /// Takes out a text that only helps to make others.
    public String take(String key) {
        sources.remove(key);
        String text = cells.remove(key);
        return text == null ? "" : text;
    }

    public void fault(CellFault fault) {
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

    public void warn(String message) {
        into.warnings.add(ImportWarning.of(from, message));
    }

    public void warn(String column, String message) {
        into.warnings.add(ImportWarning.of(from, column, message));
    }

    /// Whether a cell of the row could not be read that it cannot do without.
    public boolean isUnreadable() {
        return faults.stream().anyMatch(fault -> fault.effect() == CellFault.Effect.ROW);
    }

    public Draft build() {
        return new Draft(
                kind, from, Draft.Basis.STATED, cells, own, sources, faults, Optional.empty());
    }
}
