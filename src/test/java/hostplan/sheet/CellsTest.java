package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.DecimalMark;
import hostplan.amount.Money;
import hostplan.amount.Parsed;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Address;
import hostplan.inventory.Status;
import hostplan.project.ObjectKind;
import hostplan.project.ProjectIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;

/// What people may type into a cell of each type, and what stands there then.
class CellsTest {

    private static final CellContext ENGLISH = context(CellLanguage.ENGLISH);
    private static final CellContext GERMAN =
            context(new CellLanguage(Locale.GERMANY, DecimalMark.COMMA));

    private static CellContext context(CellLanguage language) {
        return CellContext.of(ProjectIndex.of(SheetProjects.webShop()), language);
    }

    /// What stands in the cell after a text was typed.
    private static <V> String typed(Cell<V> cell, String text, CellContext context) {
        return cell.text(cell.parse(text, context).orElseThrow(), context);
    }

    private static <V> Parsed.Problem<V> problem(Cell<V> cell, String text) {
        Parsed<V> parsed = cell.parse(text, ENGLISH);
        assertThat(parsed).isInstanceOf(Parsed.Problem.class);
        return (Parsed.Problem<V>) parsed;
    }

    @ParameterizedTest
    @CsvSource({
        "front-to-rear, front-to-rear, front to rear",
        "Front to rear, front-to-rear, front to rear",
        "from below-left, from below-left, from below-left"
    })
    void readsAirflowInWordsAndAsTheCodeOfFiles(String typed, String kept, String shown) {
        String value = AirflowCell.AIRFLOW.parse(typed, ENGLISH).orElseThrow();
        assertThat(value).isEqualTo(kept);
        assertThat(AirflowCell.AIRFLOW.text(value, ENGLISH)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "64GB, 64 GiB",
        "64 GiB, 64 GiB",
        "2x16 GiB, 32 GiB",
        "1536 GiB, 1.5 TiB",
        "16384 MB, 16 GiB",
        "1.5 TB, 1.5 TiB",
        "1000 KiB, 1000 KiB",
        "64 G, 64 GiB"
    })
    void readsMemoryInBinaryUnits(String text, String shown) {
        assertThat(typed(AmountCell.MEMORY, text, ENGLISH)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "7.68TB, 7.68 TB",
        "7680 GB, 7.68 TB",
        "960 GB, 960 GB",
        "40 GiB, 40 GiB",
        "4x 7.68 TB, 30.72 TB",
        "1.234 TB, 1234 GB"
    })
    void readsDisksInDecimalUnits(String text, String shown) {
        assertThat(typed(AmountCell.DISK, text, ENGLISH)).isEqualTo(shown);
    }

    @Test
    void takesAndWritesTheDecimalCommaOfThePerson() {
        assertThat(typed(AmountCell.DISK, "7,68 TB", GERMAN)).isEqualTo("7,68 TB");
        assertThat(typed(AmountCell.DISK, "7.68 TB", GERMAN)).isEqualTo("7,68 TB");
        assertThat(typed(DecimalCell.ANY, "1.234,5", GERMAN)).isEqualTo("1234,5");
        assertThat(typed(DecimalCell.ANY, "1.234", GERMAN)).isEqualTo("1234");
        assertThat(typed(MoneyCell.PRICE, "12.345,67", GERMAN)).isEqualTo("12345,67 EUR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "64",
                "64 XB",
                "lots",
                "-5 GiB",
                "64 GB DDR4",
                "99999999 PiB",
                "2x 8000 PiB",
                "0.0001 KiB"
            })
    void refusesWhatIsNoMemory(String text) {
        assertThat(problem(AmountCell.MEMORY, text).cure()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "25Gbit/s, 25 Gbit/s",
        "2x25 GbE, 50 Gbit/s",
        "2500 Mbit/s, 2.5 Gbit/s",
        "100 bit/s, 100 bit/s",
        "0 bit/s, 0 bit/s"
    })
    void readsLineRates(String text, String shown) {
        assertThat(typed(NetworkCell.NETWORK, text, ENGLISH)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "1 GB/s", "25 Gbit/s fibre", "fast"})
    void refusesWhatIsNoLineRate(String text) {
        assertThat(problem(NetworkCell.NETWORK, text).cure()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "4999 EUR, 4999 EUR",
        "4999, 4999 EUR",
        "$ 12.50, 12.5 USD",
        "'4,999.00 eur', 4999 EUR"
    })
    void readsPricesAndTakesBareOnesInTheCurrencyOfTheProject(String text, String shown) {
        assertThat(typed(MoneyCell.PRICE, text, ENGLISH)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 EUR", "5 XXQ", "cheap", "5 EUR a month"})
    void refusesWhatIsNoPrice(String text) {
        assertThat(problem(MoneyCell.PRICE, text).cure()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 2026-03-31",
        "31.03.2026, 2026-03-31",
        "1. 4. 2026, 2026-04-01",
        "2026-4-1, 2026-04-01"
    })
    void readsDays(String text, String shown) {
        assertThat(typed(DateCell.DAY, text, ENGLISH)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "31.04.2026", "03/31/2026", "tomorrow", "2026", "12026-01-01"})
    void refusesWhatIsNoDay(String text) {
        assertThat(problem(DateCell.DAY, text).cure()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"16, 16", "'1,024', 1024", "16.0, 16", " 7 , 7"})
    void readsWholeNumbers(String text, String shown) {
        assertThat(typed(WholeCell.from(1), text, ENGLISH)).isEqualTo(shown);
    }

    @Test
    void takesTheUnitOfTheHeadingWithTheNumber() {
        assertThat(typed(WholeCell.from(0, "W"), "412 W", ENGLISH)).isEqualTo("412");
        assertThat(typed(DecimalCell.notNegative("kg"), "21.5kg", ENGLISH)).isEqualTo("21.5");
        assertThat(typed(RackUnitsCell.HEIGHT, "2U", ENGLISH)).isEqualTo("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "1.5", "9999999999", "many"})
    void refusesWhatIsNoCount(String text) {
        assertThat(problem(WholeCell.from(1), text).cure()).isNotBlank();
    }

    @Test
    void saysWhatCountIsTooSmall() {
        Parsed.Problem<Integer> problem = problem(WholeCell.from(1), "0");

        assertThat(problem.message()).isEqualTo("“0” is too small: it must be at least 1.");
        assertThat(problem.cure())
                .isEqualTo("Write 1 or more, or leave the cell empty where it is not known.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.25", "-1", "1001", "two"})
    void refusesWhatAreNoRackUnits(String text) {
        assertThat(problem(RackUnitsCell.HEIGHT, text).cure()).isNotBlank();
    }

    @Test
    void countsPositionsFromOne() {
        assertThat(typed(RackUnitsCell.POSITION, "1", ENGLISH)).isEqualTo("1");
        assertThat(problem(RackUnitsCell.POSITION, "0.5").message()).contains("from 1 to");
    }

    @ParameterizedTest
    @CsvSource({"active, active", "ACTIVE, active", "Decommissioning, decommissioning"})
    void readsChoicesInAnyCase(String text, String shown) {
        assertThat(typed(ChoiceCell.of(Status.class), text, ENGLISH)).isEqualTo(shown);
    }

    @Test
    void namesTheChoicesThatThereAre() {
        assertThat(problem(ChoiceCell.of(Status.class), "broken").cure())
                .isEqualTo(
                        "Write one of: planned, ordered, staged, active, failed, decommissioning.");
    }

    @Test
    void readsChoicesThatDifferInCaseOnlyAsTheyAreWritten() {
        ChoiceCell cell = new ChoiceCell(List.of("Gold", "gold plus", "GOLD"));

        assertThat(typed(cell, "GOLD", ENGLISH)).isEqualTo("GOLD");
        assertThat(typed(cell, "Gold_Plus", ENGLISH)).isEqualTo("gold plus");
    }

    @ParameterizedTest
    @CsvSource({"yes, yes", "TRUE, yes", "n, no", "0, no"})
    void readsYesAndNo(String text, String shown) {
        assertThat(typed(YesNoCell.YES_NO, text, ENGLISH)).isEqualTo(shown);
    }

    @Test
    void refusesWhatIsNeitherYesNorNo() {
        assertThat(problem(YesNoCell.YES_NO, "maybe").message()).contains("maybe");
    }

    @Test
    void readsRacksByNameByLabelAndByIdentity() {
        ReferenceCell racks = new ReferenceCell(ObjectKind.RACK);

        assertThat(racks.parse("A04", ENGLISH)).isEqualTo(Parsed.value("rack-a04"));
        assertThat(racks.parse("FRA1 / A03", ENGLISH)).isEqualTo(Parsed.value("rack-a03"));
        assertThat(racks.parse("ber2/a03", ENGLISH)).isEqualTo(Parsed.value("rack-b03"));
        assertThat(racks.parse("rack-b03", ENGLISH)).isEqualTo(Parsed.value("rack-b03"));
    }

    @Test
    void saysHowToTellObjectsOfOneNameApart() {
        Parsed.Problem<String> problem = problem(new ReferenceCell(ObjectKind.RACK), "A03");

        assertThat(problem.message()).isEqualTo("2 objects in the project are a rack “A03”.");
        assertThat(problem.cure()).contains("rack-a03, rack-b03");
    }

    @Test
    void namesWhatIsLikeANameThatIsNotThere() {
        Parsed.Problem<String> problem = problem(new ReferenceCell(ObjectKind.SITE), "FRA2");

        assertThat(problem.message()).isEqualTo("There is no site “FRA2” in the project.");
        assertThat(problem.cure()).contains("such as FRA1, BER2");
    }

    @Test
    void saysThatThereIsNothingToReferTo() {
        assertThat(problem(new ReferenceCell(ObjectKind.FLAVOR), "small").message())
                .isEqualTo("There is no flavor “small” in the project, nor any other.");
    }

    @Test
    void separatesTagsByCommasAndKeepsEachOnce() {
        assertThat(typed(TagsCell.TAGS, "web; edge,web ,, old ", ENGLISH))
                .isEqualTo("web, edge, old");
        assertThat(TagsCell.TAGS.parse("\"a, b\", c", ENGLISH))
                .isEqualTo(Parsed.value(List.of("a, b", "c")));
        assertThat(TagsCell.TAGS.parse("\"open, b", ENGLISH))
                .isEqualTo(Parsed.value(List.of("\"open", "b")));
    }

    @Test
    void readsAddressesWithTheirPurpose() {
        assertThat(LabelledCell.ADDRESSES.parse("management: 10.0.0.5, 2001:db8::1", ENGLISH))
                .isEqualTo(
                        Parsed.value(
                                List.of(
                                        new Address("management", "10.0.0.5"),
                                        new Address("", "2001:db8::1"))));
    }

    @Test
    void cleansWordsOfWhatCannotBeSeen() {
        assertThat(typed(TextCell.LINE, "  web\t01\u0000\uD800 ", ENGLISH)).isEqualTo("web 01");
        assertThat(typed(TextCell.LINES, "one\r\ntwo", ENGLISH)).isEqualTo("one\ntwo");
        assertThat(problem(TextCell.LINE, "\u0000").message()).contains("can be seen");
    }

    private static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsWrittenReadsBackAsTheSame(long seed) {
        Random random = new Random(seed);
        for (CellContext context : List.of(ENGLISH, GERMAN)) {
            long any = random.nextLong(Long.MAX_VALUE) >> random.nextInt(62);
            long round =
                    random.nextLong(1000)
                            * List.of(Bytes.KB, Bytes.MIB, Bytes.GB, Bytes.TIB)
                                    .get(random.nextInt(4));
            BigDecimal decimal =
                    BigDecimal.valueOf(random.nextLong(1_000_000_000L), random.nextInt(6));
            readsBack(AmountCell.MEMORY, new Bytes(any), context);
            readsBack(AmountCell.MEMORY, new Bytes(round), context);
            readsBack(AmountCell.DISK, new Bytes(any), context);
            readsBack(AmountCell.DISK, new Bytes(round), context);
            readsBack(NetworkCell.NETWORK, new Bandwidth(any), context);
            readsBack(NetworkCell.NETWORK, new Bandwidth(round), context);
            readsBack(WholeCell.large(), any, context);
            readsBack(
                    DecimalCell.ANY,
                    decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros(),
                    context);
            readsBack(MoneyCell.PRICE, new Money(decimal, Currency.getInstance("USD")), context);
            readsBack(RackUnitsCell.HEIGHT, new RackUnits(random.nextInt(2000)), context);
            readsBack(DateCell.DAY, LocalDate.ofEpochDay(random.nextInt(30_000)), context);
            readsBack(TagsCell.TAGS, List.of("a, b", "\"", "x;y", "plain", " blank "), context);
        }
    }

    private static <V> void readsBack(Cell<V> cell, V value, CellContext context) {
        String text = cell.text(value, context);
        V read = cell.parse(text, context).orElseThrow();
        if (value instanceof BigDecimal number) {
            assertThat((BigDecimal) read).as(text).isEqualByComparingTo(number);
        } else {
            assertThat(read).as(text).isEqualTo(value);
        }
    }
}
