package hostplan.explain;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.capacity.drill.CpuDrill;
import hostplan.capacity.drill.CpuWeight;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.DrillQuestion;
import hostplan.capacity.drill.Gap;
import hostplan.capacity.drill.NetworkShare;
import hostplan.capacity.drill.SharedDisks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The arithmetic of a drill, in the order in which one would do it by hand.
public final class DrillArithmetic {

    private final DrillAnswer answer;
    private final DrillQuestion question;
    private final List<Statement> found = new ArrayList<>();

    private DrillArithmetic(DrillAnswer answer) {
        this.answer = answer;
        question = answer.question();
    }

    public static List<Statement> of(DrillAnswer answer) {
        DrillArithmetic arithmetic = new DrillArithmetic(answer);
        for (SharedDisks disks : answer.disks()) {
            arithmetic.found.addAll(new DiskArithmetic(answer.question(), disks).statements());
        }
        answer.cpu().ifPresent(arithmetic::cpu);
        arithmetic.network();
        arithmetic.found.addAll(new BackupArithmetic(answer).statements());
        arithmetic.found.addAll(DrillAssumptions.of(answer));
        return List.copyOf(arithmetic.found);
    }

    /// What the answer says nothing about.
    public static List<Statement> notChecked(DrillAnswer answer) {
        return answer.gaps().stream().map(gap -> Statement.of(sentence(gap), Map.of())).toList();
    }

    private static Sentence sentence(Gap gap) {
        return switch (gap) {
            case LATENCY -> Sentence.DRILL_UNCHECKED_LATENCY;
            case CACHES -> Sentence.DRILL_UNCHECKED_CACHES;
            case MEASURED -> Sentence.DRILL_UNCHECKED_MEASURED;
            case MORE_BURSTS -> Sentence.DRILL_UNCHECKED_MORE_BURSTS;
            case READ_SHARE -> Sentence.DRILL_UNCHECKED_READ_SHARE;
            case MEGABYTES -> Sentence.DRILL_UNCHECKED_MEGABYTES;
            case OPERATIONS -> Sentence.DRILL_UNCHECKED_OPERATIONS;
            case NETWORK -> Sentence.DRILL_UNCHECKED_NETWORK;
            case DISK_OF_FLAVOR -> Sentence.DRILL_UNCHECKED_DISK_OF_FLAVOR;
            case BACKUP_TARGET -> Sentence.DRILL_UNCHECKED_BACKUP_TARGET;
        };
    }

    private void cpu(CpuDrill drill) {
        found.add(
                Statement.of(
                        Sentence.CPU_SHARED,
                        Map.of(
                                "threads", number(drill.threads()),
                                "sold", number(drill.sold()),
                                "part", number(drill.cap()))));
        found.add(
                Statement.from(
                        question.settings().weightSource(),
                        question.settings().weight() == CpuWeight.BY_SLICE
                                ? Sentence.CPU_WEIGHT_SLICE
                                : Sentence.CPU_WEIGHT_VCPU,
                        Map.of()));
        for (CpuDrill.CpuShare share : drill.shares()) {
            Term flavor = new Term.Words(share.tenant().name());
            if (share.tenant().noisy() < share.tenant().count()) {
                found.add(
                        Statement.of(
                                Sentence.CPU_GETS,
                                Map.of(
                                        "flavor", flavor,
                                        "promise", number(share.promise()),
                                        "without", number(share.without().quiet()),
                                        "weighted", number(share.weighted().quiet()),
                                        "capped", number(share.capped().quiet()))));
            }
            found.add(
                    Statement.of(
                            Sentence.CPU_CAP,
                            Map.of(
                                    "flavor", flavor,
                                    "threads", number(share.tenant().threads()),
                                    "part", number(drill.cap()),
                                    "cap", number(share.cap(drill.cap())))));
        }
    }

    /// All slices get the same part.
    private void network() {
        answer.network().stream().findFirst().ifPresent(this::network);
    }

    private void network(NetworkShare share) {
        found.add(
                Statement.of(
                        Sentence.NETWORK_SHARE,
                        Map.of(
                                "network", Term.of(Resource.NETWORK, share.most()),
                                "slices", Term.count(question.slices()),
                                "share", Term.of(Resource.NETWORK, share.guaranteed()))));
    }

    static Term number(Fraction value) {
        return new Term.Measure(value, "");
    }

    static Term iops(Fraction value) {
        return Term.of(Resource.IOPS, value);
    }

    static Term megabytes(Fraction value) {
        return new Term.Measure(value, "MB/s");
    }

    /// As one types it: `4 KiB`.
    static Term block(Bytes block) {
        return new Term.Words(block.binaryText());
    }
}
