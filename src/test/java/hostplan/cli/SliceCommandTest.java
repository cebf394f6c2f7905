package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

class SliceCommandTest {

    private static final String HOST = "cores=8,memory=16GiB";
    private static final String FLAVOR = "vcpus=1,memory=2GiB";

    /// The textbook's host under the defaults of each product; worked by hand from the formulas
    /// that the makers publish.
    @ParameterizedTest
    @CsvSource({
        "none, 8",
        "nova, 7",
        "xcp-ng, 7",
        "xen, 6",
        "esxi, 7",
        "kvm, 6",
        "proxmox, 6",
        "proxmox-zfs, 5",
        "hyper-v, 6",
        "kubevirt, 7",
        "openshift, 6"
    })
    void cutsTheTextbooksHostUnderEachRuleSet(String hypervisor, int count) {
        Run run = slice("--host", HOST, "--flavor", FLAVOR, "--hypervisor", hypervisor, "--json");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.json().at("/hypervisor").stringValue()).isEqualTo(hypervisor);
        assertThat(run.json().at("/slices/0/count").intValue()).isEqualTo(count);
        assertThat(run.json().at("/slices/0/limit").stringValue()).isEqualTo("memory");
        assertThat(run.json().at("/limit").stringValue()).isEqualTo("memory");
    }

    @Test
    void saysInJsonWhereEachResourceGoes() {
        Run run =
                slice(
                        "--host",
                        "name=h1,cores=8,memory=16GiB,disk=2TB,iops=5000,network=25Gbit/s",
                        "--flavor",
                        "name=small,vcpus=1,memory=2GiB,disk=100GB,iops=100,network=1Gbit/s",
                        "--hypervisor",
                        "openshift",
                        "--cpu-ratio",
                        "1.5",
                        "--keep-free",
                        "1GiB",
                        "--json");

        assertThat(names(run.json()))
                .containsExactly(
                        "hypervisor",
                        "slices",
                        "resources",
                        "limit",
                        "optimal",
                        "more",
                        "arithmetic",
                        "notChecked");
        assertThat(run.json().at("/slices/0"))
                .hasToString("{\"flavor\":\"small\",\"count\":6,\"limit\":\"memory\"}");
        assertThat(resource(run, 0))
                .isEqualTo(
                        "vcpus vCPU installed=8 reserved=0 keptFree=0 ratio=1.5 capacity=12"
                                + " allocated=6 overhead=0 free=6 stranded=6");
        assertThat(resource(run, 1))
                .isEqualTo(
                        "memory MiB installed=16384 reserved=360 keptFree=1024 ratio=1"
                                + " capacity=15000 allocated=12288 overhead=1476.576"
                                + " free=1235.424 stranded=0");
        assertThat(resource(run, 2))
                .isEqualTo(
                        "disk MB installed=2000000 reserved=0 keptFree=0 ratio=1 capacity=2000000"
                                + " allocated=600000 overhead=0 free=1400000 stranded=1400000");
        assertThat(resource(run, 3)).startsWith("iops IOPS installed=5000 ");
        assertThat(resource(run, 4)).startsWith("network Mbit/s installed=25000 ");
        assertThat(run.json().at("/arithmetic")).isNotEmpty();
        assertThat(run.json().at("/notChecked")).isNotEmpty();
    }

    @Test
    void fillsByAnAimAndPlacesInNodes() {
        // 2 nodes of 8 cores and 24 GiB. By income 16 GiB at 30 and 4 GiB at 8 tie with 4 GiB
        // alone at 48 a node; one large and two small leave no memory: 46. Six small: 48.
        Run run =
                slice(
                        "--host",
                        "sockets=2,cores=16,memory=48GiB",
                        "--flavor",
                        "name=large,vcpus=4,memory=16GiB,price=30",
                        "--flavor",
                        "name=small,vcpus=1,memory=4GiB,price=8,max=9",
                        "--fill",
                        "income",
                        "--numa",
                        "required",
                        "--json");

        // Node by node at most 48; of the 9 small that sell six fill one node, and one large with
        // two small the other: 48 + 46 = 94.
        assertThat(run.json().at("/slices"))
                .hasToString(
                        "[{\"flavor\":\"large\",\"count\":1,\"limit\":\"memory\"},"
                                + "{\"flavor\":\"small\",\"count\":8,\"limit\":\"memory\"}]");
        assertThat(run.json().at("/optimal").booleanValue()).isTrue();
        assertThat(run.json().at("/bound").intValue()).isEqualTo(94);
        assertThat(run.json().at("/nodes")).hasSize(2);
        assertThat(run.json().at("/nodes/0/slices/0/flavor").stringValue()).isIn("large", "small");
    }

    @Test
    void takesWhatIsStatedOfNodes() {
        Run run =
                slice(
                        "--host",
                        "sockets=2,cores=16,memory=48GiB",
                        "--flavor",
                        "vcpus=1,memory=1GiB",
                        "--numa",
                        "required",
                        "--node",
                        "0: cores=4, memory=40GiB",
                        "--json");
        assertThat(run.json().at("/nodes/0/slices/0/count").intValue()).isEqualTo(4);
        assertThat(run.json().at("/nodes/1/slices/0/count").intValue()).isEqualTo(8);
    }

    @Test
    void tellsPartsOfASliceFromWholeSlices() {
        String[] arguments = {
            "--host",
            "sockets=2,cores=16,memory=48GiB",
            "--flavor",
            "name=wide,vcpus=12,memory=32GiB,vnuma=2",
            "--flavor",
            "name=small,vcpus=1,memory=2GiB",
            "--numa",
            "required"
        };
        Run run =
                slice(
                        Stream.concat(Stream.of(arguments), Stream.of("--json"))
                                .toArray(String[]::new));
        assertThat(run.json().at("/nodes/1/parts"))
                .hasToString("[{\"flavor\":\"wide\",\"count\":1}]");
        assertThat(run.json().at("/nodes/1/slices"))
                .hasToString("[{\"flavor\":\"small\",\"count\":2}]");
        assertThat(run.json().at("/across")).isEmpty();

        assertThat(slice(arguments).out())
                .contains("2 × small, 1 × 1/2 wide")
                .contains(
                        "wide: 1 in 2 NUMA nodes each, as its virtual nodes say, in each 6 vCPU and"
                                + " 16,384 MiB");
    }

    @Test
    void namesVirtualNodesWhereASliceIsLargerThanANode() {
        Run run =
                slice(
                        "--host",
                        "sockets=2,cores=16,memory=48GiB",
                        "--flavor",
                        "vcpus=12,memory=32GiB",
                        "--numa",
                        "required");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("with virtual NUMA nodes it could lie in several");
    }

    @Test
    void saysWhereANodeCannotBeRead() {
        Run run =
                slice(
                        "--host",
                        "sockets=2,cores=16,memory=48GiB",
                        "--flavor",
                        FLAVOR,
                        "--numa",
                        "required",
                        "--node",
                        "0: cores=4, memry=40GiB");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--node: At character 13: “memry” is not a known key");
    }

    @Test
    void leavesOutWhatTheHostDoesNotState() {
        Run run = slice("--host", "memory=16GiB", "--flavor", FLAVOR, "--json");

        assertThat(run.json().at("/resources")).hasSize(1);
        assertThat(run.json().at("/resources/0/resource").stringValue()).isEqualTo("memory");
    }

    @Test
    void meetsFixedCountsFirstAndFillsWithTheRest() {
        Run run =
                slice(
                        "--host",
                        HOST,
                        "--flavor",
                        "name=fill,vcpus=1,memory=1GiB",
                        "--flavor",
                        "name=fixed,vcpus=2,memory=4GiB,count=2",
                        "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().at("/slices").toString())
                .isEqualTo(
                        "[{\"flavor\":\"fill\",\"count\":4,\"limit\":\"vcpus\"},"
                                + "{\"flavor\":\"fixed\",\"count\":2,\"limit\":null}]");
        assertThat(run.json().at("/limit").stringValue()).isEqualTo("vcpus");
    }

    @Test
    void tellsByItsStatusThatACountIsNotMet() {
        Run run = slice("--host", HOST, "--flavor", FLAVOR + ",count=9", "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().at("/slices/0/count").intValue()).isEqualTo(8);
        assertThat(run.json().at("/limit").stringValue()).isEqualTo("memory");
    }

    @Test
    void hasNoLimitWhereEveryCountIsMet() {
        Run run = slice("--host", HOST, "--flavor", FLAVOR + ",count=8", "--json");

        assertThat(run.status()).isZero();
        assertThat(run.json().at("/limit").isNull()).isTrue();
    }

    @Test
    void tellsByItsStatusThatNoSliceFits() {
        Run run =
                slice(
                        "--host",
                        "cores=4,memory=64GiB",
                        "--flavor",
                        "vcpus=16,memory=1GiB",
                        "--cpu-ratio",
                        "4",
                        "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.json().at("/slices/0/count").intValue()).isZero();
        assertThat(run.json().at("/slices/0/limit").stringValue()).isEqualTo("vcpus");
    }

    @ParameterizedTest
    @CsvSource({
        "--reserve-memory, 4GiB, 6",
        "--reserve-cores, 3, 5",
        "--keep-free, 25%, 6",
        "--keep-free, 4GiB, 6",
        "--memory-ratio, 2, 8",
        "--cpu-ratio, 3:1, 8",
        "--disk-ratio, 2, 8"
    })
    void takesWhatIsReservedKeptAndOvercommitted(String option, String value, int count) {
        Run run = slice("--host", HOST, "--flavor", FLAVOR, option, value, "--json");

        assertThat(run.json().at("/slices/0/count").intValue()).isEqualTo(count);
    }

    @Test
    void reservedMemoryReplacesThatOfTheRuleSet() {
        Run run =
                slice(
                        "--host",
                        HOST,
                        "--flavor",
                        FLAVOR,
                        "--hypervisor",
                        "nova",
                        "--reserve-memory",
                        "0MiB",
                        "--json");

        assertThat(run.json().at("/slices/0/count").intValue()).isEqualTo(8);
        assertThat(run.json().at("/resources/1/reserved").intValue()).isZero();
    }

    @Test
    void doesNotLetANameSteerTheTerminal() {
        Run run = slice("--host", "name=\u001b[31mred," + HOST, "--flavor", FLAVOR);

        assertThat(run.out()).contains("[31mred").doesNotContain("\u001b");
    }

    @Test
    void neverFollowsTheLocale() {
        Locale before = Locale.getDefault();
        try {
            String[] arguments = {
                "slice", "--host", HOST, "--flavor", FLAVOR, "--hypervisor", "openshift"
            };
            Locale.setDefault(Locale.ENGLISH);
            Run english = Run.of(arguments);
            Locale.setDefault(Locale.GERMANY);
            assertThat(Run.of(arguments)).isEqualTo(english);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "nova"})
    void saysToPeopleFirstHowManyFit(String hypervisor) throws IOException {
        Run run = slice("--host", HOST, "--flavor", FLAVOR, "--hypervisor", hypervisor);

        assertThat(run.out()).isEqualTo(golden("textbook-" + hypervisor + ".txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cores=8,memory=16 | --host: memory: “16” names no unit. Write 16GiB (2^30 bytes)"
                        + " or 16GB (10^9 bytes).",
                "cores=8,memory=16G | The unit “G” can mean GiB or GB. Write 16GiB or 16GB.",
                "cores=8,ram=16GiB | --host: “ram” is not a known key. The keys are name, sockets,"
                        + " nodes, cores, threads, memory, disk, iops, network.",
                "cores=8,cores=9 | --host: cores is given twice. Give it once.",
                "cores=eight | --host: cores: “eight” is not a whole number from 1 on.",
                "cores=0 | --host: cores: “0” is not a whole number from 1 on.",
                "cores= | --host: cores has no value.",
                "cores | --host: “cores” is no key=value. Write it as cores=8,memory=16GiB.",
                "network=25 | --host: network: “25” is not a line rate.",
                "name=h1 | Nothing is known of the hardware of h1.",
                "cores=8,threads=4 | the host: A host cannot have 1 socket, 8 cores and 4 threads."
            })
    void refusesAHostThatItCannotRead(String host, String message) {
        Run run = slice("--host", host, "--flavor", FLAVOR, "--json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hostplan slice: ").contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vcpus=1 | --flavor: memory is missing. Add memory=2GiB.",
                "memory=2GiB | --flavor: vcpus is missing. Add vcpus=1.",
                "vcpus=1,memory=2GiB,count=0 | --flavor: count: “0” is not a whole number from 1"
                        + " on.",
                "vcpus=1,memory=2GiB,count=3,min=1 | --flavor: A fixed count has no weight, least or"
                        + " most. Leave out the count, or everything beside it.",
                "vcpus=1,memory=2GiB,min=3,max=2 | --flavor: At most 2 slices cannot be at least 3.",
                "vcpus=1,memory=2GiB,pinned=perhaps | --flavor: pinned: “perhaps” is neither yes nor"
                        + " no. Write yes or no.",
                "vcpus=1,memory=2GiB,price=-1 | --flavor: price:",
                "vcpus=1,memory=2GiB,sockets=1 | --flavor: “sockets” is not a known key.",
                "small | --flavor: “small” is no key=value, and no project names it."
            })
    void refusesAFlavorThatItCannotRead(String flavor, String message) {
        Run run = slice("--host", HOST, "--flavor", flavor);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("hostplan slice: ").contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--hypervisor | vmware | There is no rule set “vmware”. Choose one with"
                        + " --hypervisor: none, nova,",
                "--cpu-ratio | 0 | --cpu-ratio: “0” is not above zero.",
                "--memory-ratio | much | --memory-ratio: “much” is not a ratio.",
                "--disk-ratio | 1:0 | --disk-ratio: “1:0” is not a ratio.",
                "--reserve-memory | 2 | --reserve-memory: “2” names no unit.",
                "--reserve-cores | -1 | --reserve-cores: “-1” is not a whole number from 0 on.",
                "--keep-free | 101% | --keep-free: “101%” is not a percentage.",
                "--slicing | small | --slicing needs a project."
            })
    void refusesOptionsThatItCannotRead(String option, String value, String message) {
        Run run = slice("--host", HOST, "--flavor", FLAVOR, option, value);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "slice",
                "slice --host cores=8 --server h1 --project x --flavor vcpus=1,memory=1GiB",
                "slice --project x",
                "slice --host",
                "slice --host cores=8 --what",
                "slice --host cores=8"
            })
    void refusesArgumentsThatMakeNoSense(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hostplan slice: ").doesNotContain("Error:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "slice --host cores=8 --server h1 --project x | Give either --host, or --project"
                        + " with --server; not both.",
                "slice --host cores=8 --project x | Give either --host, or --project with"
                        + " --server; not both.",
                "slice --project x | --project does not say which of its servers. Add --server",
                "slice --server x | --server needs the project it is in. Add --project",
                "slice | No host is given. Give --host, or --project with --server."
            })
    void saysInASentenceWhichHostOptionsGoTogether(String line, String message) {
        assertThat(Run.of(line.split(" ")).err()).contains(message);
    }

    @Test
    void takesABareZeroAndAnyCaseOfTheHypervisor() {
        Run run =
                slice(
                        "--host",
                        "cores=8,memory=16GiB,network=1000MBit/s",
                        "--flavor",
                        FLAVOR,
                        "--hypervisor",
                        "Nova",
                        "--keep-free",
                        "0",
                        "--reserve-memory",
                        "0",
                        "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.json().at("/hypervisor").stringValue()).isEqualTo("nova");
        assertThat(run.json().at("/slices/0/count").intValue()).isEqualTo(8);
    }

    private static Run slice(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "slice";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Run.of(arguments);
    }

    private static List<String> names(JsonNode object) {
        return List.copyOf(object.propertyNames());
    }

    private static String resource(Run run, int index) {
        JsonNode resource = run.json().at("/resources/" + index);
        List<String> figures =
                StreamSupport.stream(resource.properties().spliterator(), false)
                        .skip(2)
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .toList();
        return resource.get("resource").stringValue()
                + " "
                + resource.get("unit").stringValue()
                + " "
                + String.join(" ", figures);
    }

    private static String golden(String name) throws IOException {
        try (InputStream stream = SliceCommandTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
