package hostplan.exchange;

import hostplan.project.ObjectKind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Drafts for tests.
public final class Drafts {

    private Drafts() {}

    /// @param cells keys and texts in turns
    public static Draft stated(ObjectKind kind, int row, String... cells) {
        return draft(kind, Draft.Basis.STATED, row, Map.of(), List.of(), cells);
    }

    public static Draft implied(ObjectKind kind, int row, String... cells) {
        return draft(kind, Draft.Basis.IMPLIED, row, Map.of(), List.of(), cells);
    }

    public static Draft withOwn(int row, Map<String, String> own, String... cells) {
        return draft(ObjectKind.SERVER, Draft.Basis.STATED, row, own, List.of(), cells);
    }

    public static Draft unreadable(int row, String... cells) {
        CellFault fault =
                new CellFault(
                        "cores",
                        "C" + row,
                        "x",
                        "“x” is no number of cores.",
                        "Write digits.",
                        CellFault.Effect.ROW);
        return draft(ObjectKind.SERVER, Draft.Basis.STATED, row, Map.of(), List.of(fault), cells);
    }

    public static ImportResult result(Draft... drafts) {
        return new ImportResult(List.of(drafts), List.of(), List.of(), List.of(), List.of());
    }

    private static Draft draft(
            ObjectKind kind,
            Draft.Basis basis,
            int row,
            Map<String, String> own,
            List<CellFault> faults,
            String... cells) {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        SequencedMap<String, CellSource> sources = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            texts.put(cells[i], cells[i + 1]);
            String letter = String.valueOf((char) ('A' + i / 2));
            sources.put(
                    cells[i], new CellSource(letter + row, cells[i + 1], CellSource.How.READ, ""));
        }
        return new Draft(
                kind,
                new Provenance("list.csv", Optional.empty(), Optional.of(row)),
                basis,
                texts,
                new LinkedHashMap<>(own),
                sources,
                faults,
                Optional.empty());
    }
}
