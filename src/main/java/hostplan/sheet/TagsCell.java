package hostplan.sheet;

import hostplan.amount.Parsed;

import java.util.List;

/// Words separated by commas, each once.
record TagsCell() implements Cell<List<String>> {

    static final TagsCell TAGS = new TagsCell();

    @Override
    public ColumnType type() {
        return new ColumnType.Tags();
    }

    @Override
    public String text(List<String> value, CellContext context) {
        return ListText.join(value);
    }

    @Override
    public Parsed<List<String>> parse(String text, CellContext context) {
        return TextCell.LINES
                .parse(text, context)
                .map(clean -> ListText.split(clean).stream().distinct().toList());
    }

    @Override
    public SortKey key(List<String> value, CellContext context) {
        return SortKey.of(ListText.join(value));
    }
}
