package hostplan.ui.racks;

import hostplan.check.CableFaults;
import hostplan.check.FindingTexts;
import hostplan.project.Elevations;
import hostplan.project.ObjectKind;
import hostplan.project.StepName;
import hostplan.rack.Elevation;
import hostplan.rack.Mounting;
import hostplan.rack.Refusal;
import hostplan.sheet.CellChange;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.CellProblem;
import hostplan.sheet.Column;
import hostplan.sheet.ColumnType;
import hostplan.sheet.Sheet;
import hostplan.sheet.SheetEdit;
import hostplan.sheet.SheetEdits;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads and writes single cells of the lists, as the lists themselves do.
final class CellEdits {

    private final CurrentRacks current;
    private final SheetEdits edits;
    private final CellLanguage language;
    private final FindingTexts texts;
    private final RackWords said;

    CellEdits(
            CurrentRacks current,
            SheetEdits edits,
            CellLanguage language,
            FindingTexts texts,
            RackWords said) {
        this.texts = texts;
        this.said = said;
        this.current = current;
        this.edits = edits;
        this.language = language;
    }

    /// A cell of an object.
    ///
    /// @param column key of its column
    record Place(ObjectKind kind, String id, String column) {}

    CurrentRacks current() {
        return current;
    }

    private Sheet sheet(ObjectKind kind) {
        return Sheet.of(current.session().project(), kind, language);
    }

    String text(Place place) {
        Sheet sheet = sheet(place.kind());
        return sheet.row(place.id())
                .flatMap(row -> sheet.column(place.column()).map(each -> sheet.text(row, each)))
                .orElse("");
    }

    String heading(ObjectKind kind, String column) {
        Sheet sheet = sheet(kind);
        return sheet.column(column).map(sheet::heading).orElse("");
    }

    /// The words of which a cell holds one; nothing where it can hold others.
    List<String> codes(ObjectKind kind, String column) {
        return sheet(kind)
                .column(column)
                .map(Column::type)
                .filter(ColumnType.Choice.class::isInstance)
                .map(type -> ((ColumnType.Choice) type).codes())
                .orElse(List.of());
    }

    /// Writes a text as one step.
    ///
    /// @return why it cannot stand there; nothing where it does now
    Optional<CellProblem> write(Place place, String text) {
        SheetEdit edit =
                edits.change(
                        current.session().project(),
                        place.kind(),
                        List.of(new CellChange(place.id(), place.column(), text)));
        if (edit.problems().isEmpty()) {
            current.apply(
                    StepName.of(
                            "step.racks.cell", heading(place.kind(), place.column()), name(place)),
                    edit.project());
        }
        return edit.problems().stream().findFirst();
    }

    /// What would be wrong with power cables or with a place if a text stood there; nothing for any
    /// other cell.
    Optional<String> doubt(Place place, String text) {
        return switch (place.column()) {
            case "powerCables" -> with(place, text).flatMap(after -> cable(after, place.id()));
            case "position", "face", "units" ->
                    with(place, text).flatMap(after -> refusal(after, place.id()));
            default -> Optional.empty();
        };
    }

    /// The rack in which it stands, if a text stood there.
    private Optional<Elevation> with(Place place, String text) {
        SheetEdit edit =
                edits.change(
                        current.session().project(),
                        place.kind(),
                        List.of(new CellChange(place.id(), place.column(), text)));
        Elevations after = new Elevations(current.hall().index().at(edit.project()));
        return current.hall().holding(place.id()).map(rack -> after.of(rack.rack()));
    }

    private Optional<String> cable(Elevation after, String id) {
        return CableFaults.of(after, id).stream()
                .findFirst()
                .map(found -> texts.message(found) + " " + texts.cure(found));
    }

    /// Why it cannot stand where it does then.
    private Optional<String> refusal(Elevation after, String id) {
        return after.occupants().stream()
                .filter(each -> each.id().equals(id) && each.position().isPresent())
                .findFirst()
                .flatMap(who ->
                        Mounting.of(after.without(Set.of(id)), List.of(who)).refusals().stream()
                                .filter(Refusal::isHard)
                                .findFirst())
                .map(said::refusal);
    }

    private String name(Place place) {
        return text(new Place(place.kind(), place.id(), "name"));
    }
}
