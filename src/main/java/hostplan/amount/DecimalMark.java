package hostplan.amount;

/// What a single separator before exactly three digits means: `1,024` or `1.024`. Everywhere else
/// the number itself shows which mark is the decimal one.
public enum DecimalMark {
    POINT('.'),
    COMMA(',');

    private final char symbol;

    DecimalMark(char symbol) {
        this.symbol = symbol;
    }

    public char symbol() {
        return symbol;
    }
}
