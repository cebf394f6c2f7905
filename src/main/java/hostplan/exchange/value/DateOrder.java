package hostplan.exchange.value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What comes first in `03/04/2024`, decided from all dates of a column.
public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST;

    private static final Pattern SLASHED =
            Pattern.compile("\\s*([0-9]{1,2})[/-]([0-9]{1,2})[/-][0-9]{2,4}\\b.*");
    private static final int MONTHS = 12;

    /// The order that one of the cells proves; empty where each could be either.
    public static Optional<DateOrder> shownBy(List<String> cells) {
        for (String cell : cells) {
            Matcher date = SLASHED.matcher(cell);
            if (date.matches() && Integer.parseInt(date.group(1)) > MONTHS) {
                return Optional.of(DAY_FIRST);
            }
            if (date.matches() && Integer.parseInt(date.group(2)) > MONTHS) {
                return Optional.of(MONTH_FIRST);
            }
        }
        return Optional.empty();
    }

    /// Whether the order matters for one of the cells.
    public static boolean matters(List<String> cells) {
        return cells.stream().anyMatch(cell -> SLASHED.matcher(cell).matches());
    }
}
