package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.document.Coded;
import hostplan.document.UnknownMembers;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /// Several values of a closed list, which stand as words in one line, in the order of that
    /// list.
    public static <E extends Enum<E> & Coded> Value<Set<E>> setOf(Class<E> type) {
        return new WordSet<>(type, ListValue.inOneLine(of(type)));
    }

    private record WordSet<E extends Enum<E> & Coded>(Class<E> type, Value<List<E>> list)
            implements Value<Set<E>> {

        @Override
        public Parsed<Set<E>> read(JsonSource in, UnknownCollector unknown) {
            return list.read(in, unknown)
                    .map(words -> {
                        Set<E> set = EnumSet.noneOf(type);
                        set.addAll(words);
                        return set;
                    });
        }

        @Override
        public void write(Set<E> words, UnknownMembers unknown, JsonText out) {
            list.write(words.stream().sorted().toList(), unknown, out);
        }
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
