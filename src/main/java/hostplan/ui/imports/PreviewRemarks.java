package hostplan.ui.imports;

import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.Outcome;
import hostplan.exchange.plan.PlannedRow;
import hostplan.project.ObjectKind;
import hostplan.sheet.CellOutcome;
import hostplan.sheet.Sheet;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is said about rows beside what they become: what changes, why they are left out, and
/// warnings, each of which is told once.
final class PreviewRemarks {

    private final ImportPlan plan;
    private final Texts texts;
    private final Map<ObjectKind, Sheet> sheets = new EnumMap<>(ObjectKind.class);
    private final Map<Provenance, List<String>> untold = new LinkedHashMap<>();

    PreviewRemarks(ImportPlan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        plan.warnings().forEach(this::collect);
    }

    private void collect(ImportWarning warning) {
        Provenance from = new Provenance(warning.file(), warning.sheet(), warning.row());
        List<String> messages = untold.computeIfAbsent(from, _ -> new ArrayList<>());
        if (!messages.contains(warning.message())) {
            messages.add(warning.message());
        }
    }

    /// The warnings about a row, which are told by that.
    List<String> warnings(Provenance from) {
        List<String> messages = untold.remove(from);
        return messages == null ? List.of() : messages;
    }

    /// The warnings about no row of which anything becomes, such as that of the headings.
    Map<Provenance, List<String>> untold() {
        return Map.copyOf(untold);
    }

    List<String> about(PlannedRow row) {
        Draft draft = row.draft();
        List<String> remarks = new ArrayList<>();
        switch (row.outcome()) {
            case Outcome.Changes(var _, List<CellOutcome> cells) ->
                    cells.forEach(cell -> remarks.add(change(draft.kind(), cell)));
            case Outcome.LeftOut(String reason) -> remarks.add(reason);
            case Outcome.Unreadable(String message, String cure) -> {
                if (draft.unreadable().isEmpty()) {
                    remarks.add(message + " " + cure);
                }
            }
            case Outcome.New _, Outcome.Unchanged _ -> {}
        }
        if (draft.basis() == Draft.Basis.IMPLIED) {
            remarks.add(
                    texts.text(
                            "imports.named", draft.from().row().map(String::valueOf).orElse("")));
        }
        warnings(draft.from()).stream()
                .filter(message -> draft.faults().stream().noneMatch(fault -> says(fault, message)))
                .forEach(remarks::add);
        return remarks;
    }

    /// Faults are warned of too, and shown by themselves.
    private static boolean says(CellFault fault, String message) {
        return message.equals(fault.message() + " " + fault.cure());
    }

    private String change(ObjectKind kind, CellOutcome cell) {
        Sheet sheet = sheets.computeIfAbsent(kind, of -> Sheet.of(plan.after(), of));
        String heading = sheet.column(cell.column()).map(sheet::heading).orElse(cell.column());
        return texts.text(
                cell.before().isEmpty() ? "imports.field.filled" : "imports.field.changed",
                heading,
                cell.before(),
                cell.after());
    }
}
