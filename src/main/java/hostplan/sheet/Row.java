package hostplan.sheet;

import hostplan.document.ProjectObject;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A row of a sheet with everything that was computed for it so far.
final class Row<R> {

    private final ProjectObject object;
    private final R content;
    private final List<Object> basis;
    private final @Nullable String[] texts;
    private final @Nullable SortKey[] keys;
    private @Nullable String words;

    Row(ProjectObject object, R content, List<Object> basis, int columns) {
        this.object = object;
        this.content = content;
        this.basis = basis;
        texts = new @Nullable String[columns];
        keys = new @Nullable SortKey[columns];
    }

    ProjectObject object() {
        return object;
    }

    R content() {
        return content;
    }

    /// Whether it follows from the very same objects.
    boolean standsOn(ProjectObject other, List<Object> otherBasis) {
        if (object != other || basis.size() != otherBasis.size()) {
            return false;
        }
        for (int i = 0; i < basis.size(); i++) {
            Object one = basis.get(i);
            Object two = otherBasis.get(i);
            if (one != two && !(one instanceof Integer && one.equals(two))) {
                return false;
            }
        }
        return true;
    }

    String text(int column, List<Field<R, ?>> fields, CellContext context) {
        String text = texts[column];
        if (text == null) {
            text = fields.get(column).text(content, context);
            texts[column] = text;
        }
        return text;
    }

    SortKey key(int column, List<Field<R, ?>> fields, CellContext context) {
        SortKey key = keys[column];
        if (key == null) {
            key = fields.get(column).key(content, context);
            keys[column] = key;
        }
        return key;
    }

    /// All texts in lower case, each on a line of its own.
    String words(List<Field<R, ?>> fields, CellContext context) {
        String all = words;
        if (all == null) {
            all =
                    fields.stream()
                            .map(field -> field.text(content, context))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining("\n"))
                            .toLowerCase(Locale.ROOT);
            words = all;
        }
        return all;
    }
}
