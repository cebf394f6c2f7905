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
    private final SlicingFacts facts;
    private final Map<ObjectKind, Names> names = new EnumMap<>(ObjectKind.class);

    private CellContext(
            ProjectIndex index, CellLanguage language, SheetTexts texts, SlicingFacts facts) {
        this.index = index;
        this.language = language;
        this.texts = texts;
        this.facts = facts;
    }

    static CellContext of(ProjectIndex index, CellLanguage language) {
        return of(index, language, SlicingFacts.NONE);
    }

    static CellContext of(ProjectIndex index, CellLanguage language, SlicingFacts facts) {
        return new CellContext(index, language, language.texts(), facts);
    }

    CellContext at(Project other, SlicingFacts known) {
        return other == project() && known == facts
                ? this
                : new CellContext(index.at(other), language, texts, known);
    }

    SlicingFacts facts() {
        return facts;
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
