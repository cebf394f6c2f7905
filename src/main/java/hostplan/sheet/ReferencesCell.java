package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.List;

/// Several objects of another list, by their names, separated by commas; each once.
record ReferencesCell(ObjectKind kind) implements Cell<List<String>> {

    @Override
    public ColumnType type() {
        return new ColumnType.References(kind);
    }

    @Override
    public String text(List<String> ids, CellContext context) {
        ReferenceCell one = new ReferenceCell(kind);
        return ListText.join(ids.stream().map(id -> one.text(id, context)).toList());
    }

    @Override
    public Parsed<List<String>> parse(String text, CellContext context) {
        ReferenceCell one = new ReferenceCell(kind);
        List<String> ids = new ArrayList<>();
        for (String name : ListText.split(text)) {
            switch (one.parse(name, context)) {
                case Parsed.Value<String>(String id) -> ids.add(id);
                case Parsed.Problem<String>(String message, String cure) -> {
                    return Parsed.problem(message, cure);
                }
            }
        }
        return Parsed.value(ids.stream().distinct().toList());
    }

    @Override
    public SortKey key(List<String> ids, CellContext context) {
        return SortKey.of(ids.size());
    }
}
