package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.document.Coded;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Some constants of a closed list, separated by commas.
record WordsCell<E extends Enum<E> & Coded>(WordCell<E> word, Function<E, String> writer)
        implements Cell<Set<E>> {

    /// @param writer the code of a word as people write it, in other cases
    static <E extends Enum<E> & Coded> WordsCell<E> of(Class<E> words, Function<E, String> writer) {
        return new WordsCell<>(WordCell.of(words), writer);
    }

    @Override
    public ColumnType type() {
        return new ColumnType.Tags();
    }

    @Override
    public String text(Set<E> value, CellContext context) {
        return value.stream().map(writer).collect(Collectors.joining(", "));
    }

    @Override
    public Parsed<Set<E>> parse(String text, CellContext context) {
        Set<E> found = EnumSet.noneOf(word.words());
        for (String each : ListText.split(text)) {
            switch (word.parse(each, context)) {
                case Parsed.Value<E>(E value) -> found.add(value);
                case Parsed.Problem<E>(String message, String cure) -> {
                    return Parsed.problem(message, cure);
                }
            }
        }
        return Parsed.value(found);
    }

    @Override
    public SortKey key(Set<E> value, CellContext context) {
        return SortKey.of(text(value, context));
    }
}
