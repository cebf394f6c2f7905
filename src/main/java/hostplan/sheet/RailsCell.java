package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.Rails;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The distances of posts that rails reach, in millimetres: `600–900`.
record RailsCell() implements Cell<Rails> {

    static final RailsCell RAILS = new RailsCell();

    private static final Pattern RANGE =
            Pattern.compile("([0-9]{1,4})\\s*(?:[-–—]|to)\\s*([0-9]{1,4})(?:\\s*mm)?");

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(Rails value, CellContext context) {
        return value.shortestMm() + "–" + value.longestMm();
    }

    @Override
    public Parsed<Rails> parse(String text, CellContext context) {
        Matcher matcher = RANGE.matcher(text.strip());
        if (!matcher.matches()) {
            return context.problem("rails.none", Quoted.of(text));
        }
        Rails rails =
                new Rails(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return rails.shortestMm() <= rails.longestMm()
                ? Parsed.value(rails)
                : context.problem("rails.none", Quoted.of(text));
    }

    @Override
    public SortKey key(Rails value, CellContext context) {
        return SortKey.of(value.longestMm());
    }
}
