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
                    ObjectKind.RACK, Set.of("name", "site"));

    List<CellChange> changes(Map<String, String> texts, Draft draft) {
        List<CellChange> changes = new ArrayList<>();
        texts.forEach((column, text) -> {
            if (!isIdentifying(draft, column) && (isStated(draft) || isEmpty(column))) {
                changes.add(new CellChange(match.id(), column, text));
            }
        });
        return changes;
    }

    private boolean isIdentifying(Draft draft, String column) {
        boolean byName = match.by() == Match.By.NAME || match.by() == Match.By.SHORT_NAME;
        return byName && IDENTIFYING.getOrDefault(draft.kind(), Set.of("name")).contains(column);
    }

    /// What a row only names fills what is empty and changes nothing else.
    private static boolean isStated(Draft draft) {
        return draft.basis() == Draft.Basis.STATED;
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
