package hostplan.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.Bytes;
import hostplan.hardware.MemoryGeneration;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.MemoryType;
import hostplan.hardware.Part;
import hostplan.hardware.Provenance;
import hostplan.project.PriceProjects;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class CatalogCommandsTest {

    private static final Part ENTRY =
            PriceProjects.part(
                    "entry", PriceProjects.module(64), PriceProjects.price("300", "2026-08-01"));

    private final List<Part> kept = new ArrayList<>();
    private final PartsCatalog catalog =
            new PartsCatalog(
                    id -> Optional.of(ENTRY).filter(entry -> entry.id().equals(id)),
                    (part, told) -> {
                        kept.add(part);
                        told.accept(Optional.empty());
                    },
                    () -> "own-1");
    private final ProjectSession session = new ProjectSession(project());
    private final SheetViewModel sheet = SheetTests.parts(session, catalog);
    private final CatalogCommands commands = sheet.catalog().orElseThrow();

    private static Project project() {
        Part copy =
                ENTRY.with(draft -> {
                    draft.id = "copy";
                    draft.catalogId = Optional.of("entry");
                    draft.name = "renamed";
                    draft.price = PriceProjects.price("100", "2025-11-01");
                });
        Part own = PriceProjects.part("own", PriceProjects.module(32), Optional.empty());
        return Project.EMPTY.with(draft -> draft.parts = List.of(copy, own));
    }

    private SheetPrompt.Preview asked() {
        return (SheetPrompt.Preview) sheet.commands().promptProperty().get().orElseThrow();
    }

    @Test
    void marksWhatDiffersFromTheCatalogue() {
        assertThat(sheet.table().changedProperty().get()).containsExactly("copy");
        QuickFilter changed =
                sheet.table().kind().filters().stream()
                        .filter(filter -> filter.key().equals("changed"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sheet.table().countsProperty().get()).containsEntry(changed, 1);
    }

    @Test
    void filtersPricesThatAreNoLongerFresh() {
        // On 2026-11-23 a price of 2025-11-01 is old; the other part has none.
        QuickFilter old =
                sheet.table().kind().filters().stream()
                        .filter(filter -> filter.key().equals("oldPrice"))
                        .findFirst()
                        .orElseThrow();
        assertThat(sheet.table().countsProperty().get()).containsEntry(old, 1);
    }

    @Test
    void showsTheDifferencesAndUpdatesInOneStep() {
        commands.updateAll();
        assertThat(asked().lines())
                .extracting(
                        SheetPrompt.Line::column, SheetPrompt.Line::before, SheetPrompt.Line::after)
                .containsExactly(
                        tuple("Name", "renamed", "entry"),
                        tuple("Price", "100.00 EUR", "300.00 EUR"),
                        tuple("Price of", "2025-11-01", "2026-08-01"));
        assertThat(session.project()).isEqualTo(project());
        sheet.clipping().apply(asked());
        assertThat(session.project().parts().getFirst().name()).isEqualTo("entry");
        assertThat(sheet.table().changedProperty().get()).isEmpty();
        session.undo();
        assertThat(session.project()).isEqualTo(project());
    }

    @Test
    void saysWhereNothingDiffers() {
        sheet.table().select(List.of("own"));
        commands.restoreSelected();
        assertThat(sheet.commands().promptProperty().get()).isEmpty();
        assertThat(sheet.editor().noteProperty().get().map(Note::text))
                .contains("The catalogue has nothing newer for these parts.");
    }

    @Test
    void showsEachFactThatDiffers() {
        Part other =
                ENTRY.with(draft -> {
                    draft.id = "copy";
                    draft.catalogId = Optional.of("entry");
                    draft.facts =
                            new MemoryModule(
                                    new Bytes(64L << 30),
                                    MemoryGeneration.DDR5,
                                    MemoryType.RDIMM,
                                    4800,
                                    Optional.of(4),
                                    Optional.empty());
                });
        session.apply(
                StepName.of("step.cure"), project().with(draft -> draft.parts = List.of(other)));
        commands.updateAll();
        assertThat(asked().lines())
                .extracting(SheetPrompt.Line::before, SheetPrompt.Line::after)
                .containsExactly(tuple("4", ""));
    }

    @Test
    void whatNoCellShowsCountsAsWell() {
        Part other =
                ENTRY.with(draft -> {
                    draft.id = "copy";
                    draft.catalogId = Optional.of("entry");
                    draft.provenance =
                            new Provenance(
                                    ENTRY.provenance().source(),
                                    "1999",
                                    ENTRY.provenance().confidence());
                });
        session.apply(
                StepName.of("step.cure"), project().with(draft -> draft.parts = List.of(other)));
        commands.updateAll();
        assertThat(asked().lines())
                .extracting(SheetPrompt.Line::after)
                .containsExactly("with further facts of the catalogue");
    }

    @Test
    void keepsOwnPartsInTheOwnCatalogueOnlyWhenAsked() {
        assertThat(kept).isEmpty();
        sheet.table().select(List.of("own"));
        commands.keepSelected();
        assertThat(kept).extracting(Part::id).containsExactly("own-1");
        assertThat(session.project().parts().get(1).catalogId()).contains("own-1");
        sheet.table().select(List.of("copy"));
        commands.keepSelected();
        assertThat(kept).extracting(Part::id).containsExactly("own-1", "entry");
    }
}
