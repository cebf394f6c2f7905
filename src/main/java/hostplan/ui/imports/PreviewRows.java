package hostplan.ui.imports;

import hostplan.exchange.CellAddress;
import hostplan.exchange.CellFault;
import hostplan.exchange.CellSource;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportResult;
import hostplan.exchange.Provenance;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.Outcome;
import hostplan.exchange.plan.PlannedRow;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.Sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Puts the rows of a preview together: what was planned, what was skipped, and what is to be said
/// about the files, in the order of the files.
final class PreviewRows {

    private final Question question;
    private final ImportResult result;
    private final ImportPlan plan;
    private final PreviewRemarks remarks;

    PreviewRows(Question question, ImportResult result, ImportPlan plan, PreviewRemarks remarks) {
        this.question = question;
        this.result = result;
        this.plan = plan;
        this.remarks = remarks;
    }

    /// Warnings go to the row of the file, not to what it only names.
    List<PreviewRow> rows() {
        List<PreviewRow> rows = new ArrayList<>();
        addPlanned(Draft.Basis.STATED, rows);
        result.skipped().forEach(skipped -> rows.add(skipped(skipped)));
        addPlanned(Draft.Basis.IMPLIED, rows);
        question.files().refused().forEach(input -> rows.add(unreadable(input)));
        result.unreadable().forEach(input -> rows.add(unreadable(input)));
        remarks.untold().forEach((from, said) -> rows.add(note(from, said)));
        rows.sort(new FileOrder(question.files(), result.recognised()));
        return rows;
    }

    private void addPlanned(Draft.Basis basis, List<PreviewRow> rows) {
        plan.rows().stream()
                .filter(row -> row.draft().basis() == basis)
                .forEach(row -> rows.add(planned(row)));
    }

    private PreviewRow planned(PlannedRow row) {
        Draft draft = row.draft();
        SequencedMap<String, String> cells = new LinkedHashMap<>(draft.cells());
        draft.own().forEach(cells::putIfAbsent);
        draft.facts().ifPresent(facts -> cells.putAll(words(facts)));
        return new PreviewRow(
                draft.from(),
                Optional.of(draft.kind()),
                draft.basis(),
                name(draft),
                becomes(row.outcome()),
                row.outcome() instanceof Outcome.Changes(var _, var changed) ? changed.size() : 0,
                cells,
                remarks.about(row),
                draft.faults(),
                mended(draft),
                choice(draft, row.outcome()));
    }

    /// What a part is, which no draft states by texts.
    private static Map<String, String> words(PartFacts facts) {
        Part part = new Part.Draft("").build().with(draft -> draft.facts = facts);
        Sheet sheet =
                Sheet.of(Project.EMPTY.with(draft -> draft.parts = List.of(part)), ObjectKind.PART);
        String told = sheet.column("facts").map(column -> sheet.text(0, column)).orElse("");
        return Map.of("kind", facts.kind().code().replace('-', ' '), "facts", told);
    }

    /// A row whose name cannot be read still has one for the person.
    private static String name(Draft draft) {
        String name = draft.text("name").isEmpty() ? model(draft) : draft.text("name");
        return name.isEmpty()
                ? draft.faults().stream().map(CellFault::text).findFirst().orElse("")
                : name;
    }

    private static String model(Draft draft) {
        return (draft.text("manufacturer") + " " + draft.text("model")).strip();
    }

    private static Becomes becomes(Outcome outcome) {
        return switch (outcome) {
            case Outcome.New _ -> Becomes.NEW;
            case Outcome.Changes _ -> Becomes.CHANGED;
            case Outcome.Unchanged _ -> Becomes.UNCHANGED;
            case Outcome.LeftOut _ -> Becomes.LEFT_OUT;
            case Outcome.Unreadable _ -> Becomes.UNREADABLE;
        };
    }

    /// What rows only name goes with them.
    private PreviewRow.Choice choice(Draft draft, Outcome outcome) {
        boolean leftOut = question.choices().leftOut().contains(draft.from());
        if (draft.basis() == Draft.Basis.IMPLIED
                || (outcome instanceof Outcome.LeftOut && !leftOut)) {
            return PreviewRow.Choice.NONE;
        }
        return leftOut ? PreviewRow.Choice.LEFT_OUT : PreviewRow.Choice.TAKEN;
    }

    private List<MendedCell> mended(Draft draft) {
        Map<CellAddress, String> typed = question.choices().options().cells();
        return draft.sources().values().stream()
                .filter(source -> source.how() == CellSource.How.MENDED)
                .flatMap(source ->
                        MendedCell.address(draft.from(), source.cell()).stream()
                                .map(cell ->
                                        new MendedCell(
                                                cell,
                                                source.written(),
                                                typed.getOrDefault(cell, ""))))
                .distinct()
                .toList();
    }

    private PreviewRow skipped(SkippedRow skipped) {
        Provenance from = new Provenance(skipped.file(), skipped.sheet(), skipped.row());
        List<String> said = new ArrayList<>();
        said.add(skipped.reason());
        said.addAll(remarks.warnings(from));
        return nothing(from, skipped.name(), Becomes.LEFT_OUT, said);
    }

    /// A file of which nothing can be read is one row.
    private static PreviewRow unreadable(UnreadableInput input) {
        return nothing(
                Provenance.of(input.file()),
                input.file(),
                Becomes.UNREADABLE,
                List.of(input.message() + " " + input.cure()));
    }

    private static PreviewRow note(Provenance from, List<String> said) {
        return nothing(from, "", Becomes.NOTE, said);
    }

    private static PreviewRow nothing(
            Provenance from, String name, Becomes becomes, List<String> said) {
        return new PreviewRow(
                from,
                Optional.empty(),
                Draft.Basis.STATED,
                name,
                becomes,
                0,
                new LinkedHashMap<>(),
                said,
                List.of(),
                List.of(),
                PreviewRow.Choice.NONE);
    }
}
