package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.util.List;

class ArrayCommandTest {

    /// The two published cases: 900 ÷ (0.84 + 4 × 0.16) = 608.1 and 1440 ÷ (0.7 + 6 × 0.3) = 576.
    @ParameterizedTest
    @CsvSource({"5, raid5, 0.84, 608.108108108", "8, raid6, 0.7, 576"})
    void answersThePublishedCases(String drives, String level, String share, String iops) {
        Run run =
                Run.of(
                        "array",
                        "--drives",
                        drives,
                        "--drive",
                        "iops=180",
                        "--level",
                        level,
                        "--read-share",
                        share,
                        "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json().at("/iops")).hasToString(iops);
        assertThat(run.json().at("/readShare")).hasToString(share);
        assertThat(run.json().at("/usableBytes").isNull()).isTrue();
    }

    /// Eight drives, of which one is a spare: raidz2 over seven, 5 × 4 TB − 128 GiB.
    @Test
    void saysInJsonWhatThereIsToSay() {
        Run run =
                array(
                        "--drives",
                        "8",
                        "--spares",
                        "1",
                        "--drive",
                        "read-iops=600,write-iops=300,size=4TB,read-mbs=500,write-mbs=250",
                        "--level",
                        "raidz2",
                        "--json");

        JsonNode json = run.json();
        assertThat(List.copyOf(json.propertyNames()))
                .containsExactly(
                        "name",
                        "level",
                        "usableBytes",
                        "readIops",
                        "writeIops",
                        "iops",
                        "readShare",
                        "survives",
                        "survivesAtBest",
                        "drives",
                        "spares",
                        "groups",
                        "rawBytes",
                        "readMBs",
                        "writeMBs",
                        "rebuildHours",
                        "problem",
                        "doubts",
                        "arithmetic");
        assertThat(json.at("/level").stringValue()).isEqualTo("raidz2");
        assertThat(json.at("/usableBytes").longValue())
                .isEqualTo(20_000_000_000_000L - (128L << 30));
        assertThat(json.at("/rawBytes").longValue()).isEqualTo(28_000_000_000_000L);
        assertThat(json.at("/readIops").intValue()).isEqualTo(600);
        assertThat(json.at("/writeIops").intValue()).isEqualTo(300);
        assertThat(json.at("/survives").intValue()).isEqualTo(2);
        assertThat(json.at("/drives").intValue()).isEqualTo(7);
        assertThat(json.at("/spares").intValue()).isEqualTo(1);
        assertThat(json.at("/readMBs").intValue()).isEqualTo(2500);
        assertThat(json.at("/writeMBs").intValue()).isEqualTo(1250);
        assertThat(json.at("/doubts").size()).isEqualTo(1);
        assertThat(json.at("/arithmetic").size()).isGreaterThan(6);
    }

    @Test
    void tellsPeopleTheFiguresAndTheirArithmetic() {
        Run run =
                array(
                        "--drives",
                        "5",
                        "--drive",
                        "iops=180,size=4TB",
                        "--level",
                        "raid5",
                        "--read-share",
                        "0.84");

        assertThat(run.out().lines())
                .contains(
                        "RAID 5 of 5 drives",
                        "Usable                      16 TB (14.55 TiB)",
                        "IOPS, 84 % reads                          608",
                        "  Random operations a second: 5 ÷ (0.84 ÷ 180 + 4 × 0.16 ÷ 180) = 608");
    }

    /// A mirror of ZFS is made of pairs where nobody says otherwise.
    @ParameterizedTest
    @CsvSource({"zfs-mirror, 8, 4", "raid50, 8, 2", "raidz1, 8, 1", "raid10, 8, 1"})
    void dividesAsOneUsuallyDoes(String level, String drives, int groups) {
        Run run =
                array("--drives", drives, "--drive", "iops=1,size=1TB", "--level", level, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().at("/groups").intValue()).isEqualTo(groups);
    }

    @Test
    void answersWhereTheDrivesMakeNoSuchArray() {
        Run run =
                array(
                        "--drives",
                        "2",
                        "--drive",
                        "iops=180,size=4TB",
                        "--level",
                        "raid5",
                        "--json");
        Run text = array("--drives", "2", "--drive", "iops=180", "--level", "raid5");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().at("/usableBytes").isNull()).isTrue();
        assertThat(run.json().at("/iops").isNull()).isTrue();
        assertThat(run.json().at("/problem").stringValue())
                .isEqualTo("RAID 5 needs at least 3 drives, there are 2");
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.out()).contains("RAID 5 needs at least 3 drives, there are 2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--drives 0 --drive iops=1 --level raid0 | --drives: “0” is not a whole number",
                "--drives x --drive iops=1 --level raid0 | --drives: “x” is not a whole number",
                "--drives 20000 --drive iops=1 --level raid0 | Write at most 10000",
                "--drives 4 --drive iops=1 --level raid7 | “raid7” is no way to join drives",
                "--drives 4 --drive iops=1 --level raid5 --spares 5 | 5 of 4 drives cannot be",
                "--drives 4 --drive iops=1,read-iops=2 --level raid5 | iops says what read-iops",
                "--drives 4 --drive size=4 --level raid5 | names no unit",
                "--drives 4 --drive media=tape --level raid5 | “tape” is no kind of drive",
                "--drives 4 --drive colour=red --level raid5 | is not a known key",
                "--drives 4 --drive iops=1 --level raid5 --read-share 1.1 | “1.1” is no share",
                "--drives 4 --drive iops=1 --level raid5 --read-share 70% | is no share",
                "--drives 4 --level raid5 | Missing required option: '--drive=SPEC'"
            })
    void refusesWhatCannotBe(String arguments, String message) {
        Run run = array(arguments.split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    private static Run array(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "array";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.of(all);
    }
}
