package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.Locale;

/// `yes` or `no`, also as `true`, `1` or `y`.
record YesNoCell() implements Cell<Boolean> {

    static final YesNoCell YES_NO = new YesNoCell();

    @Override
    public ColumnType type() {
        return new ColumnType.YesNo();
    }

    @Override
    public String text(Boolean value, CellContext context) {
        return value ? "yes" : "no";
    }

    @Override
    public Parsed<Boolean> parse(String text, CellContext context) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Parsed.value(true);
            case "no", "n", "false", "0" -> Parsed.value(false);
            default -> context.problem("yesno.none", Quoted.of(text));
        };
    }

    @Override
    public SortKey key(Boolean value, CellContext context) {
        return SortKey.of(value ? 0 : 1);
    }
}
