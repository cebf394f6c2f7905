package hostplan.explain;

import static hostplan.capacity.drill.Drills.answer;
import static hostplan.capacity.drill.Drills.array;
import static hostplan.capacity.drill.Drills.question;
import static hostplan.capacity.drill.Drills.settings;
import static hostplan.capacity.drill.Drills.tenant;
import static hostplan.capacity.drill.Drills.unpromised;
import static hostplan.capacity.drill.Drills.with;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.Neighbours;
import hostplan.capacity.drill.CpuWeight;
import hostplan.capacity.drill.Disks;
import hostplan.capacity.drill.DrillQuestion;
import hostplan.capacity.drill.HostDisks;
import hostplan.capacity.drill.Sharing;
import hostplan.capacity.drill.Tenant;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

class DrillArithmeticTest {

    private static final Disks ARRAY = array("data", 9_000, Optional.of(500L));

    /// The figures are those of `DiskDrillTest` and `DrillTest`, worked by hand there.
    @Test
    void showsEveryFigureAsOneWouldWorkItOut() {
        assertThat(texts(question(List.of(ARRAY), tenant("s", 10, 2, 600))))
                .contains(
                        "data: 10,000,000 MB × (80 % filled − 0 % for snapshots and backups) × 1 ="
                                + " 8,000,000 MB may be promised, 1,000,000 MB is",
                        "data: 9,000 IOPS at 70 % reads, and 500 MB/s ÷ 4 KiB = 122,070.312 IOPS:"
                                + " 9,000 IOPS of 4 KiB",
                        "data: 6,000 IOPS promised to 10 slices",
                        "data: 2 noisy × 100,000 IOPS + 4,800 IOPS that the others ask = 204,800"
                                + " IOPS wanted",
                        "data: requests are served as they come, so that without limits each gets"
                                + " 9,000 IOPS ÷ 204,800 IOPS = 4.39 % of what it asks [a test, 2026,"
                                + " computed]",
                        "s: 26.367 IOPS of the 600 IOPS promised, without limits",
                        "s: 600 IOPS ÷ 6,000 IOPS = 10 % of data for each slice",
                        "s: a limit of 9,000 IOPS × 10 % = 900 IOPS, rounded down",
                        "s: a limit of 500 MB/s × 10 % = 50 MB/s, rounded down",
                        "s: 2,100 IOPS of 4 KiB in a burst, for 60 s, while the others take what"
                                + " they were promised",
                        "data: with the limits every quiet slice gets what it was promised",
                        "full backup: 60 % of the disks of slices = 600,000 MB",
                        "backup: 0.333 h at 500 MB/s, as fast as data can be read",
                        "backup: fits its window of 1 h; it must be 166.667 MB/s at least");
    }

    private static List<String> texts(DrillQuestion question) {
        return StatementText.english().texts(DrillArithmetic.of(answer(question)));
    }

    /// Of drills that between them need every sentence.
    static Stream<Statement> everything() {
        Tenant limited =
                tenant("s", 10, 5, 600)
                        .withLimit(
                                Optional.of(
                                        new DiskLimit(
                                                Optional.of(5_000L),
                                                Optional.empty(),
                                                Optional.empty())));
        DrillQuestion plain = question(List.of(ARRAY), tenant("s", 10, 2, 600));
        Disks stated =
                new Disks(
                        "stated",
                        Optional.of(Bytes.ofGB(1)),
                        DiskOrigin.POOL,
                        true,
                        Optional.of(Fraction.of(1_000_000)),
                        Optional.empty(),
                        Optional.empty());
        return Stream.of(
                        with(plain, Neighbours.USUAL),
                        with(plain, settings(Sharing.FAIR, CpuWeight.BY_VCPU)),
                        question(List.of(ARRAY), limited),
                        question(List.of(ARRAY), tenant("s", 10, 1, 6_000)),
                        question(List.of(ARRAY), tenant("s", 1, 1, 9_000), unpromised("u", 1, 0)),
                        question(List.of(ARRAY), tenant("s", 1, 1, 900), unpromised("u", 1, 0)),
                        question(
                                List.of(array("fast", 900_000, Optional.of(9_000L))),
                                tenant("s", 100, 1, 5)),
                        question(List.of(array("a", 9, Optional.of(1L))), tenant("s", 100, 0, 1)),
                        silent(question(List.of(stated), tenant("s", 1, 1, 5))),
                        question(List.of(), diskless()))
                .map(question -> answer(question))
                .flatMap(answer ->
                        Stream.of(DrillArithmetic.of(answer), DrillArithmetic.notChecked(answer)))
                .flatMap(List::stream);
    }

    /// Without a network.
    private static DrillQuestion silent(DrillQuestion question) {
        return new DrillQuestion(
                question.host(),
                new HostDisks(
                        question.disks().arrays(),
                        Fraction.of(1_000_000),
                        question.disks().mostOfSlice()),
                question.threads(),
                question.vcpuRatio(),
                question.diskRatio(),
                Optional.empty(),
                question.tenants(),
                question.assumed(),
                question.settings());
    }

    private static Tenant diskless() {
        Tenant tenant = tenant("s", 1, 0, 5);
        return new Tenant(
                tenant.name(),
                tenant.count(),
                tenant.noisy(),
                tenant.vcpus(),
                tenant.threads(),
                false,
                Optional.empty(),
                tenant.iops(),
                tenant.network(),
                Optional.empty(),
                Optional.empty());
    }
}
