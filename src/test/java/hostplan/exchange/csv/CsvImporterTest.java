package hostplan.exchange.csv;

import static hostplan.exchange.csv.Lists.messages;
import static hostplan.exchange.csv.Lists.read;
import static hostplan.exchange.csv.Lists.row;
import static hostplan.exchange.csv.Lists.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.DecimalMark;
import hostplan.exchange.CellAddress;
import hostplan.exchange.CellFault;
import hostplan.exchange.CellSource;
import hostplan.exchange.ColumnTarget;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.Recognised;
import hostplan.exchange.SkippedRow;
import hostplan.project.ObjectKind;
import hostplan.project.OwnColumn;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class CsvImporterTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {"name;RAM;cores#;", "name,RAM,cores#','", "name|RAM|cores#|"})
    void findsTheSeparatorOnTheLineOfTheHeadings(String header, char separator) {
        // The line below would speak for another one.
        ImportResult result = read(header, "a" + separator + "64GB" + separator + "8");

        assertThat(result.recognised().getFirst().delimiter()).contains(separator);
        assertThat(rows(result).getFirst().cells())
                .containsEntry("name", "a")
                .containsEntry("memory", "64 GiB")
                .containsEntry("cores", "8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Servers", "VMs", "VM", "Position", "Racks", "IPMI", "Kind", "Server"})
    void doesNotTakeATitleForTheHeadings(String title) {
        ImportResult result = read(title + ",,", "Name,S/N,Cores", "a,S1,8");

        assertThat(result.recognised().getFirst().headerRow()).contains(2);
        assertThat(result.recognised().getFirst().kind()).isEqualTo(ObjectKind.SERVER);
    }

    @Test
    void findsTabs() {
        assertThat(row("name\tRAM", "a\t64GB").text("memory")).isEqualTo("64 GiB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE"})
    void findsTheCharacterSet(String name) {
        Charset charset = Charset.forName(name);
        String mark = name.startsWith("UTF-16") ? "\uFEFF" : "";

        ImportResult result =
                read(ImportOptions.USUAL, charset, mark + "Gerät;Bemerkung", "büro-1;5 – 6 €");

        assertThat(rows(result).getFirst().cells())
                .containsEntry("name", "büro-1")
                .containsEntry("notes", "5 – 6 €");
        assertThat(result.recognised().getFirst().charset()).contains(name);
    }

    @Test
    void takesTheCharacterSetThatThePersonNames() {
        ImportOptions options =
                ImportOptions.USUAL.with(
                        draft -> draft.charset = Optional.of(StandardCharsets.ISO_8859_1));

        assertThat(rows(read(options, "name", "b\u00e4r")).getFirst().text("name"))
                .isEqualTo("b\u00c3\u00a4r");
    }

    @Test
    void skipsTitlesBlankRowsAndTotalsAndListsThem() {
        ImportResult result =
                read(
                        "Servers as of 31.12.2023;;",
                        ";;",
                        "Name;RAM;Preis (EUR)",
                        "a;64GB;1.000,50",
                        ";;",
                        "b;64GB;2.000,00",
                        "Name;RAM;Preis (EUR)",
                        "Summe;;3.000,50",
                        "",
                        "");

        assertThat(rows(result)).extracting(draft -> draft.text("name")).containsExactly("a", "b");
        assertThat(result.skipped())
                .extracting(SkippedRow::row, SkippedRow::reason)
                .containsExactlyInAnyOrder(
                        tuple(Optional.of(1), "a title above the headings"),
                        tuple(Optional.of(2), "a blank row"),
                        tuple(Optional.of(5), "a blank row"),
                        tuple(Optional.of(7), "the headings again"),
                        tuple(Optional.of(8), "a total"),
                        tuple(Optional.of(9), "a blank row"));
        assertThat(result.recognised().getFirst().headerRow()).contains(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Total",
                "total:",
                "Summe",
                "Sum",
                "Gesamt",
                "Gesamtsumme netto",
                "Zwischensumme",
                "Grand total",
                "Insgesamt"
            })
    void knowsTotalsByTheirWord(String word) {
        assertThat(rows(read("Rack;Name;RAM", "A1;a;64GB", word + ";;64GB"))).hasSize(1);
    }

    @Test
    void doesNotTakeAServerForATotal() {
        assertThat(rows(read("Name;RAM", "summer-1;64GB", "total-recall;64GB"))).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dto.", "dito", "Dito", "ditto", "\"\"\"\"", "\"", "〃", "-\"-"})
    void repeatsTheCellAbove(String ditto) {
        ImportResult result = read("Name;RAM;Owner", "a;64GB;Ann", "b;" + ditto + ";Bob");

        Draft draft = rows(result).get(1);
        assertThat(draft.text("memory")).isEqualTo("64 GiB");
        assertThat(draft.sources().get("memory").how()).isEqualTo(CellSource.How.REPEATED);
    }

    @Test
    void repeatsTheCellAboveWhereTheMarkWasMangledToAnEmptyQuotation() {
        ImportResult result = read("Name;RAM;Owner", "a;64GB;Ann", "b;\"\";", "c;\"\";");

        assertThat(rows(result))
                .extracting(draft -> draft.text("memory"))
                .containsExactly("64 GiB", "64 GiB", "64 GiB");
        assertThat(rows(result))
                .extracting(draft -> draft.text("owner"))
                .containsExactly("Ann", "", "");
    }

    @Test
    void takesAnEmptyQuotationAsEmptyWhereEverythingIsQuoted() {
        ImportResult result =
                read("\"Name\";\"RAM\";\"Owner\"", "\"a\";\"64GB\";\"Ann\"", "\"b\";\"\";");

        assertThat(rows(result).get(1).cells()).doesNotContainKey("memory");
    }

    @Test
    void warnsOfARepetitionWithNothingAbove() {
        assertThat(messages(read("Name;Owner", "a;dto.")))
                .containsExactly("The cell says “as above”, but nothing stands above it.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?", "-", "--", "–", "n/a", "N/A", "k.A.", "unbekannt", "Not Specified"})
    void takesSignsForUnknownAsEmpty(String sign) {
        assertThat(row("Name,Owner,Serial", "a," + sign + ",1").cells()).doesNotContainKey("owner");
    }

    @Test
    void keepsLineBreaksInQuotesAndTheRowNumbersOfASpreadsheet() {
        ImportResult result = read("Name,Notes,RAM\r", "a,\"one\r", "two\",64GB\r", "b,,sixteen\r");

        assertThat(rows(result).getFirst().text("notes")).contains("one").contains("two");
        assertThat(rows(result).get(1).from().row()).contains(3);
    }

    @Test
    void decidesTheDecimalMarkForEachColumn() {
        ImportResult result =
                read(
                        "Name;RAM (MB);Disk (TB);Preis (EUR)",
                        "a;16,384;1,5;1.000",
                        "b;131,072;0,125;12.345,67");

        assertThat(rows(result))
                .extracting(draft -> draft.text("memory"))
                .containsExactly("16 GiB", "128 GiB");
        assertThat(rows(result))
                .extracting(draft -> draft.text("disk"))
                .containsExactly("1500 GB", "125 GB");
        assertThat(rows(result))
                .extracting(draft -> draft.text("price"))
                .containsExactly("1000 EUR", "12345.67 EUR");
    }

    @Test
    void saysHowTheFileWasUnderstood() {
        Recognised recognised =
                read("Name;RAM;Kostenstelle;Preis (EUR)", "a;64GB;4711;1,5")
                        .recognised()
                        .getFirst();

        assertThat(recognised.kind()).isEqualTo(ObjectKind.SERVER);
        assertThat(recognised.decimalMark()).contains(DecimalMark.COMMA);
        assertThat(recognised.columns())
                .extracting(column -> column.letters())
                .containsExactly("A", "B", "C", "D");
        assertThat(recognised.unrecognisedHeadings()).containsExactly("Kostenstelle");
    }

    @Test
    void takesColumnsAsThePersonMapsThem() {
        ImportOptions options =
                ImportOptions.USUAL.with(draft ->
                        draft.columns =
                                Map.of(
                                        "kostenstelle",
                                        new ColumnTarget.Own("Cost centre", OwnColumn.Type.TEXT),
                                        "wert",
                                        new ColumnTarget.Own("Value", OwnColumn.Type.NUMBER),
                                        "ram",
                                        new ColumnTarget.Known("memory", Optional.of("GB")),
                                        "owner",
                                        new ColumnTarget.Ignored()));

        Draft draft =
                rows(read(options, "Name;RAM;Kostenstelle;Owner;Wert", "a;64;4711;Ann;1.234,5"))
                        .getFirst();

        assertThat(draft.cells()).containsEntry("memory", "64 GiB").doesNotContainKey("owner");
        assertThat(draft.own())
                .containsEntry("Cost centre", "4711")
                .containsEntry("Value", "1234.5");
    }

    @Test
    void leavesACellEmptyThatItCannotReadAndNamesIt() {
        ImportResult result = read("Name;RAM;Wartung bis", "a;64GB;soon");

        Draft draft = rows(result).getFirst();
        assertThat(draft.unreadable()).isEmpty();
        assertThat(draft.cells()).doesNotContainKey("warrantyUntil");
        assertThat(draft.faults())
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.cell()).isEqualTo("C2");
                    assertThat(fault.column()).isEqualTo("warrantyUntil");
                    assertThat(fault.message()).contains("“soon”");
                    assertThat(fault.cure()).isNotEmpty();
                });
        assertThat(result.warnings())
                .extracting(ImportWarning::file, ImportWarning::row, ImportWarning::column)
                .containsExactly(tuple("list.csv", Optional.of(2), Optional.of("C")));
    }

    @Test
    void takesNothingOfARowWhoseNumberOfCoresCannotBeRead() {
        Draft draft = row("Name;Kerne", "db-9;sixteen");

        assertThat(draft.unreadable()).map(CellFault::cell).contains("B2");
        assertThat(draft.unreadable())
                .map(CellFault::message)
                .contains("“sixteen” is no number of cores.");
    }

    @Test
    void readsTheTextThatThePersonPutsInPlaceOfACell() {
        ImportOptions options =
                ImportOptions.USUAL.with(draft ->
                        draft.cells =
                                Map.of(
                                        new CellAddress("list.csv", Optional.empty(), 2, "B"),
                                        "16"));

        Draft draft = rows(read(options, "Name;Kerne", "db-9;sixteen")).getFirst();

        assertThat(draft.unreadable()).isEmpty();
        assertThat(draft.text("cores")).isEqualTo("16");
        assertThat(draft.sources().get("cores"))
                .isEqualTo(new CellSource("B2", "sixteen", CellSource.How.MENDED, ""));
    }

    @Test
    void namesARowWithoutANameAfterItsSerialNumber() {
        ImportResult result = read("Name;S/N;RAM;Kerne", "Unnamed device;X1;64GB", ";;64GB;4");

        assertThat(rows(result).getFirst().text("name")).isEqualTo("X1");
        assertThat(rows(result).get(1).unreadable()).map(CellFault::cell).contains("A3");
    }

    @Test
    void takesTheHostnameAsTheNameWhereThereIsNoOther() {
        assertThat(row("Hostname;RAM", "web-1.example.com;64GB").cells())
                .containsEntry("name", "web-1.example.com")
                .containsEntry("hostname", "web-1.example.com");
        assertThat(row("Hostname;Bezeichnung", "web-1.example.com;Web").cells())
                .containsEntry("name", "Web");
    }

    @Test
    void asksForTheUnitOfBareNumbersOnceForTheWholeColumn() {
        ImportResult result = read("Name;RAM", "a;64", "b;128");

        assertThat(rows(result))
                .allSatisfy(draft -> assertThat(draft.cells()).doesNotContainKey("memory"));
        assertThat(messages(result))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("“RAM (GB)”"));
    }

    @Test
    void readsPricesWithoutCurrencyInTheOneOfTheOptions() {
        ImportOptions options =
                ImportOptions.USUAL.with(
                        draft -> draft.currency = Optional.of(Currency.getInstance("CHF")));

        assertThat(rows(read(options, "Name;Preis", "a;100")).getFirst().text("price"))
                .isEqualTo("100 CHF");
        assertThat(row("Name;Preis", "a;100").faults()).hasSize(1);
        assertThat(row("Name;Price;Currency", "a;100;usd").text("price")).isEqualTo("100 USD");
    }

    @Test
    void refusesAQuotationThatIsNeverClosed() {
        ImportResult result = read("Name;Notes", "a;\"open", "b;x");

        assertThat(result.drafts()).isEmpty();
        assertThat(result.unreadable())
                .singleElement()
                .satisfies(input -> assertThat(input.message()).contains("never closed"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(
                        Lists.IMPORTER
                                .read(
                                        List.of(new NamedBytes("x.csv", new byte[0])),
                                        ImportOptions.USUAL)
                                .unreadable())
                .hasSize(1);
    }

    @Test
    void saysThatNoHeadingIsKnown() {
        assertThat(messages(read("foo;bar", "1;2")))
                .anyMatch(message -> message.startsWith("No heading of the file is known."));
    }

    @Test
    void leavesOutInvisibleCharactersAndSaysSo() {
        ImportResult result = read("Hostname,RAM", "host\u0000na\u202Eme,4 GB");

        assertThat(rows(result).getFirst().text("name")).isEqualTo("hostname");
        assertThat(result.warnings()).hasSize(1);
    }

    @Test
    void cannotReadARowWithACellOfTwoMillionCharacters() {
        ImportResult result = read("Hostname,RAM", "x".repeat(2_000_000) + ",4 GB", "a,4 GB");

        assertThat(rows(result).getFirst().unreadable()).map(CellFault::cell).contains("A2");
        assertThat(rows(result).get(1).unreadable()).isEmpty();
    }

    /// Patterns that try every part of such cells would never come to an end here.
    @ParameterizedTest
    @ValueSource(strings = {" ", "1", "1,", "a", "x ", "-", "\u00d7", "2x"})
    void comesToAnEndWithCellsFullOfOneSign(String sign) {
        String cell = "1" + sign.repeat(32_000 / sign.length()) + "1";
        String headings =
                "Name;CPU;Kerne;RAM;Platten;HE;Rack;Preis (EUR);Garantie bis;Netzwerk;Modell;Status;"
                        + cell;
        String row = "a" + (";" + cell).repeat(12);
        String[] lines = new String[8];
        Arrays.fill(lines, row);
        lines[0] = headings;

        assertThat(rows(read(lines))).hasSize(7);
    }

    @Test
    void refusesMoreThanAMillionCells() {
        String line = "a" + ",".repeat(999);

        ImportResult result = read("name,RAM\n" + (line + "\n").repeat(1001));

        assertThat(result.unreadable())
                .singleElement()
                .satisfies(input -> assertThat(input.message()).contains("1000000 cells"));
    }

    @Test
    void keepsNamesThatLookLikeFormulasAsText() {
        assertThat(
                        rows(
                                read(
                                        "Hostname,RAM",
                                        "=1+1,4 GB",
                                        "+1+1,4 GB",
                                        "@SUM(1),4 GB",
                                        "-2+3,4 GB")))
                .extracting(draft -> draft.text("name"))
                .containsExactly("=1+1", "+1+1", "@SUM(1)", "-2+3");
    }
}
