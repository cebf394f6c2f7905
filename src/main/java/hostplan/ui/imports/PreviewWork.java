package hostplan.ui.imports;

import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Importer;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.ImportPlanner;
import hostplan.ui.common.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Works out previews, one at a time. Files are read anew only where they or the options are others
/// than last time.
public final class PreviewWork {

    /// What the files said last time.
    private record Reading(InputFiles files, ImportOptions options, ImportResult result) {}

    private final Importer importer;
    private final ImportPlanner planner;
    private final Texts texts;
    private Optional<Reading> last = Optional.empty();

    public PreviewWork(Importer importer, ImportPlanner planner, Texts texts) {
        this.importer = importer;
        this.planner = planner;
        this.texts = texts;
    }

    Preview of(Question question) {
        ImportResult result = reading(question).result();
        ImportPlan plan = planner.plan(question.project(), result, question.choices().leftOut());
        List<UnreadableInput> unreadable =
                Stream.concat(question.files().refused().stream(), result.unreadable().stream())
                        .toList();
        return new Preview(
                new PreviewRows(question, result, plan, new PreviewRemarks(plan, texts)).rows(),
                result.recognised(),
                unreadable,
                plan.after());
    }

    private Reading reading(Question question) {
        ImportOptions options = question.choices().options();
        Reading reading =
                last.filter(known -> known.files() == question.files())
                        .filter(known -> known.options().equals(options))
                        .orElseGet(() -> read(question.files(), options));
        last = Optional.of(reading);
        return reading;
    }

    private Reading read(InputFiles files, ImportOptions options) {
        return new Reading(files, options, importer.read(files.read(), options));
    }
}
