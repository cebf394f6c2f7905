package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.amount.NumberText;
import hostplan.amount.Parsed;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;
import hostplan.ui.common.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(texts.read("12,345.60 EUR", price)).isEqualTo("12345.60 EUR");
    }

    @Test
    void groupsTheDigitsOfNumbersAlone() {
        Column iops = column(ObjectKind.FLAVOR, "iops");
        assertThat(texts.shown("400000", iops)).isEqualTo("400,000");
        assertThat(texts.shown("999", iops)).isEqualTo("999");
        assertThat(texts.read("400,000", iops)).isEqualTo("400000");
        assertThat(texts.read("400000", iops)).isEqualTo("400000");
        assertThat(texts.read("4,00,000", iops)).isEqualTo("4,00,000");
        assertThat(texts.read("400 000", iops)).isEqualTo("400 000");
        assertThat(texts.shown("15360.5 GB", column(ObjectKind.FLAVOR, "disk")))
                .isEqualTo("15,360.5 GB");
        assertThat(texts.shown("node 20000", column(ObjectKind.FLAVOR, "name")))
                .isEqualTo("node 20000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "de-CH", "sv", "pl"})
    void showsGroupsThatAreReadBackInEveryLanguage(String language) {
        Texts ofPerson = new Texts(Locale.forLanguageTag(language));
        CellTexts shownThere = new CellTexts(ofPerson);
        String shown = shownThere.shown("1234567", column(ObjectKind.FLAVOR, "iops"));
        assertThat(shown).hasSizeGreaterThan("1234567".length());
        assertThat(shownThere.read(shown, column(ObjectKind.FLAVOR, "iops"))).isEqualTo("1234567");
        assertThat(NumberText.listed(shown, ofPerson.decimalMark()))
                .isEqualTo(Parsed.value(Fraction.of(1_234_567)));
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
