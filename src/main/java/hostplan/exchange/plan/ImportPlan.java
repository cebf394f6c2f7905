package hostplan.exchange.plan;

import hostplan.exchange.ImportWarning;
import hostplan.exchange.Recognised;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.UnreadableInput;
import hostplan.project.ConfigurationNote;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What an import would do to a project. Nothing is done until the project is taken.
///
/// @param before the project as it is
/// @param after the project with everything of the import; the very same where nothing changes
/// @param rows what becomes of each draft, objects that others stand in or refer to first
/// @param skipped what of the inputs becomes nothing: titles, totals, and the rows left out here
/// @param added how many objects of each kind are new; kinds without any are absent
/// @param changed how many objects of each kind change; kinds without any are absent
/// @param notes what becomes of hardware configurations
public record ImportPlan(
        Project before,
        Project after,
        List<PlannedRow> rows,
        List<ImportWarning> warnings,
        List<SkippedRow> skipped,
        List<UnreadableInput> unreadable,
        List<Recognised> recognised,
        SequencedMap<ObjectKind, Integer> added,
        SequencedMap<ObjectKind, Integer> changed,
        List<ConfigurationNote> notes) {

    public ImportPlan {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
        skipped = List.copyOf(skipped);
        unreadable = List.copyOf(unreadable);
        recognised = List.copyOf(recognised);
        added = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(added));
        changed = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(changed));
        notes = List.copyOf(notes);
    }

    /// Whether taking it would change the project.
    public boolean changesAnything() {
        return !added.isEmpty() || !changed.isEmpty();
    }
}
