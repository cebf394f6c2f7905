package hostplan.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

class AmountTextTest {

    private static final Reading MEMORY = Reading.of(Meaning.LISTED_MEMORY);
    private static final Reading DRIVES = Reading.of(Meaning.LISTED_DRIVES);

    @ParameterizedTest
    @CsvSource({
        "16GiB,17179869184",
        "16384MiB,17179869184",
        "0.5 TiB,549755813888",
        "500GB,500000000000",
        "1.5TB,1500000000000",
        "7.68 tb,7680000000000",
        "2KiB,2048",
        "12B,12",
        "0GiB,0",
    })
    void meansUnitsAsTheySayOnTheCommandLine(String text, long bytes) {
        assertThat(AmountText.parse(text, Meaning.STRICT))
                .isEqualTo(Parsed.value(new Bytes(bytes)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16|“16” names no unit.|Write 16GiB (2^30 bytes) or 16GB (10^9 bytes).",
                "16G|The unit “G” can mean GiB or GB.|Write 16GiB or 16GB.",
                "16Gb|The unit “Gb” means bits.|Write 16GiB or 16GB.",
                "1.1GiB|“1.1GiB” is not a whole number of bytes.|Write it in a smaller unit, such as 1126MiB.",
                "9999999PB|“9999999PB” is more than can be counted in bytes.|Write less than 8192 PiB.",
                "1,5GiB|“1,5” is not a number.|Write digits with a point before decimals, such as 1.5.",
                "-1GiB|“-1GiB” is not an amount.|Write a number and its unit, such as 16GiB or 500GB.",
                "lots|“lots” is not an amount.|Write a number and its unit, such as 16GiB or 500GB.",
            })
    void refusesWhatCanBeMisreadAndSaysHowToWriteIt(String text, String message, String cure) {
        assertThat(AmountText.parse(text, Meaning.STRICT)).isEqualTo(Parsed.problem(message, cure));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "64GB|65536",
                "64 G|65536",
                "64g|65536",
                "1 TB|1048576",
                "1,5 TB|1572864",
                "262,144 MB|262144",
                "262.144,0 MB|262144",
                "1 024 MB|1024",
                "１６ＧＢ|16384",
                "16 Go|16384",
                "16 GiB|16384",
            })
    void meansPowersOfTwoWhereListsSpeakOfMemory(String text, long mebibytes) {
        assertThat(AmountText.parse(text, MEMORY)).isEqualTo(Parsed.value(Bytes.ofMiB(mebibytes)));
    }

    @Test
    void keepsDrivesDecimalInLists() {
        assertThat(AmountText.parse("960 GB", DRIVES)).isEqualTo(Parsed.value(Bytes.ofGB(960)));
        assertThat(AmountText.parse("1,92 TB", DRIVES)).isEqualTo(Parsed.value(Bytes.ofGB(1920)));
    }

    @Test
    void takesTheUnitOfABareNumberFromTheHeading() {
        assertThat(AmountText.parse("16", MEMORY.withBareUnit(AmountUnit.GB)))
                .isEqualTo(Parsed.value(Bytes.ofGiB(16)));
        assertThat(AmountText.parse("960", DRIVES.withBareUnit(AmountUnit.GB)))
                .isEqualTo(Parsed.value(Bytes.ofGB(960)));
        assertThat(AmountText.parse("960", DRIVES)).isInstanceOf(Parsed.Problem.class);
    }

    @Test
    void readsASinglePointOrCommaBeforeThreeDigitsAsTheListDoes() {
        Reading megabytes = MEMORY.withBareUnit(AmountUnit.MB);
        assertThat(AmountText.parse("16.384", megabytes.withDecimalMark(DecimalMark.COMMA)))
                .isEqualTo(Parsed.value(Bytes.ofMiB(16384)));
        assertThat(AmountText.parse("16,384", megabytes))
                .isEqualTo(Parsed.value(Bytes.ofMiB(16384)));
        assertThat(AmountText.parse("0,960 TB", DRIVES)).isEqualTo(Parsed.value(Bytes.ofGB(960)));
    }

    @ParameterizedTest
    @CsvSource({
        "2x16 GiB,2,16384,''",
        "2 x 16GB,2,16384,''",
        "2×16 GB,2,16384,''",
        "16GB x 4,4,16384,''",
        "8 * 32GB DDR4,8,32768,DDR4",
        "16GBDDR3,1,16384,DDR3",
        "64 GB RAM,1,65536,RAM",
    })
    void countsModules(String text, int count, long mebibytes, String rest) {
        assertThat(AmountText.parseCounted(text, MEMORY))
                .isEqualTo(Parsed.value(new Counted<>(count, Bytes.ofMiB(mebibytes), rest)));
    }

    @Test
    void countsDrivesWithTheirWords() {
        assertThat(AmountText.parseCounted("8x 1,2TB SAS", DRIVES))
                .isEqualTo(Parsed.value(new Counted<>(8, Bytes.ofGB(1200), "SAS")));
        assertThat(AmountText.parseCounted("2x2TBSATA2", DRIVES))
                .isEqualTo(Parsed.value(new Counted<>(2, Bytes.ofGB(2000), "SATA2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?", "-", "64Gbit", "16 GB RAM", "0 x 4TB", "1.234.5 GB", "16GB/8GB"})
    void refusesCellsThatAreNoAmount(String text) {
        assertThat(AmountText.parse(text, MEMORY.withBareUnit(AmountUnit.GB)))
                .isInstanceOf(Parsed.Problem.class);
    }

    @Test
    void roundsToBytesOnlyWhereAskedTo() {
        assertThat(AmountText.parse("61.2 GiB", MEMORY)).isInstanceOf(Parsed.Problem.class);
        assertThat(AmountText.parse("61.2 GiB", MEMORY.withPartsRounded()))
                .isEqualTo(Parsed.value(new Bytes(65_712_999_629L)));
    }

    @Test
    void staysCheapAndCivilOnHostileText() {
        String hostile = "9".repeat(100_000) + "GiB";
        assertThat(AmountText.parse(hostile, MEMORY))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem -> assertThat(problem.message()).hasSizeLessThan(200));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void readsBackExactlyWhatFilesHold(long seed) {
        Random random = new Random(seed);
        List<Long> units = List.of(1L, Bytes.KIB, Bytes.MIB, Bytes.GIB, Bytes.MB, Bytes.GB);
        for (int round = 0; round < 200; round++) {
            long unit = units.get(random.nextInt(units.size()));
            Bytes amount = new Bytes(random.nextLong(0, Long.MAX_VALUE / unit) * unit);
            assertThat(AmountText.parse(amount.binaryText(), Meaning.STRICT))
                    .isEqualTo(Parsed.value(amount));
            assertThat(AmountText.parse(amount.decimalText(), Meaning.STRICT))
                    .isEqualTo(Parsed.value(amount));
        }
    }

    @Test
    void writesTheLargestUnitThatDividesEvenly() {
        assertThat(Bytes.ofGiB(16).binaryText()).isEqualTo("16 GiB");
        assertThat(Bytes.ofMiB(1536).binaryText()).isEqualTo("1536 MiB");
        assertThat(Bytes.ofGB(7680).decimalText()).isEqualTo("7680 GB");
        assertThat(new Bytes(1025).binaryText()).isEqualTo("1025 B");
        assertThat(Bytes.ZERO.binaryText()).isEqualTo("0 B");
    }
}
