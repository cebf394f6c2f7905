package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.document.Coded;

/// One constant of a closed list, by its code.
record WordCell<E extends Enum<E> & Coded>(Class<E> words, ChoiceCell codes) implements Cell<E> {

    static <E extends Enum<E> & Coded> WordCell<E> of(Class<E> words) {
        return new WordCell<>(words, ChoiceCell.of(words));
    }

    @Override
    public ColumnType type() {
        return codes.type();
    }

    @Override
    public String text(E value, CellContext context) {
        return value.code();
    }

    @Override
    public Parsed<E> parse(String text, CellContext context) {
        return codes.parse(text, context).map(code -> Coded.find(words, code).orElseThrow());
    }

    @Override
    public SortKey key(E value, CellContext context) {
        return codes.key(value.code(), context);
    }
}
