package hostplan.exchange;

import hostplan.hardware.PartFacts;
import hostplan.project.ObjectKind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// One object as an input describes it, not yet part of any project.
///
/// @param cells texts by the keys of the columns of its kind's sheet, written so that the sheet
///   reads them without loss; what the input does not say is absent
/// @param own texts for the person's own columns, by the column's name
/// @param sources where each of the cells comes from, by the same keys
/// @param faults cells that could not be read
/// @param facts what a part is; no column of its sheet holds it
public record Draft(
        ObjectKind kind,
        Provenance from,
        Basis basis,
        SequencedMap<String, String> cells,
        SequencedMap<String, String> own,
        SequencedMap<String, CellSource> sources,
        List<CellFault> faults,
        Optional<PartFacts> facts) {

    /// Whether the input has a row for it.
    public enum Basis {
        STATED,
        /// Only named by another draft, as the rack in a row about a server.
        IMPLIED
    }

    public Draft {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
        own = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(own));
        sources = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sources));
        faults = List.copyOf(faults);
    }

    /// The text of a cell; empty where the input says nothing.
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /// The fault for which nothing of the row is taken; empty where the row can be read.
    public Optional<CellFault> unreadable() {
        return faults.stream().filter(fault -> fault.effect() == CellFault.Effect.ROW).findFirst();
    }
}
