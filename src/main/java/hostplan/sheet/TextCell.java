package hostplan.sheet;

import hostplan.amount.Parsed;

/// Words, without blanks around them and without characters that cannot be seen.
record TextCell(ColumnType.Lines lines) implements Cell<String> {

    static final TextCell LINE = new TextCell(ColumnType.Lines.ONE);
    static final TextCell LINES = new TextCell(ColumnType.Lines.MANY);

    @Override
    public ColumnType type() {
        return new ColumnType.Text(lines);
    }

    @Override
    public String text(String value, CellContext context) {
        return value;
    }

    @Override
    public Parsed<String> parse(String text, CellContext context) {
        String clean = clean(text);
        return clean.isEmpty() ? context.problem("text.unseen") : Parsed.value(clean);
    }

    @Override
    public SortKey key(String value, CellContext context) {
        return SortKey.of(value);
    }

    private String clean(String text) {
        String unixLines = text.replace("\r\n", "\n").replace('\r', '\n');
        String shown =
                unixLines
                        .codePoints()
                        .map(this::shown)
                        .filter(character -> character >= 0)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return shown.strip();
    }

    /// The character to keep, a blank for one that only separates, or -1 for one that is dropped.
    private int shown(int character) {
        if (character == '\n' && lines == ColumnType.Lines.MANY) {
            return character;
        }
        if (character == '\n' || character == '\t') {
            return ' ';
        }
        int kind = Character.getType(character);
        return kind == Character.CONTROL || kind == Character.SURROGATE ? -1 : character;
    }
}
