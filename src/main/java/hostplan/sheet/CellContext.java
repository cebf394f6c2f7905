package hostplan.sheet;

import hostplan.amount.DecimalMark;
import hostplan.amount.Parsed;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import java.util.EnumMap;
import java.util.Map;

/// What is needed to write and read cells: the project they stand in and the language of the
/// person.
final class CellContext {

    private final ProjectIndex index;
    private final CellLanguage language;
    private final SheetTexts texts;
    private final Map<ObjectKind, Names> names = new EnumMap<>(ObjectKind.class);

    private CellContext(ProjectIndex index, CellLanguage language, SheetTexts texts) {
        this.index = index;
        this.language = language;
        this.texts = texts;
    }

    static CellContext of(ProjectIndex index, CellLanguage language) {
        return new CellContext(index, language, language.texts());
    }

    CellContext at(Project other) {
        return other == project() ? this : new CellContext(index.at(other), language, texts);
    }

    ProjectIndex index() {
        return index;
    }

    Project project() {
        return index.project();
    }

    CellLanguage language() {
        return language;
    }

    SheetTexts texts() {
        return texts;
    }

    DecimalMark decimalMark() {
        return language.decimalMark();
    }

    /// The names by which the objects of a kind are found, gathered when first asked.
    Names names(ObjectKind kind) {
        return names.computeIfAbsent(kind, wanted -> Names.of(wanted, index));
    }

    /// A problem whose message and cure are the texts `problem.KEY` and `cure.KEY`.
    <T> Parsed<T> problem(String key, Object... values) {
        return Parsed.problem(
                texts.text("problem." + key, values), texts.text("cure." + key, values));
    }
}
