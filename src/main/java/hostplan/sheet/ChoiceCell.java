package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.document.Coded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// One of a closed list of words, in any case and with blanks or underscores for hyphens.
record ChoiceCell(List<String> codes) implements Cell<String> {

    static <E extends Enum<E> & Coded> ChoiceCell of(Class<E> type) {
        return new ChoiceCell(List.of(type.getEnumConstants()).stream().map(Coded::code).toList());
    }

    @Override
    public ColumnType type() {
        return new ColumnType.Choice(codes);
    }

    @Override
    public String text(String value, CellContext context) {
        return value;
    }

    @Override
    public Parsed<String> parse(String text, CellContext context) {
        String word = text.strip();
        return first(word::equals)
                .or(() -> first(word::equalsIgnoreCase))
                .or(() -> first(code -> loosely(code).equals(loosely(word))))
                .map(Parsed::value)
                .orElseGet(() ->
                        context.problem("choice.none", Quoted.of(text), String.join(", ", codes)));
    }

    /// In the order of the list, not of the alphabet: planned before active.
    @Override
    public SortKey key(String value, CellContext context) {
        int place = codes.indexOf(value);
        return place >= 0 ? SortKey.of(place) : SortKey.of(value);
    }

    private Optional<String> first(Predicate<String> fits) {
        return codes.stream().filter(fits).findFirst();
    }

    private static String loosely(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
