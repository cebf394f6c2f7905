package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;
import hostplan.ui.common.Texts;

import java.util.Currency;
import java.util.List;

/// How the texts of cells are shown: "active" as "Active", and 5.9 EUR as 5.90 EUR.
final class CellTexts {

    private final Texts texts;

    CellTexts(Texts texts) {
        this.texts = texts;
    }

    /// The text of a cell as it is shown.
    String shown(String text, Column column) {
        return column.type() instanceof ColumnType.Money && !text.isEmpty()
                ? withAllDigits(text)
                : editable(text, column);
    }

    /// The text of a cell as it is edited.
    String editable(String text, Column column) {
        boolean labelled = column.type() instanceof ColumnType.Choice && column.ownName().isEmpty();
        return labelled ? label(text) : text;
    }

    /// The text of a cell as it is kept, for one that was edited.
    String read(String edited, Column column) {
        return column.type() instanceof ColumnType.Choice(List<String> codes)
                ? codes.stream()
                        .filter(code -> editable(code, column).equalsIgnoreCase(edited.strip()))
                        .findFirst()
                        .orElse(edited)
                : edited;
    }

    private String label(String code) {
        String key = "choice." + code;
        return texts.bundle().containsKey(key) ? texts.text(key) : code;
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
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getCurrencyCode().equals(currency))
                .mapToInt(Currency::getDefaultFractionDigits)
                .findFirst()
                .orElse(0);
    }
}
