package hostplan.exchange.value;

import hostplan.amount.DecimalMark;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the decimal mark of a column from all its cells: `16,384` alone is thousands, beside `2,5`
/// it is not.
public final class DecimalMarks {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:[.,][0-9]+)+");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}(?:([.,])[0-9]{3})+");

    /// What is longer holds more than a number.
    private static final int LONGEST = 200;

    private DecimalMarks() {}

    /// The mark that the cells show; empty where no number has a separator.
    public static Optional<DecimalMark> shownBy(List<String> cells) {
        Optional<DecimalMark> byGrouping = Optional.empty();
        for (String cell : cells) {
            Matcher number = NUMBER.matcher(cell.substring(0, Math.min(cell.length(), LONGEST)));
            while (number.find()) {
                Optional<DecimalMark> certain = certain(number.group());
                if (certain.isPresent()) {
                    return certain;
                }
                byGrouping = byGrouping.or(() -> Optional.of(otherThan(separator(number.group()))));
            }
        }
        return byGrouping;
    }

    private static Optional<DecimalMark> certain(String number) {
        char last = number.charAt(Math.max(number.lastIndexOf('.'), number.lastIndexOf(',')));
        boolean both = number.indexOf('.') >= 0 && number.indexOf(',') >= 0;
        if (both) {
            return Optional.of(mark(last));
        }
        if (number.indexOf(last) != number.lastIndexOf(last)) {
            return GROUPED.matcher(number).matches()
                    ? Optional.of(otherThan(last))
                    : Optional.empty();
        }
        return GROUPED.matcher(number).matches() ? Optional.empty() : Optional.of(mark(last));
    }

    private static char separator(String number) {
        return number.indexOf('.') >= 0 ? '.' : ',';
    }

    private static DecimalMark mark(char sign) {
        return sign == ',' ? DecimalMark.COMMA : DecimalMark.POINT;
    }

    private static DecimalMark otherThan(char sign) {
        return sign == ',' ? DecimalMark.POINT : DecimalMark.COMMA;
    }
}
