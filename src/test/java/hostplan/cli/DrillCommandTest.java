package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Neighbours;
import hostplan.capacity.Slicing;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class DrillCommandTest {

    @TempDir private Path folder;

    /// By hand: 9,000 IOPS; ten slices with a promise of 600. Two noisy ones want 100,000 each, the
    /// others 4,800 together: each gets 9,000 ÷ 204,800 of what it asks, 600 × that = 26.37.
    @Test
    void drillsHostsStatedByTheirFigures() {
        Run run =
                drill(
                        "--hypervisor",
                        "kvm",
                        "--array",
                        "name=data,size=10TB,iops=9000,rate=90MB",
                        "--noisy",
                        "s=2");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(
                        "2 of 10 slices on the host under KVM / libvirt do as much as they can.")
                .contains(
                        "data: without limits the others do not get what was promised; with these"
                                + " limits they do, as long as no more than 2 burst at the same time.",
                        "      <total_iops_sec>900</total_iops_sec>".strip(),
                        "Latency:");
    }

    @Test
    void answersInJson() {
        JsonNode json =
                drill(
                                "--hypervisor",
                                "kvm",
                                "--array",
                                "name=data,size=10TB,iops=9000,rate=90MB/s",
                                "--noisy",
                                "s=2",
                                "--used",
                                "0.5",
                                "--window",
                                "2",
                                "--json")
                        .json();

        assertThat(json.at("/kept").booleanValue()).isFalse();
        assertThat(json.at("/disks/0/keptWith").booleanValue()).isTrue();
        assertThat(json.at("/disks/0/flavors/0/without/others").decimalValue())
                .isEqualByComparingTo("26.3671875");
        assertThat(json.at("/disks/0/flavors/0/limited/iops").intValue()).isEqualTo(900);
        assertThat(json.at("/disks/0/flavors/0/limited/burstIops").intValue()).isEqualTo(2_100);
        assertThat(json.at("/settings/0/lines/1").stringValue())
                .isEqualTo("  <total_iops_sec>900</total_iops_sec>");
        // 10 × 100 GB × 0.5 at 90 MB/s.
        assertThat(json.at("/backup/full/hours").decimalValue())
                .isEqualByComparingTo("1.543209877");
        assertThat(json.at("/backup/full/fits").booleanValue()).isTrue();
    }

    @Test
    void triesStatedLimits() {
        Run kept = drill("--array", "iops=9000", "--noisy", "s=2", "--limit", "flavor=s,iops=900");
        assertThat(kept.status()).isZero();
        Run broken =
                drill("--array", "iops=9000", "--noisy", "s=2", "--limit", "flavor=s,iops=9000");
        assertThat(broken.out()).contains("with the limits that are set they do not.");
        assertThat(broken.status()).isEqualTo(1);
    }

    @Test
    void asksTheStoredSlicingOfAServer() {
        Slicing stored = Sample.project().slicings().getFirst();
        String flavor = stored.lines().getFirst().flavor();
        Project project =
                Sample.project()
                        .with(draft ->
                                draft.slicings =
                                        List.of(
                                                stored.with(slicing ->
                                                        slicing.neighbours =
                                                                Neighbours.USUAL.with(
                                                                        Neighbours.OfFlavor.quiet(
                                                                                        flavor)
                                                                                .withNoisy(3)))));
        JsonNode json =
                Run.of(
                                "drill",
                                "--project",
                                Sample.saved(folder, project),
                                "--server",
                                "web-1",
                                "--array",
                                "iops=500000",
                                "--json")
                        .json();
        assertThat(json.at("/hypervisor").stringValue()).isEqualTo("kvm");
        assertThat(json.at("/disks/0/flavors/0/noisy").intValue()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--noisy|t=2|--noisy: the project has no flavor “t”. It has s.",
                "--noisy|s|--noisy: “s” is no name=value. Write it as small=2.",
                "--on|s=ssd|The drill: The host has no array “ssd”. Name one of data, or none for all together.",
                "--block|4|--block: ",
                "--fill-limit|1.2|--fill-limit: The fill limit is 1.2, but must be from 0 to 1.",
                "--snapshots|0.9|--snapshots: The share for snapshots is 0.9, but must be from 0 to 0.8.",
                "--window|0|The backup: A window of 0 hours lets no backup in.",
                "--limit|iops=5|--limit: flavor is missing. Add flavor=NAME.",
                "--limit|flavor=s,iops=0|--limit: iops: ",
                "--array|name=data,iops=5|--array: two arrays are called data.",
            })
    void saysWhatIsWrong(String option, String value, String message) {
        Run run = drill("--array", "name=data,iops=9000", option, value);
        assertThat(run.err()).startsWith("hostplan drill: " + message);
        assertThat(run.status()).isEqualTo(2);
    }

    private static Run drill(String... options) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "drill",
                                "--host",
                                "cores=8,memory=64GiB",
                                "--flavor",
                                "name=s,vcpus=1,memory=2GiB,disk=100GB,iops=600,count=10",
                                "--cpu-ratio",
                                "2"));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }
}
