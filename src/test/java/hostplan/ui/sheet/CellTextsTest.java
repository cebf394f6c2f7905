package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;
import hostplan.ui.common.Texts;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class CellTextsTest {

    private final CellTexts texts = new CellTexts(new Texts(Locale.ROOT));

    private static Column column(ObjectKind kind, String key) {
        return Sheet.of(Project.EMPTY, kind).column(key).orElseThrow();
    }

    @Test
    void showsTheWordsOfListsAsWords() {
        Column numbering = column(ObjectKind.RACK, "numbering");
        assertThat(texts.shown("from-below", numbering)).isEqualTo("From below");
        assertThat(texts.read("from Below ", numbering)).isEqualTo("from-below");
        assertThat(texts.read("sideways", numbering)).isEqualTo("sideways");
    }

    @Test
    void showsSumsWithAllDigitsOfTheirCurrency() {
        Column price = column(ObjectKind.FLAVOR, "price");
        assertThat(texts.shown("5.9 EUR", price)).isEqualTo("5.90 EUR");
        assertThat(texts.shown("55 EUR", price)).isEqualTo("55.00 EUR");
        assertThat(texts.shown("0.0123 EUR", price)).isEqualTo("0.0123 EUR");
        assertThat(texts.shown("900 JPY", price)).isEqualTo("900 JPY");
        assertThat(texts.shown("", price)).isEmpty();
        assertThat(texts.editable("5.9 EUR", price)).isEqualTo("5.9 EUR");
    }

    @Test
    void hasAWordForEveryListOfTheSheets() {
        for (ObjectKind kind : SheetViewModel.KINDS) {
            for (Column column : Sheet.of(Project.EMPTY, kind).columns()) {
                if (column.type() instanceof hostplan.sheet.ColumnType.Choice(var codes)) {
                    assertThat(codes)
                            .as("%s of %s", column.key(), kind)
                            .allSatisfy(code ->
                                    assertThat(texts.shown(code, column)).isNotEqualTo(code));
                }
            }
        }
    }
}
