package hostplan.ui.imports;

import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.Provenance;
import hostplan.project.ObjectKind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A row of an input, with what it becomes.
///
/// @param kind what it describes; empty where it describes nothing
/// @param basis whether the file has a row for it, or only names it in one
/// @param name what it is called; may be empty
/// @param changes how many fields of an object in the project it changes
/// @param cells its texts by the keys of the columns of its kind's sheet
/// @param remarks what is to be known about it, in whole sentences
/// @param faults its cells that cannot be read
/// @param mended its cells that read what the person typed, by the keys of the columns
/// @param choice whether the person may take it or leave it out
record PreviewRow(
        Provenance from,
        Optional<ObjectKind> kind,
        Draft.Basis basis,
        String name,
        Becomes becomes,
        int changes,
        SequencedMap<String, String> cells,
        List<String> remarks,
        List<CellFault> faults,
        List<MendedCell> mended,
        Choice choice) {

    /// Whether a row is taken is up to the person, or to what stands in it.
    enum Choice {
        TAKEN,
        LEFT_OUT,
        NONE
    }

    /// Where a row stands and what it describes: the same row of a later preview has the same.
    record At(Provenance from, Optional<ObjectKind> kind, String name) {}

    PreviewRow {
        cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
        remarks = List.copyOf(remarks);
        faults = List.copyOf(faults);
        mended = List.copyOf(mended);
    }

    At at() {
        return new At(from, kind, name);
    }

    /// Whether something about it needs a look.
    boolean hasProblem() {
        return becomes == Becomes.UNREADABLE || (becomes != Becomes.LEFT_OUT && !faults.isEmpty());
    }

    /// What is wrong and what else is to be known, as one text.
    String remark() {
        return Stream.concat(faults.stream().map(PreviewRow::inWords), remarks.stream())
                .collect(Collectors.joining(" · "));
    }

    private static String inWords(CellFault fault) {
        return fault.cell().isEmpty() ? fault.message() : fault.cell() + ": " + fault.message();
    }

    /// The fault of a cell; empty where it could be read.
    Optional<CellFault> fault(String column) {
        return faults.stream().filter(fault -> fault.column().equals(column)).findFirst();
    }
}
