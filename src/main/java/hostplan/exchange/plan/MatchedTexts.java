package hostplan.exchange.plan;

import hostplan.exchange.Draft;
import hostplan.project.ObjectKind;
import hostplan.sheet.CellChange;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which texts of a draft go to the object that it was found to describe.
record MatchedTexts(Sheet sheet, Match.One match) {

    /// The cells by which it was found: another spelling of the same name is no change.
    private static final Map<ObjectKind, Set<String>> IDENTIFYING =
            Map.of(
                    ObjectKind.SERVER_MODEL, Set.of("manufacturer", "model"),
                    ObjectKind.RACK, Set.of("name", "site"),
                    ObjectKind.PART, Set.of("name", "vendor"));

    /// The places of a machine: a person knows more of them than an input, which fills what is
    /// empty.
    private static final Set<String> FILLED_ONLY =
            Set.of(
                    "processorSlots",
                    "memorySlots",
                    "driveBays",
                    "cardSlots",
                    "supplySlots",
                    "networkPorts");

    List<CellChange> changes(Map<String, String> texts, Draft draft) {
        List<CellChange> changes = new ArrayList<>();
        texts.forEach((column, text) -> {
            if (!isIdentifying(draft, column) && (replaces(draft, column) || isEmpty(column))) {
                changes.add(new CellChange(match.id(), column, text));
            }
        });
        return changes;
    }

    private boolean isIdentifying(Draft draft, String column) {
        boolean byName = match.by() == Match.By.NAME || match.by() == Match.By.SHORT_NAME;
        return byName && IDENTIFYING.getOrDefault(draft.kind(), Set.of("name")).contains(column);
    }

    /// Whether it also replaces what is there. What a row only names fills what is empty and
    /// changes nothing else.
    private static boolean replaces(Draft draft, String column) {
        return draft.basis() == Draft.Basis.STATED && !FILLED_ONLY.contains(column);
    }

    private boolean isEmpty(String key) {
        return text(key).isEmpty();
    }

    /// The text that the object has in a column.
    String text(String key) {
        return sheet.row(match.id())
                .flatMap(row -> sheet.column(key).map((Column column) -> sheet.text(row, column)))
                .orElse("");
    }
}
