package hostplan.ui.sheet;

import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;
import hostplan.ui.common.Texts;

import java.util.List;

/// How the words of closed lists are shown: "active" as "Active".
final class ChoiceTexts {

    private final Texts texts;

    ChoiceTexts(Texts texts) {
        this.texts = texts;
    }

    /// The text of a cell as it is shown.
    String shown(String text, Column column) {
        return switch (column.type()) {
            case ColumnType.Choice _ -> column.ownName().isPresent() ? text : label(text);
            case ColumnType.Text _,
                    ColumnType.Whole _,
                    ColumnType.Decimal _,
                    ColumnType.Memory _,
                    ColumnType.Disk _,
                    ColumnType.Network _,
                    ColumnType.Money _,
                    ColumnType.Date _,
                    ColumnType.Reference _,
                    ColumnType.Tags _,
                    ColumnType.YesNo _ ->
                    text;
        };
    }

    /// The text of a cell as it is read, for one that was shown.
    String read(String shown, Column column) {
        return column.type() instanceof ColumnType.Choice(List<String> codes)
                ? codes.stream()
                        .filter(code -> shown(code, column).equalsIgnoreCase(shown.strip()))
                        .findFirst()
                        .orElse(shown)
                : shown;
    }

    private String label(String code) {
        String key = "choice." + code;
        return texts.bundle().containsKey(key) ? texts.text(key) : code;
    }
}
