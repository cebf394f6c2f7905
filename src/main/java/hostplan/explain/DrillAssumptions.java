package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.capacity.BackupRules;
import hostplan.capacity.DiskRules;
import hostplan.capacity.SourceNote;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.document.Confidence;
import hostplan.hardware.Provenance;
import hostplan.hardware.UsualFigure;
import hostplan.hardware.storage.UsualStorage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a drill takes for granted where nobody states it, with its sources.
final class DrillAssumptions {

    private static final UsualFigure READS =
            new UsualFigure(
                    UsualStorage.READ_SHARE,
                    new Provenance("usual share of reads", "2026", Confidence.ESTIMATE));

    private final List<Statement> found = new ArrayList<>();

    private DrillAssumptions() {}

    static List<Statement> of(DrillAnswer answer) {
        DrillAssumptions assumptions = new DrillAssumptions();
        DiskRules disk = answer.question().assumed().disk();
        BackupRules backup = answer.question().assumed().backup();
        assumptions.share(
                Sentence.ASSUMED_FILL, answer.question().fillLimit(), DiskRules.FILL_LIMIT);
        assumptions.share(Sentence.ASSUMED_READS, disk.readShare(), READS);
        assumptions.usual(
                Sentence.ASSUMED_MOST,
                answer.question().disks().mostOfSlice(),
                UsualStorage.VM_IOPS,
                DrillArithmetic.iops(UsualStorage.VM_IOPS.value()));
        assumptions.share(Sentence.ASSUMED_USED, backup.used(), BackupRules.USED);
        assumptions.share(Sentence.ASSUMED_CHANGED, backup.changed(), BackupRules.CHANGED);
        return assumptions.found;
    }

    private void share(Sentence sentence, Fraction value, UsualFigure usual) {
        usual(sentence, value, usual, new Term.Share(value));
    }

    private void usual(Sentence sentence, Fraction value, UsualFigure usual, Term shown) {
        if (value.equals(usual.value())) {
            found.add(Statement.from(SourceNote.of(usual), sentence, Map.of("value", shown)));
        }
    }
}
