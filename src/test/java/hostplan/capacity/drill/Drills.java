package hostplan.capacity.drill;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.BackupRules;
import hostplan.capacity.DiskOrigin;
import hostplan.capacity.DiskRules;
import hostplan.capacity.Neighbours;
import hostplan.capacity.SourceNote;
import hostplan.document.Confidence;

import java.util.List;
import java.util.Optional;

/// Drills for tests.
public final class Drills {

    public static final Fraction MOST_OF_SLICE = Fraction.of(100_000);

    private Drills() {}

    /// Slices of one vCPU that lie on no array of their own.
    public static Tenant tenant(String name, long count, long noisy, long iops) {
        return tenant(name, count, noisy, 1, Optional.of(iops));
    }

    public static Tenant unpromised(String name, long count, long noisy) {
        return tenant(name, count, noisy, 1, Optional.empty());
    }

    public static Tenant tenant(
            String name, long count, long noisy, int vcpus, Optional<Long> iops) {
        return new Tenant(
                name,
                count,
                noisy,
                vcpus,
                Fraction.of(vcpus),
                false,
                Optional.of(Bytes.ofGB(100)),
                iops,
                Optional.of(Bandwidth.ofMbit(100)),
                Optional.empty(),
                Optional.empty());
    }

    public static Tenant on(String array, Tenant tenant) {
        return new Tenant(
                tenant.name(),
                tenant.count(),
                tenant.noisy(),
                tenant.vcpus(),
                tenant.threads(),
                tenant.isPinned(),
                tenant.disk(),
                tenant.iops(),
                tenant.network(),
                Optional.of(array),
                tenant.limit());
    }

    /// An array of 10 TB that is read as fast as it is written.
    public static Disks array(String name, long iops, Optional<Long> megabytes) {
        Optional<Fraction> rate = megabytes.map(Fraction::of);
        return new Disks(
                name,
                Optional.of(Bytes.ofGB(10_000)),
                DiskOrigin.ARRAYS,
                false,
                Optional.of(Fraction.of(iops)),
                rate,
                rate);
    }

    public static DrillQuestion question(List<Disks> arrays, Tenant... tenants) {
        return new DrillQuestion(
                "host",
                new HostDisks(arrays, Fraction.of(400_000), MOST_OF_SLICE),
                Optional.of(Fraction.of(8)),
                Fraction.of(2),
                Fraction.ONE,
                Optional.of(Bandwidth.ofGbit(10)),
                List.of(tenants),
                Neighbours.USUAL.withBackup(
                        new BackupRules(Fraction.of(6, 10), Fraction.of(1, 10), Fraction.of(1))),
                settings(Sharing.BY_DEMAND, CpuWeight.BY_SLICE));
    }

    public static LimitSettings settings(Sharing sharing, CpuWeight weight) {
        SourceNote source = new SourceNote("a test", "2026", Confidence.COMPUTED, "");
        return new LimitSettings(
                List.of("test"), sharing, source, weight, source, List.of(), List.of());
    }

    public static DrillQuestion with(DrillQuestion question, LimitSettings settings) {
        return new DrillQuestion(
                question.host(),
                question.disks(),
                question.threads(),
                question.vcpuRatio(),
                question.diskRatio(),
                question.network(),
                question.tenants(),
                question.assumed(),
                settings);
    }

    public static DrillQuestion with(DrillQuestion question, Neighbours assumed) {
        return new DrillQuestion(
                question.host(),
                question.disks(),
                question.threads(),
                question.vcpuRatio(),
                question.diskRatio(),
                question.network(),
                question.tenants(),
                assumed,
                question.settings());
    }

    public static DrillQuestion withBlock(DrillQuestion question, Bytes block) {
        DiskRules usual = question.assumed().disk();
        return with(
                question,
                question.assumed()
                        .withDisk(
                                new DiskRules(
                                        usual.stated(),
                                        usual.snapshotShare(),
                                        usual.readShare(),
                                        block)));
    }

    public static DrillAnswer answer(DrillQuestion question) {
        return Drill.answer(question).orElseThrow();
    }

    /// The drill on the only disks there are.
    public static DiskDrill disks(DrillQuestion question) {
        return answer(question).disks().getFirst().drill().orElseThrow();
    }
}
