package hostplan.explain;

import static hostplan.explain.DrillArithmetic.iops;
import static hostplan.explain.DrillArithmetic.megabytes;

import hostplan.amount.Fraction;
import hostplan.capacity.BackupRules;
import hostplan.capacity.Resource;
import hostplan.capacity.drill.BackupRun;
import hostplan.capacity.drill.DrillAnswer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The arithmetic of the backups of all slices.
final class BackupArithmetic {

    private final DrillAnswer answer;
    private final BackupRules rules;
    private final List<Statement> found = new ArrayList<>();

    BackupArithmetic(DrillAnswer answer) {
        this.answer = answer;
        rules = answer.question().assumed().backup();
    }

    List<Statement> statements() {
        run(Sentence.BACKUP_FULL, answer.full(), rules.used());
        run(Sentence.BACKUP_INCREMENTAL, answer.incremental(), rules.used().times(rules.changed()));
        return List.copyOf(found);
    }

    private void run(Sentence sentence, BackupRun run, Fraction share) {
        if (run.megabytes().isZero()) {
            return;
        }
        say(
                sentence,
                Map.of(
                        "share",
                        new Term.Share(share),
                        "amount",
                        Term.of(Resource.DISK, run.megabytes())));
        if (run.hours().isEmpty()) {
            say(Sentence.BACKUP_UNKNOWN, Map.of());
            return;
        }
        takes(run);
        say(
                run.fits(rules.hours()).orElse(false) ? Sentence.BACKUP_FITS : Sentence.BACKUP_LATE,
                Map.of("window", hours(rules.hours()), "needed", megabytes(run.neededRate())));
        run.left().forEach(this::leaves);
    }

    private void takes(BackupRun run) {
        Map<String, Term> terms = new HashMap<>();
        terms.put("hours", hours(run.hours().orElse(Fraction.ZERO)));
        terms.put("rate", megabytes(run.rate().orElse(Fraction.ZERO)));
        run.bottleneck().ifPresent(disks -> terms.put("disks", new Term.Words(disks.name())));
        say(
                run.isNetworkBound() ? Sentence.BACKUP_TAKES_NETWORK : Sentence.BACKUP_TAKES_DISKS,
                terms);
    }

    private void leaves(BackupRun.Left left) {
        Map<String, Term> terms = new HashMap<>();
        terms.put("disks", new Term.Words(left.disks().name()));
        terms.put("left", iops(left.operations()));
        terms.put("promised", iops(left.promised()));
        say(Sentence.BACKUP_LEAVES, terms);
        left.overWindow()
                .ifPresent(slowed -> {
                    terms.put("left", iops(slowed));
                    say(Sentence.BACKUP_LEAVES_SLOWED, terms);
                });
    }

    private static Term hours(Fraction hours) {
        return new Term.Measure(hours, "h");
    }

    private void say(Sentence sentence, Map<String, Term> terms) {
        found.add(Statement.of(sentence, terms));
    }
}
