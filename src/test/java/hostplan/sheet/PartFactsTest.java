package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PartKind;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.storage.CatalogFiles;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The facts of parts as cells: each can be typed, and only where a part of that kind has it.
class PartFactsTest {

    private final SheetEdits edits = new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);

    private static Project project(Part part) {
        return Project.EMPTY.with(draft -> draft.parts = List.of(part));
    }

    private static Project own() {
        return project(new Part.Draft("own").build().with(draft -> draft.name = "own"));
    }

    private SheetEdit type(Project project, String column, String text) {
        return edits.change(project, ObjectKind.PART, List.of(new CellChange("own", column, text)));
    }

    private static PartFacts facts(SheetEdit edit) {
        return edit.project().parts().getFirst().facts();
    }

    /// Whatever is known of a part of the catalogue can be said of one's own by typing its cells.
    @ParameterizedTest
    @EnumSource(PartKind.class)
    void everyPartOfTheCatalogueCanBeTyped(PartKind kind) {
        List<Part> entries =
                CatalogFiles.forThisRun().shipped().parts().stream()
                        .filter(part -> part.kind() == kind)
                        .toList();
        assertThat(entries).isNotEmpty();
        for (Part entry : entries) {
            Sheet sheet = Sheet.of(project(entry), ObjectKind.PART);
            List<CellChange> typed = new ArrayList<>();
            typed.add(new CellChange("own", "kind", kind.code()));
            for (String key : PartFactColumns.keys(kind)) {
                String text = sheet.text(0, sheet.column(key).orElseThrow());
                typed.add(new CellChange("own", key, text));
            }
            SheetEdit edit = edits.change(own(), ObjectKind.PART, typed);
            assertThat(edit.problems()).as(entry.id()).isEmpty();
            assertThat(facts(edit)).as(entry.id()).isEqualTo(entry.facts());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "processor|cores||Cores cannot be empty.",
                "processor|cores|none|“none” is not a number.",
                "processor|cores|0|“0” is too small: it must be at least 1.",
                "processor|disk|4 TB|“Disk” is nothing that processors have.",
                "memory|memoryType|fast|“fast” is none of the words that this column takes.",
                "power-supply|efficiency|94 / 96|“94 / 96” does not say how efficient the supply is.",
                "storage-controller|levels|raid9|“raid9” is none of the words that this column takes."
            })
    void saysWhatCannotBe(String kind, String column, String text, String message) {
        Project project = type(own(), "kind", kind).project();
        SheetEdit edit = type(project, column, text == null ? "" : text);
        assertThat(edit.problems()).extracting(CellProblem::message).containsExactly(message);
        assertThat(edit.project()).isEqualTo(project);
    }

    @Test
    void theSlotOfACardGoesWithItsForm() {
        Project card = type(own(), "kind", "network-card").project();
        SheetEdit lanes = type(card, "cardLanes", "8");
        assertThat(facts(lanes).card().orElseThrow().lanes()).isEqualTo(8);
        assertThat(facts(type(lanes.project(), "cardForm", "")).card()).isEmpty();
        assertThat(facts(type(card, "cardLanes", "")).card()).isEmpty();
    }

    @Test
    void readsTheEfficiencyWithAndWithoutATenthOfTheLoad() {
        Project supply = type(own(), "kind", "power-supply").project();
        PowerSupply read = (PowerSupply) facts(type(supply, "efficiency", "90 / 94,5 % / 96 / 91"));
        assertThat(read.efficiency().orElseThrow().at10()).contains(new BigDecimal("0.9"));
        assertThat(read.efficiency().orElseThrow().at20()).isEqualByComparingTo("0.945");
        PowerSupply without = (PowerSupply) facts(type(supply, "efficiency", "94 / 96 / 91"));
        assertThat(without.efficiency().orElseThrow().at10()).isEmpty();
    }

    @Test
    void aPartOfTheSameKindKeepsItsFacts() {
        Project project = type(type(own(), "kind", "processor").project(), "cores", "8").project();
        assertThat(((Processor) facts(type(project, "kind", "Processor"))).cores()).isEqualTo(8);
    }
}
