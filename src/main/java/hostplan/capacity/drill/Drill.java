package hostplan.capacity.drill;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.BackupRules;

import java.util.ArrayList;
import java.util.List;

/// Answers drills. A pure function: the same question, the same answer.
public final class Drill {

    private Drill() {}

    /// The answer, or what keeps the question from having one.
    public static Parsed<DrillAnswer> answer(DrillQuestion question) {
        return question.disks()
                .shared(question.tenants())
                .map(shared ->
                        answer(
                                question,
                                shared.stream()
                                        .map(each -> SharedDisks.of(question, each))
                                        .toList()));
    }

    private static DrillAnswer answer(DrillQuestion question, List<SharedDisks> disks) {
        BackupRules backup = question.assumed().backup();
        Fraction used = backup.used();
        return new DrillAnswer(
                question,
                disks,
                CpuDrill.of(question),
                network(question),
                BackupRun.of(question, disks, used),
                BackupRun.of(question, disks, used.times(backup.changed())),
                gaps(question, disks));
    }

    private static List<NetworkShare> network(DrillQuestion question) {
        return question.network().stream()
                .flatMap(rate ->
                        question.tenants().stream()
                                .filter(each -> each.count() > 0)
                                .map(each -> NetworkShare.of(each, rate.mbit(), question.slices())))
                .toList();
    }

    private static List<Gap> gaps(DrillQuestion question, List<SharedDisks> disks) {
        List<Gap> gaps = new ArrayList<>(List.of(Gap.LATENCY, Gap.CACHES, Gap.MEASURED));
        if (question.tenants().stream().anyMatch(each -> each.noisy() > 0)) {
            gaps.add(Gap.MORE_BURSTS);
        }
        if (disks.stream().anyMatch(each -> each.disks().isStated())) {
            gaps.add(Gap.READ_SHARE);
        }
        if (disks.stream().anyMatch(each -> each.disks().megabytes().isEmpty())) {
            gaps.add(Gap.MEGABYTES);
        }
        if (disks.isEmpty() || disks.stream().anyMatch(each -> each.disks().iops().isEmpty())) {
            gaps.add(Gap.OPERATIONS);
        }
        if (question.network().isEmpty()) {
            gaps.add(Gap.NETWORK);
        }
        if (question.tenants().stream()
                .anyMatch(each -> each.count() > 0 && each.disk().isEmpty())) {
            gaps.add(Gap.DISK_OF_FLAVOR);
        }
        gaps.add(Gap.BACKUP_TARGET);
        return gaps;
    }
}
