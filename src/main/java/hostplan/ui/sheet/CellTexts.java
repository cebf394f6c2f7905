package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;
import hostplan.ui.common.Texts;

import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// How the texts of cells are shown: "active" as "Active", 5.9 EUR as 5.90 EUR, and 400000 as
/// 400,000.
final class CellTexts {

    private static final int GROUP = 3;

    /// How many digits the sums of each currency have.
    private static final Map<String, Integer> DIGITS =
            Currency.getAvailableCurrencies().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    private final Texts texts;

    CellTexts(Texts texts) {
        this.texts = texts;
    }

    /// The text of a cell as it is shown, and as it is edited.
    String shown(String text, Column column) {
        if (column.type() instanceof ColumnType.Money && !text.isEmpty()) {
            return grouped(withAllDigits(text));
        }
        if (column.type().numeric()) {
            return grouped(text);
        }
        boolean labelled = column.type() instanceof ColumnType.Choice && column.ownName().isEmpty();
        return labelled ? label(text) : text;
    }

    /// The text of a cell as it is kept, for one that was edited: what was left as it was shown is
    /// what it was, whatever it would mean to a reader.
    String read(String edited, Column column) {
        if (column.type() instanceof ColumnType.Choice(List<String> codes)) {
            return codes.stream()
                    .filter(code -> shown(code, column).equalsIgnoreCase(edited.strip()))
                    .findFirst()
                    .orElse(edited);
        }
        String plain = edited.replace(String.valueOf(separator()), "");
        return column.type().numeric() && shown(plain, column).equals(edited) ? plain : edited;
    }

    private String label(String code) {
        String key = "choice." + code;
        return texts.bundle().containsKey(key) ? texts.text(key) : code;
    }

    /// With the whole digits of the number it begins with in groups: `12,345.60 EUR`.
    private String grouped(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        char separator = separator();
        StringBuilder written = new StringBuilder(text);
        for (int place = end - GROUP; place > start; place -= GROUP) {
            written.insert(place, separator);
        }
        return written.toString();
    }

    private char separator() {
        return DecimalFormatSymbols.getInstance(texts.locale()).getGroupingSeparator();
    }

    /// A sum with as many digits as its currency has, so that those below each other can be
    /// compared.
    private String withAllDigits(String sum) {
        int blank = sum.lastIndexOf(' ');
        if (blank < 0) {
            return sum;
        }
        char mark = texts.decimalMark().symbol();
        String number = sum.substring(0, blank);
        int digits = digits(sum.substring(blank + 1));
        int present = number.indexOf(mark) < 0 ? 0 : number.length() - number.indexOf(mark) - 1;
        if (present >= digits) {
            return sum;
        }
        String zeros = "0".repeat(digits - present);
        return number + (present == 0 ? mark + zeros : zeros) + sum.substring(blank);
    }

    private static int digits(String currency) {
        return DIGITS.getOrDefault(currency, 0);
    }
}
