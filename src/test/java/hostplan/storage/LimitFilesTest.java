package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.Processors;
import hostplan.capacity.RuleSet;
import hostplan.capacity.drill.Disks;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.DrillQuestion;
import hostplan.capacity.drill.Drills;
import hostplan.capacity.drill.LimitSettings;
import hostplan.capacity.drill.Matter;
import hostplan.capacity.drill.SettingValues;
import hostplan.capacity.drill.TypedSetting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The settings that ship, with the values of one drill: 9,000 IOPS and 90 MB/s for ten slices of 1
/// vCPU to which 600 IOPS are promised each, two of them noisy; 8 threads.
///
/// By hand: each has a tenth, 900 IOPS and 9 MB/s = 9,000,000 B/s, 8.58 MiB/s; at 4 KiB that is
/// 900. In a burst 1 − 8 × 600 ÷ 9,000 = 7 ÷ 15 for two: 2,100 IOPS and 21,000,000 B/s, 20.02
/// MiB/s. A cap of 8 ÷ 10 threads.
class LimitFilesTest {

    private static final Path FOLDER = Path.of("assets", "limits");
    private static final Disks ARRAY = Drills.array("data", 9_000, Optional.of(90L));

    static Stream<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(FOLDER)) {
            return found.filter(file -> !file.endsWith("index.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void shipsWhatItsSchemaAllows(Path file) throws IOException {
        Schema rules =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("assets", "schema", "limits.schema.json")),
                                InputFormat.JSON);
        assertThat(rules.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void readsEveryFileOnceForRuleSetsThatThereAre() throws IOException {
        assertThat(LimitFiles.load()).hasSize((int) files().count());
        List<String> named =
                LimitFiles.load().stream().flatMap(each -> each.ruleSets().stream()).toList();
        assertThat(named)
                .doesNotHaveDuplicates()
                .isSubsetOf(RuleSetFiles.load().all().stream().map(RuleSet::id).toList());
    }

    /// Every hypervisor either limits disks and processors or says that it does not.
    @Test
    void leavesNeitherDisksNorProcessorsOpen() {
        for (LimitSettings each : LimitFiles.load()) {
            for (Matter matter : List.of(Matter.DISK, Matter.CPU)) {
                assertThat(
                                each.settings().stream().anyMatch(one -> one.matter() == matter)
                                        || each.lacking().stream()
                                                .anyMatch(one -> one.matter() == matter))
                        .isTrue();
            }
        }
    }

    @Test
    void usesOnlyValuesThatThereAre() {
        DrillQuestion question = drill("kvm");
        Set<String> values = new HashSet<>();
        for (Optional<Fraction> mhz :
                List.of(Optional.<Fraction>empty(), Optional.of(Fraction.of(1_200)))) {
            DrillAnswer answer = Drills.answer(question.withThreadMhz(mhz));
            values.addAll(SettingValues.of(answer, 0).keySet());
        }
        assertThat(
                        LimitFiles.load().stream()
                                .flatMap(each -> each.settings().stream())
                                .flatMap(each -> each.places().stream()))
                .isSubsetOf(values);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kvm|<iotune>;  <total_iops_sec>900</total_iops_sec>;  <total_bytes_sec>9000000</total_bytes_sec>;  <total_iops_sec_max>2100</total_iops_sec_max>;  <total_bytes_sec_max>21000000</total_bytes_sec_max>;  <total_iops_sec_max_length>60</total_iops_sec_max_length>;  <total_bytes_sec_max_length>60</total_bytes_sec_max_length>;</iotune>",
                "kvm|virsh blkdeviotune DOMAIN vda --live --config --total-iops-sec 900 --total-bytes-sec 9000000 --total-iops-sec-max 2100 --total-iops-sec-max-length 60 --total-bytes-sec-max 21000000 --total-bytes-sec-max-length 60",
                "kvm|<cputune>;  <shares>100</shares>;  <period>100000</period>;  <quota>80000</quota>;</cputune>",
                "proxmox|qm set VMID --scsi0 STORAGE:VOLUME,iops=900,mbps=8.58,iops_max=2100,iops_max_length=60,mbps_max=20.02,bps_max_length=60",
                "proxmox-zfs|qm set VMID --cpuunits 100 --cpulimit 0.8",
                "nova|openstack flavor set FLAVOR --property quota:disk_total_iops_sec=900 --property quota:disk_total_bytes_sec=9000000",
                "nova|openstack flavor set FLAVOR --property quota:cpu_shares=100 --property quota:cpu_period=100000 --property quota:cpu_quota=80000",
                "xen|cpu_weight=256;cap=80",
                "xcp-ng|xe vm-param-set uuid=UUID VCPUs-params:weight=256 VCPUs-params:cap=80",
                "esxi|Get-VM NAME | Get-VMResourceConfiguration | Set-VMResourceConfiguration -Disk (Get-HardDisk -VM NAME) -DiskLimitIOPerSecond 900",
                "esxi|Get-VM NAME | Get-VMResourceConfiguration | Set-VMResourceConfiguration -CpuSharesLevel Normal;# a limit, -CpuLimitMhz, is 0.8 × MHz × cores ÷ threads of the host",
                "kubevirt|resources:;  requests:;    cpu: 500m;  limits:;    cpu: 800m",
                "openshift|resources:;  requests:;    cpu: 500m;  limits:;    cpu: 800m",
                "hyper-v|Get-VMHardDiskDrive -VMName NAME | Set-VMHardDiskDrive -MaximumIOPS 900",
                "hyper-v|Set-VMProcessor -VMName NAME -RelativeWeight 100 -Maximum 80"
            })
    void typesTheVerySettings(String line) {
        int bar = line.indexOf('|');
        String ruleSet = line.substring(0, bar);
        List<String> lines = List.of(line.substring(bar + 1).split(";"));
        assertThat(TypedSetting.of(Drills.answer(drill(ruleSet))))
                .extracting(TypedSetting::lines)
                .contains(lines);
    }

    /// Cores of 2.4 GHz with two threads each: a thread counts for 1,200 MHz, of which 0.8 are 960.
    @Test
    void capsInMegahertzWhereTheClockIsKnown() {
        Optional<Fraction> mhz =
                DrillQuestion.threadMhz(
                        new Processors(Optional.of(1), Optional.of(4), 8), Fraction.of(2_400));
        assertThat(mhz).contains(Fraction.of(1_200));
        assertThat(TypedSetting.of(Drills.answer(drill("esxi").withThreadMhz(mhz))))
                .flatExtracting(TypedSetting::lines)
                .anyMatch(line -> line.endsWith("-CpuLimitMhz 960"))
                .noneMatch(line -> line.contains("cores ÷ threads"));
    }

    @Test
    void typesTheBandwidthThatWasSoldWhereThereIsOne() {
        assertThat(TypedSetting.of(Drills.answer(drill("openshift"))))
                .flatExtracting(TypedSetting::lines)
                .contains("  kubernetes.io/egress-bandwidth: 100M");
    }

    /// Without MB/s a burst has operations and their seconds alone.
    @Test
    void leavesOutTheLengthOfABurstOfNothing() {
        DrillQuestion question =
                Drills.with(
                        Drills.question(
                                List.of(Drills.array("data", 9_000, Optional.empty())),
                                Drills.tenant("s", 10, 2, 600)),
                        LimitSettings.of(LimitFiles.load(), "kvm"));
        assertThat(TypedSetting.of(Drills.answer(question)).getFirst().lines())
                .containsExactly(
                        "<iotune>",
                        "  <total_iops_sec>900</total_iops_sec>",
                        "  <total_iops_sec_max>2100</total_iops_sec_max>",
                        "  <total_iops_sec_max_length>60</total_iops_sec_max_length>",
                        "</iotune>");
    }

    /// What is not limited is not typed: without MB/s and without a burst.
    @Test
    void leavesOutWhatIsNotLimited() {
        DrillQuestion question =
                Drills.with(
                        Drills.question(
                                List.of(Drills.array("data", 9_000, Optional.empty())),
                                Drills.tenant("s", 10, 0, 600)),
                        LimitSettings.of(LimitFiles.load(), "kvm"));
        assertThat(TypedSetting.of(Drills.answer(question)))
                .extracting(TypedSetting::lines)
                .contains(
                        List.of("<iotune>", "  <total_iops_sec>900</total_iops_sec>", "</iotune>"),
                        List.of(
                                "virsh blkdeviotune DOMAIN vda --live --config --total-iops-sec 900"));
    }

    @Test
    void neverRoundsBelowAPromise() {
        DrillQuestion question =
                Drills.question(
                        List.of(Drills.array("data", 1_000_000, Optional.of(41L))),
                        Drills.tenant("s", 10, 0, 1_000));
        // 4.1 MB/s for each are 3.9100646973 MiB/s; 1,000 × 4 KiB are 3.90625.
        assertThat(SettingValues.of(Drills.answer(question), 0)).containsEntry("mib", "3.91");
        DrillQuestion tight =
                Drills.question(
                        List.of(
                                new Disks(
                                        "data",
                                        Optional.empty(),
                                        DiskOrigin.ARRAYS,
                                        false,
                                        Optional.of(Fraction.of(20_000)),
                                        Optional.of(Fraction.of(4_096, 100)),
                                        Optional.empty())),
                        Drills.tenant("s", 10, 0, 1_000));
        // 40.96 MB/s are just what is promised.
        assertThat(SettingValues.of(Drills.answer(tight), 0)).containsEntry("mib", "3.90625");
    }

    @Test
    void assumesTheWorseWhereNothingWasRead() {
        assertThat(LimitSettings.of(LimitFiles.load(), "none")).isEqualTo(LimitSettings.UNREAD);
    }

    @Test
    void namesTheMemberThatIsWrong() {
        assertThat(LimitFiles.read("mine.json", "{\"disk\": {\"sharing\": \"loud\"}}"))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem ->
                                assertThat(problem.message())
                                        .isEqualTo("mine.json: cpu is missing."));
        assertThat(LimitFiles.read("mine.json", "{\"disk\": {\"sharing\": \"loud\"}, \"cpu\": {}}"))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem ->
                                assertThat(problem.message())
                                        .isEqualTo("mine.json: disk.sharing is “loud”."));
    }

    private static DrillQuestion drill(String ruleSet) {
        return Drills.with(
                Drills.question(List.of(ARRAY), Drills.tenant("s", 10, 2, 600)),
                LimitSettings.of(LimitFiles.load(), ruleSet));
    }
}
