package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.Project;
import hostplan.storage.json.JsonLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What is wrong in a file is named with its place and a cure, and never ends in an exception.
class ProblemsInFilesTest {

    private static final String CONFIGURATION = "\"configurations\": [{\"id\": \"c\", ";
    private static final String PLACEMENT = "\"placements\": [{\"id\": \"p\", ";
    private static final String QUOTE = "\"quotes\": [{\"id\": \"q\", \"lines\": [";
    private static final String SERVER = "\"servers\": [{\"id\": \"s\", ";

    private final ProjectFormat format = new ProjectFormat();

    static Stream<Arguments> wrongMembers() {
        return Stream.of(
                Arguments.of(
                        "\"name\": 3", 9, "$.name", "A text is needed here, not the number 3."),
                Arguments.of("\"name\": null", 9, "$.name", "A text is needed here, not null."),
                Arguments.of(
                        "\"currency\": \"Euro\"",
                        13,
                        "$.currency",
                        "“Euro” is not a known currency."),
                Arguments.of(
                        "\"sites\": {}", 10, "$.sites", "A list is needed here, not an object."),
                Arguments.of(
                        "\"sites\": [3]",
                        11,
                        "$.sites[0]",
                        "An object is needed here, not the number 3."),
                Arguments.of(
                        QUOTE + "{}]}]",
                        34,
                        "$.quotes[0].lines[0]",
                        "This object does not say of which kind it is."),
                Arguments.of(
                        "\"sites\": [{}]", 11, "$.sites[0]", "“id” is missing in this object."),
                Arguments.of(
                        "\"sites\": [{\"id\": \"\"}]",
                        18,
                        "$.sites[0].id",
                        "An identity cannot be empty."),
                Arguments.of(
                        "\"sites\": [{\"id\": \"a\"}, {\"id\": \"a\"}]",
                        24,
                        "$.sites[1]",
                        "The identity “a” was given before in this list."),
                Arguments.of(
                        "\"sites\": [{\"id\": \"a\", \"kind\": \"shed\"}]",
                        31,
                        "$.sites[0].kind",
                        "“shed” is not one of the words that may stand here."),
                Arguments.of(
                        "\"name\": \"a\", \"name\": \"b\"",
                        22,
                        "$.name",
                        "The member “name” stands twice in this object."),
                Arguments.of(
                        "\"x\": 1, \"x\": 2",
                        14,
                        "$.x",
                        "The member “x” stands twice in this object."),
                Arguments.of(
                        "\"x\": {\"y\": 1, \"y\": 2}",
                        20,
                        "$.x.y",
                        "The member “y” stands twice in this object."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {\"memory\": \"16\"}}]",
                        53,
                        "$.configurations[0].totals.memory",
                        "“16” names no unit."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {\"memory\": \"99999999 TiB\"}}]",
                        53,
                        "$.configurations[0].totals.memory",
                        "“99999999 TiB” is more than can be counted in bytes."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {\"cores\": 1.5}}]",
                        52,
                        "$.configurations[0].totals.cores",
                        "1.5 is not a whole number."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {\"cores\": -8}}]",
                        52,
                        "$.configurations[0].totals.cores",
                        "-8 is too small."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {\"cores\": 3000000000}}]",
                        52,
                        "$.configurations[0].totals.cores",
                        "3000000000 is too large."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {\"cores\": \"8\"}}]",
                        52,
                        "$.configurations[0].totals.cores",
                        "A number is needed here, not the text “8”."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {\"weightKg\": 1e999999999}}]",
                        55,
                        "$.configurations[0].totals.weightKg",
                        "The number 1e999999999 is out of all proportion."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {\"weightKg\": 1e99999999999}}]",
                        55,
                        "$.configurations[0].totals.weightKg",
                        "The number 1e99999999999 is out of all proportion."),
                Arguments.of(
                        CONFIGURATION + "\"price\": {\"amount\": \" EUR\"}}]",
                        52,
                        "$.configurations[0].price.amount",
                        "“EUR” is not a price."),
                Arguments.of(
                        CONFIGURATION + "\"price\": {\"amount\": \"-1 EUR\"}}]",
                        52,
                        "$.configurations[0].price.amount",
                        "“-1 EUR” is less than nothing."),
                Arguments.of(
                        CONFIGURATION + "\"price\": {\"source\": \"a shop\"}}]",
                        60,
                        "$.configurations[0].price",
                        "This price has no amount."),
                Arguments.of(
                        SERVER + "\"warrantyUntil\": \"2026-02-30\"}]",
                        42,
                        "$.servers[0].warrantyUntil",
                        "“2026-02-30” is not a date."),
                Arguments.of(
                        SERVER + "\"location\": {\"rack\": \"r\", \"position\": 10.3}}]",
                        63,
                        "$.servers[0].location.position",
                        "10.3 is no number of rack units."),
                Arguments.of(
                        SERVER + "\"location\": {\"rack\": \"r\", \"site\": \"a\"}}]",
                        62,
                        "$.servers[0].location",
                        "This location is none of the three that there are."),
                Arguments.of(
                        SERVER + "\"own\": {\"c\": 3}}]",
                        38,
                        "$.servers[0].own.c",
                        "A text is needed here, not the number 3."),
                Arguments.of(
                        SERVER + "\"tags\": [\"a\", [\"b\"], \"c\"]}]",
                        39,
                        "$.servers[0].tags[1]",
                        "A text is needed here, not a list."),
                Arguments.of(
                        "\"rates\": [{\"currency\": \"USD\", \"date\": \"2026-01-01\"}]",
                        11,
                        "$.rates[0]",
                        "“value” is missing in this object."),
                Arguments.of(
                        "\"slicings\": [{\"id\": \"s\", \"ratios\": {\"vcpus\": \"1/0\"}}]",
                        46,
                        "$.slicings[0].ratios.vcpus",
                        "“1/0” is not a number."),
                Arguments.of(
                        "\"parts\": [{\"id\": \"a\"}]",
                        11,
                        "$.parts[0]",
                        "This object does not say of which kind it is."),
                Arguments.of(
                        "\"parts\": [{\"id\": \"a\", \"other\": {}, \"accelerator\": {}}]",
                        51,
                        "$.parts[0].accelerator",
                        "“accelerator” cannot stand beside “other”."),
                Arguments.of(
                        "\"parts\": [{\"id\": \"a\", \"memory\": {\"capacity\": \"64\", \"generation\": \"ddr5\","
                                + " \"type\": \"rdimm\", \"speed\": 4800}}]",
                        46,
                        "$.parts[0].memory.capacity",
                        "“64” names no unit."),
                Arguments.of(
                        CONFIGURATION + "\"totals\": {}, \"assembly\": {}}]",
                        58,
                        "$.configurations[0].assembly",
                        "“assembly” cannot stand beside “totals”."),
                Arguments.of(
                        fitted("\"slots\": \"memory\", \"part\": \"p\""),
                        66,
                        "$.configurations[0].assembly.fitted[0].slots",
                        "“memory” names no slots."),
                Arguments.of(
                        fitted("\"slots\": \"dimm 1-8\", \"part\": \"p\""),
                        66,
                        "$.configurations[0].assembly.fitted[0].slots",
                        "“dimm” is no kind of slot."),
                Arguments.of(
                        fitted("\"slots\": \"bay front 0-3\", \"part\": \"p\""),
                        66,
                        "$.configurations[0].assembly.fitted[0].slots",
                        "“0-3” is no position of a slot."),
                Arguments.of(
                        fitted("\"slots\": \"bay front 8-1\", \"part\": \"p\""),
                        66,
                        "$.configurations[0].assembly.fitted[0].slots",
                        "“8-1” counts backwards."),
                Arguments.of(
                        fitted(
                                "\"slots\": \"memory 1-4\", \"part\": \"p\"}, {\"slots\": \"memory 3\", \"part\": \"q\""),
                        127,
                        "$.configurations[0].assembly.fitted[1]",
                        "The slot “memory 3” is filled twice."),
                Arguments.of(
                        "\"serverModels\": [{\"id\": \"m\", \"slots\": {\"memory\": {\"count\": 2000000000, \"generation\": \"ddr5\"}}}]",
                        60,
                        "$.serverModels[0].slots.memory.count",
                        "2000000000 is too large."),
                Arguments.of(
                        "\"storagePools\": [{\"id\": \"p\", \"kind\": \"gluster\"}]",
                        38,
                        "$.storagePools[0].kind",
                        "“gluster” is not one of the words that may stand here."),
                Arguments.of(
                        PLACEMENT + "\"hosts\": [{}]}]",
                        38,
                        "$.placements[0].hosts[0]",
                        "This object does not say of which kind it is."),
                Arguments.of(
                        PLACEMENT + "\"hosts\": [{\"server\": \"s\", \"limit\": 2}]}]",
                        63,
                        "$.placements[0].hosts[0].limit",
                        "“limit” cannot stand beside “server”."),
                Arguments.of(
                        PLACEMENT + "\"counting\": {\"growth\": \"-0.1\"}}]",
                        57,
                        "$.placements[0].counting",
                        "VMs do not shrink by growing."),
                Arguments.of(
                        PLACEMENT + "\"failures\": {\"hosts\": -1}}]",
                        50,
                        "$.placements[0].failures.hosts",
                        "-1 is too small."),
                Arguments.of(
                        PLACEMENT + "\"groups\": [{\"group\": \"db\", \"policy\": \"near\"}]}]",
                        65,
                        "$.placements[0].groups[0].policy",
                        "“near” is not one of the words that may stand here."),
                Arguments.of(
                        PLACEMENT + "\"groups\": [{\"policy\": \"apart\"}]}]",
                        39,
                        "$.placements[0].groups[0]",
                        "“group” is missing in this object."),
                Arguments.of(
                        PLACEMENT
                                + "\"groups\": [{\"group\": \"a\", \"policy\": \"apart\", \"most\": 0}]}]",
                        81,
                        "$.placements[0].groups[0].most",
                        "0 is too small."),
                Arguments.of(
                        PLACEMENT + "\"keepFree\": {\"memory\": \"1 GiB\", \"share\": \"0.1\"}}]",
                        74,
                        "$.placements[0].keepFree",
                        "Memory kept free is stated twice."));
    }

    private static String fitted(String line) {
        return CONFIGURATION + "\"assembly\": {\"fitted\": [{" + line + "}]}}]";
    }

    @ParameterizedTest
    @MethodSource("wrongMembers")
    void saysWhatIsWrongAndWhere(String member, int column, String path, String message) {
        List<FileProblem> problems = problems("{\"hostplan\": 1,\n" + member + "}");

        assertThat(problems).hasSize(1);
        FileProblem problem = problems.getFirst();
        assertThat(problem.message()).isEqualTo(message);
        assertThat(problem.jsonPath()).isEqualTo(path);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.cure()).isNotBlank();
    }

    @Test
    void countsColumnsInCharacters() {
        List<FileProblem> problems =
                problems("{\"hostplan\": 1, \"notes\": \"für 日本\", \"name\": 3}");

        assertThat(problems.getFirst().column()).isEqualTo(44);
    }

    @Test
    void namesSeveralProblemsAtOnce() {
        List<FileProblem> problems =
                problems(
                        "{\"hostplan\": 1,\n\"name\": 3,\n\"currency\": 4,\n\"sites\": [{\"id\": []}]}");

        assertThat(problems).extracting(FileProblem::line).containsExactly(2, 3, 4);
    }

    @Test
    void stopsNamingProblemsAtSomePoint() {
        String sites = String.join(", ", IntStream.range(0, 100).mapToObj(_ -> "3").toList());

        assertThat(problems("{\"hostplan\": 1, \"sites\": [" + sites + "]}"))
                .hasSize(JsonLimits.MOST_PROBLEMS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"hostplan\": 1",
                "{\"hostplan\": 1, \"name\": \"a}",
                "{\"hostplan\": 1, \"pue\": NaN}",
                "{\"hostplan\": 1, \"x\": Infinity}",
                "{\"hostplan\": 1, \"x\": 01}",
                "{\"hostplan\": 1, 'x': 1}",
                "{\"hostplan\": 1, // comment\n\"x\": 1}",
                "{\"hostplan\": 1,}",
                "{\"hostplan\": 1} {}",
                "{\"hostplan\": 1} x",
                "{hostplan: 1}",
                "[]",
                "1",
                "null",
                "\"hostplan\"",
                "<?xml version=\"1.0\"?>",
                "PK\u0003\u0004",
                "   \n ",
                "{}",
                "{\"hostplan\": \"1\"}",
                "{\"hostplan\": 0}",
                "{\"hostplan\": 1.5}"
            })
    void refusesWhatIsNoProject(String text) {
        assertThat(problems(text))
                .isNotEmpty()
                .allSatisfy(problem -> {
                    assertThat(problem.message()).isNotBlank();
                    assertThat(problem.cure()).isNotBlank();
                    assertThat(problem.line()).isPositive();
                });
    }

    @Test
    void refusesAnEmptyFileWithoutTalkOfSyntax() {
        assertThat(problems("").getFirst().message()).isEqualTo("The file is empty.");
    }

    @Test
    void knowsAMergeThatWasNotFinished() {
        String text =
                "{\n  \"hostplan\": 1,\n<<<<<<< HEAD\n  \"name\": \"a\"\n=======\n  \"name\": \"b\"\n>>>>>>> x\n}\n";

        FileProblem problem = problems(text).getFirst();

        assertThat(problem.message()).contains("merge");
        assertThat(problem.line()).isEqualTo(3);
    }

    @Test
    void refusesOtherEncodings() {
        String text = "{\"hostplan\": 1, \"name\": \"für\"}";

        assertThat(problems(text.getBytes(StandardCharsets.ISO_8859_1)).getFirst().column())
                .isEqualTo(27);
        assertThat(problems(text.getBytes(StandardCharsets.UTF_16))).isNotEmpty();
    }

    @Test
    void toleratesAByteOrderMark() {
        byte[] marked = "\uFEFF{\"hostplan\": 1}".getBytes(StandardCharsets.UTF_8);

        assertThat(format.read(marked)).isEqualTo(new Reading.Complete(Project.EMPTY, 1));
    }

    @Test
    void readsOnlySoDeep() {
        String deep = "{\"hostplan\": 1, \"x\": " + "[".repeat(99) + "]".repeat(99) + "}";
        String tooDeep = "{\"hostplan\": 1, \"x\": " + "[".repeat(100) + "]".repeat(100) + "}";

        assertThat(format.read(deep)).isInstanceOf(Reading.Complete.class);
        assertThat(problems(tooDeep).getFirst().cure()).isEqualTo("Shorten it.");
        assertThat(problems("[".repeat(1_000_000))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes", "unknown"})
    void readsTextsOnlySoLong(String member) {
        String long_ = "x".repeat(JsonLimits.MOST_CHARACTERS);

        assertThat(format.read("{\"hostplan\": 1, \"" + member + "\": \"" + long_ + "\"}"))
                .isInstanceOf(Reading.Complete.class);
        assertThat(
                        problems("{\"hostplan\": 1, \"" + member + "\": \"x" + long_ + "\"}")
                                .getFirst()
                                .cure())
                .isEqualTo("Shorten it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pue", "unknown"})
    void readsNumbersOnlySoLong(String member) {
        String number = "1".repeat(JsonLimits.MOST_DIGITS + 1);

        assertThat(
                        problems(
                                "{\"hostplan\": 1, \"assumptions\": {\""
                                        + member
                                        + "\": "
                                        + number
                                        + "}}"))
                .isNotEmpty();
    }

    /// A line of 40 characters may stand for 99,999 slots: 700 KB of them for 1.7 billion.
    @Test
    void readsOnlySoManySlots() {
        String line = "{\"slots\": \"extra x 1-99999\", \"part\": \"p\"}";
        String configuration = "{\"id\": \"%d\", \"assembly\": {\"fitted\": [" + line + "]}}";
        String many =
                IntStream.range(0, 10_000)
                        .mapToObj(configuration::formatted)
                        .collect(Collectors.joining(","));

        assertThat(problems("{\"hostplan\": 1, \"configurations\": [" + many + "]}").getFirst())
                .satisfies(problem -> {
                    assertThat(problem.jsonPath())
                            .isEqualTo("$.configurations[10].assembly.fitted[0].slots");
                    assertThat(problem.message())
                            .isEqualTo("This file fills more than 1000000 slots.");
                });
    }

    @Test
    void readsFilesOnlySoLarge() {
        byte[] large = new byte[JsonLimits.MOST_BYTES + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(problems(large).getFirst().message()).contains("64 MiB");
    }

    private List<FileProblem> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<FileProblem> problems(byte[] content) {
        Reading reading = format.read(content);
        assertThat(reading).isInstanceOf(Reading.Broken.class);
        return ((Reading.Broken) reading).problems();
    }
}
