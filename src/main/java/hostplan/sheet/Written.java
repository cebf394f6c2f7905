package hostplan.sheet;

import hostplan.amount.Parsed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// A row after texts were written into its cells, and those that could not be, by the columns'
/// keys.
record Written<R>(R row, Map<String, Parsed.Problem<R>> problems) {

    /// Writes one text after the other through the fields of those keys; keys without a field are
    /// passed over.
    static <R> Written<R> through(
            Iterable<Field<R, ?>> fields,
            R row,
            SequencedMap<String, String> texts,
            CellContext context) {
        R changed = row;
        Map<String, Parsed.Problem<R>> problems = new LinkedHashMap<>();
        for (Field<R, ?> field : fields) {
            String key = field.column().key();
            String text = texts.get(key);
            if (text == null
                    || !field.column().editable()
                    || text.equals(field.text(changed, context))) {
                continue;
            }
            switch (field.write(changed, text, context)) {
                case Parsed.Value<R>(R value) -> changed = value;
                case Parsed.Problem<R> problem -> problems.put(key, problem);
            }
        }
        return new Written<>(changed, problems);
    }
}
