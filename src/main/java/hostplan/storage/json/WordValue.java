package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.document.Coded;

import java.util.LinkedHashMap;
import java.util.Map;

/// A value of a closed list, which stands as a word.
public final class WordValue {

    private WordValue() {}

    public static <E extends Enum<E> & Coded> Value<E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(constant.code(), constant);
        }
        return Scalars.text(text -> find(words, text), Coded::code);
    }

    private static <E> Parsed<E> find(Map<String, E> words, String text) {
        E found = words.get(text);
        return found != null
                ? Parsed.value(found)
                : Parsed.problem(
                        Quoted.of(text) + " is not one of the words that may stand here.",
                        "Write one of " + String.join(", ", words.keySet()) + ".");
    }
}
