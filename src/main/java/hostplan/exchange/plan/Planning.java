package hostplan.exchange.plan;

import hostplan.document.Ids;
import hostplan.exchange.CellSource;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.Provenance;
import hostplan.exchange.SkippedRow;
import hostplan.inventory.Status;
import hostplan.project.ConfigurationNote;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Added;
import hostplan.sheet.CellChange;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.CellOutcome;
import hostplan.sheet.CellProblem;
import hostplan.sheet.Sheet;
import hostplan.sheet.SheetEdit;
import hostplan.sheet.SheetEdits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// A plan in the making: one kind of objects after the other.
final class Planning {

    private final ImportResult result;
    private final Set<Provenance> leftOut;
    private final SheetEdits edits;
    private final Project before;
    private final OwnColumns own;
    private final Needed needed;
    private final List<PlannedRow> rows = new ArrayList<>();
    private final List<ImportWarning> warnings;
    private final List<ConfigurationNote> notes = new ArrayList<>();
    private Project project;

    Planning(Project project, ImportResult result, Set<Provenance> leftOut, Ids ids) {
        this.result = result;
        this.leftOut = leftOut;
        // Drafts are written with a point before decimals, whatever the language of the window.
        edits = new SheetEdits(ids, CellLanguage.ENGLISH);
        before = project;
        own = OwnColumns.of(project, result, ids);
        needed = new Needed(result.drafts(), leftOut);
        warnings = new ArrayList<>(result.warnings());
        this.project = own.project();
    }

    /// Plans all drafts of one kind.
    ///
    /// @param drafts those with a row of their own before those that rows only name
    void take(ObjectKind kind, List<Draft> drafts) {
        Sorted sorted = new Sorted(matcher(kind), leftOut, needed);
        drafts.forEach(sorted::add);
        warnings.addAll(sorted.warnings());
        References references = new References(project);
        IdentityHashMap<Draft, String> added = add(kind, sorted.fresh(), references);
        Map<String, List<CellOutcome>> changed = change(kind, sorted, references);
        for (Sorted.Entry entry : sorted.entries()) {
            row(entry, added, changed).ifPresent(rows::add);
        }
    }

    private Matcher matcher(ObjectKind kind) {
        return switch (kind) {
            case SERVER -> new ServerMatcher(project);
            case VM -> new VmMatcher(project);
            case SITE,
                    RACK,
                    SERVER_MODEL,
                    PART,
                    CONFIGURATION,
                    QUOTE,
                    STORAGE_POOL,
                    RACK_ITEM,
                    FLAVOR,
                    SLICING,
                    PLACEMENT ->
                    new NameMatcher(project, kind);
        };
    }

    /// Adds what is new, and tells the identities it got.
    private IdentityHashMap<Draft, String> add(
            ObjectKind kind, List<Draft> fresh, References references) {
        IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();
        if (fresh.isEmpty()) {
            return ids;
        }
        List<SequencedMap<String, String>> texts =
                fresh.stream().map(draft -> textsOfNew(draft, references)).toList();
        Added added = edits.addAll(project, kind, texts);
        Map<String, Draft> drafts = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            drafts.put(added.ids().get(i), fresh.get(i));
            ids.put(fresh.get(i), added.ids().get(i));
        }
        adopt(added.edit(), drafts);
        return ids;
    }

    /// Changes what is there, and tells which of its cells differ then.
    private Map<String, List<CellOutcome>> change(
            ObjectKind kind, Sorted sorted, References references) {
        List<CellChange> changes = new ArrayList<>();
        Map<String, Draft> drafts = new HashMap<>();
        Sheet sheet = Sheet.of(project, kind);
        for (Sorted.Entry entry : sorted.entries()) {
            if (entry.fate() instanceof Sorted.Fate.Matched(Match.One match)) {
                MatchedTexts matched = new MatchedTexts(sheet, match);
                warnOfOtherSerial(entry.draft(), matched);
                changes.addAll(matched.changes(texts(entry.draft(), references), entry.draft()));
                drafts.put(match.id(), entry.draft());
            }
        }
        SheetEdit edit = edits.change(project, kind, changes);
        adopt(edit, drafts);
        Map<String, List<CellOutcome>> outcomes = new HashMap<>();
        edit.outcomes().forEach(cell -> at(outcomes, cell.id()).add(cell));
        return outcomes;
    }

    private static List<CellOutcome> at(Map<String, List<CellOutcome>> outcomes, String id) {
        return outcomes.computeIfAbsent(id, _ -> new ArrayList<>());
    }

    /// What nobody says of a machine on a list: that it is there.
    private SequencedMap<String, String> textsOfNew(Draft draft, References references) {
        SequencedMap<String, String> texts = texts(draft, references);
        if (draft.kind() == ObjectKind.SERVER) {
            texts.putIfAbsent("status", Status.ACTIVE.code());
        }
        return texts;
    }

    private SequencedMap<String, String> texts(Draft draft, References references) {
        SequencedMap<String, String> texts = references.texts(draft);
        draft.own().forEach((name, text) -> own.key(name).ifPresent(key -> texts.put(key, text)));
        if (draft.cells().containsKey("host") && !texts.containsKey("host")) {
            warn(
                    draft,
                    "host",
                    "No server is called “"
                            + draft.text("host")
                            + "”, so the host is kept in the notes only.");
        }
        return texts;
    }

    private void warnOfOtherSerial(Draft draft, MatchedTexts matched) {
        String there = matched.text("serialNumber");
        String here = draft.text("serialNumber");
        if (!there.isEmpty() && !here.isEmpty() && !Keys.plain(there).equals(Keys.plain(here))) {
            warn(
                    draft,
                    "serialNumber",
                    "“"
                            + matched.text("name")
                            + "” has the serial number “"
                            + there
                            + "” in the project; the row gives it “"
                            + here
                            + "”.");
        }
    }

    /// Takes an edit over and turns its problems into warnings about the rows they come from.
    private void adopt(SheetEdit edit, Map<String, Draft> drafts) {
        project = PartFactsOfDrafts.put(edit.project(), drafts);
        notes.addAll(edit.notes());
        for (CellProblem problem : edit.problems()) {
            Draft draft = drafts.get(problem.id());
            if (draft != null) {
                warn(draft, problem.column(), problem.message() + " " + problem.cure());
            }
        }
    }

    private void warn(Draft draft, String key, String message) {
        CellSource source = draft.sources().get(key);
        String column = source == null ? "" : source.cell().replaceAll("[0-9]", "");
        warnings.add(
                column.isEmpty()
                        ? ImportWarning.of(draft.from(), message)
                        : ImportWarning.of(draft.from(), column, message));
    }

    private static Optional<PlannedRow> row(
            Sorted.Entry entry,
            IdentityHashMap<Draft, String> added,
            Map<String, List<CellOutcome>> changed) {
        Draft draft = entry.draft();
        Outcome outcome =
                switch (entry.fate()) {
                    case Sorted.Fate.Fresh _ -> new Outcome.New(added.getOrDefault(draft, ""));
                    case Sorted.Fate.Matched(Match.One match) ->
                            changed.containsKey(match.id())
                                    ? new Outcome.Changes(
                                            match.id(), changed.getOrDefault(match.id(), List.of()))
                                    : new Outcome.Unchanged(match.id());
                    case Sorted.Fate.Not(Outcome not) -> not;
                };
        // Nobody asks after a rack that is there and stays as it is.
        boolean silent =
                draft.basis() == Draft.Basis.IMPLIED && outcome instanceof Outcome.Unchanged;
        return silent ? Optional.empty() : Optional.of(new PlannedRow(draft, outcome));
    }

    ImportPlan plan() {
        Project after = project.equals(before) ? before : project;
        Counts counts = Counts.of(rows, before, after);
        List<SkippedRow> skipped = new ArrayList<>(result.skipped());
        rows.forEach(row -> Skips.of(row).ifPresent(skipped::add));
        return new ImportPlan(
                before,
                after,
                rows,
                warnings,
                skipped,
                result.unreadable(),
                result.recognised(),
                counts.added(),
                counts.changed(),
                notes);
    }
}
