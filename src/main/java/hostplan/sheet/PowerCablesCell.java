package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.inventory.PowerCable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The power cables of a machine, one for each supply: the feed and the outlet, as in `A7, B7`. A
/// feed alone says that the outlet is not known; what could be read otherwise has a colon, as in
/// `F1: 7` or `F1:`.
public record PowerCablesCell() implements Cell<List<PowerCable>> {

    static final PowerCablesCell CABLES = new PowerCablesCell();

    private static final Pattern COLON = Pattern.compile("([^:]*):(.*)");
    private static final Pattern PLAIN = Pattern.compile("(\\p{L}+)\\s*([0-9].*)");
    private static final Pattern WORDS = Pattern.compile("(\\S+)\\s+(.+)");

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(List<PowerCable> value, CellContext context) {
        return ListText.join(value.stream().map(PowerCablesCell::text).toList());
    }

    @Override
    public Parsed<List<PowerCable>> parse(String text, CellContext context) {
        return TextCell.LINES
                .parse(text, context)
                .map(clean ->
                        ListText.split(clean).stream()
                                .filter(item -> !item.isBlank())
                                .map(PowerCablesCell::cable)
                                .toList());
    }

    @Override
    public SortKey key(List<PowerCable> value, CellContext context) {
        return SortKey.of(text(value, context));
    }

    /// One cable as it is written everywhere, such as `A7`.
    public static String text(PowerCable cable) {
        String plain = cable.feed() + cable.outlet();
        if (cable(plain).equals(cable)) {
            return plain;
        }
        return (cable.feed() + ": " + cable.outlet()).strip();
    }

    private static PowerCable cable(String item) {
        for (Pattern pattern : List.of(COLON, PLAIN, WORDS)) {
            Matcher matcher = pattern.matcher(item);
            if (matcher.matches()) {
                return new PowerCable(matcher.group(1).strip(), matcher.group(2).strip());
            }
        }
        return new PowerCable(item, "");
    }
}
