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
        assertThat(texts.shown("12345.6 EUR", price)).isEqualTo("12,345.60 EUR");
        assertThat(texts.shown("1234567 JPY", price)).isEqualTo("1,234,567 JPY");
        assertThat(texts.shown("", price)).isEmpty();
        assertThat(texts.editable("5.9 EUR", price)).isEqualTo("5.9 EUR");
    }

    @Test
    void groupsTheDigitsOfNumbersAlone() {
        Column iops = column(ObjectKind.FLAVOR, "iops");
        assertThat(texts.shown("400000", iops)).isEqualTo("400,000");
        assertThat(texts.shown("999", iops)).isEqualTo("999");
        assertThat(texts.editable("400000", iops)).isEqualTo("400000");
        assertThat(texts.shown("15360.5 GB", column(ObjectKind.FLAVOR, "disk")))
                .isEqualTo("15,360.5 GB");
        assertThat(texts.shown("node 20000", column(ObjectKind.FLAVOR, "name")))
                .isEqualTo("node 20000");
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
