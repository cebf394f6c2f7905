package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days, written as `2026-03-31`; `31.03.2026` is read as well.
record DateCell() implements Cell<LocalDate> {

    static final DateCell DAY = new DateCell();

    private static final Pattern ISO =
            Pattern.compile("(?<year>[0-9]{4})-(?<month>[0-9]{1,2})-(?<day>[0-9]{1,2})");
    private static final Pattern DOTTED =
            Pattern.compile(
                    "(?<day>[0-9]{1,2})\\.\\s*(?<month>[0-9]{1,2})\\.\\s*(?<year>[0-9]{4})");

    @Override
    public ColumnType type() {
        return new ColumnType.Date();
    }

    @Override
    public String text(LocalDate value, CellContext context) {
        return value.toString();
    }

    @Override
    public Parsed<LocalDate> parse(String text, CellContext context) {
        String plain = text.strip();
        Matcher iso = ISO.matcher(plain);
        if (iso.matches()) {
            return day(text, iso, context);
        }
        Matcher dotted = DOTTED.matcher(plain);
        return dotted.matches()
                ? day(text, dotted, context)
                : context.problem("date.form", Quoted.of(text));
    }

    @Override
    public SortKey key(LocalDate value, CellContext context) {
        return SortKey.of(value.toEpochDay());
    }

    private static Parsed<LocalDate> day(String text, Matcher parts, CellContext context) {
        try {
            return Parsed.value(
                    LocalDate.of(
                            number(parts, "year"), number(parts, "month"), number(parts, "day")));
        } catch (DateTimeException noSuchDay) {
            return context.problem("date.none", Quoted.of(text));
        }
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }
}
