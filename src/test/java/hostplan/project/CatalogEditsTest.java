package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Tax;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class CatalogEditsTest {

    private static final Part ENTRY =
            PriceProjects.part(
                    "entry", PriceProjects.module(64), PriceProjects.price("300", "2026-08-01"));

    private static final CatalogEdits.Entries CATALOG =
            id -> Optional.of(ENTRY).filter(entry -> entry.id().equals(id));

    /// A copy of the entry, changed.
    private static Project project(java.util.function.Consumer<Part.Draft> change) {
        Part copy =
                ENTRY.with(draft -> {
                    draft.id = "part";
                    draft.catalogId = Optional.of("entry");
                    draft.notes = "ours";
                    change.accept(draft);
                });
        return Project.EMPTY.with(draft ->
                draft.parts =
                        List.of(copy, PriceProjects.part("own", copy.facts(), Optional.empty())));
    }

    private static Part part(Project project) {
        return project.parts().getFirst();
    }

    @Test
    void aCopyIsAsInTheCatalogueWhateverItsNotes() {
        assertThat(CatalogEdits.changed(project(_ -> {}), CATALOG)).isEmpty();
        assertThat(CatalogEdits.changed(project(draft -> draft.partNumber = "X"), CATALOG))
                .containsExactly("part");
        assertThat(
                        CatalogEdits.changed(
                                project(draft ->
                                        draft.price = PriceProjects.price("280", "2026-10-01")),
                                CATALOG))
                .isEmpty();
    }

    @Test
    void updatingBringsFactsAndANewerPrice() {
        Project before =
                project(draft -> {
                    draft.facts = PriceProjects.module(32);
                    draft.price = PriceProjects.price("100", "2025-12-01");
                });
        Part after = part(CatalogEdits.update(before, Set.of("part"), CATALOG));
        assertThat(after.facts()).isEqualTo(ENTRY.facts());
        assertThat(after.price()).isEqualTo(ENTRY.price());
        assertThat(after.notes()).isEqualTo("ours");
    }

    @Test
    void updatingKeepsANewerPriceAndThatOfAQuote() {
        Optional<Price> newer = PriceProjects.price("280", "2026-10-01");
        Project own = project(draft -> draft.price = newer);
        assertThat(part(CatalogEdits.update(own, Set.of("part"), CATALOG)).price())
                .isEqualTo(newer);

        Optional<Price> quoted =
                PriceProjects.price("90", "2025-01-01")
                        .map(price ->
                                new Price(
                                        price.amount(),
                                        price.date(),
                                        "",
                                        Tax.NET,
                                        Optional.of("quote-1")));
        Project bound = project(draft -> draft.price = quoted);
        assertThat(part(CatalogEdits.update(bound, Set.of("part"), CATALOG)).price())
                .isEqualTo(quoted);
    }

    @Test
    void goingBackBringsEverythingButTheNotes() {
        Project before =
                project(draft -> {
                    draft.name = "renamed";
                    draft.price = PriceProjects.price("280", "2026-10-01");
                });
        Project after = CatalogEdits.restore(before, Set.of("part"), CATALOG);
        assertThat(CatalogEdits.changed(after, CATALOG)).isEmpty();
        assertThat(part(after).notes()).isEqualTo("ours");
    }

    @Test
    void onlyChosenPartsWithAnEntryChange() {
        Project before = project(draft -> draft.name = "renamed");
        assertThat(CatalogEdits.restore(before, Set.of("own"), CATALOG)).isSameAs(before);
        assertThat(CatalogEdits.restore(before, Set.of("part"), id -> Optional.empty()))
                .isSameAs(before);
    }

    @Test
    void anEntryOfOnesOwnForgetsTheQuote() {
        Part quoted =
                ENTRY.with(draft ->
                        draft.price =
                                draft.price.map(price ->
                                        new Price(
                                                price.amount(),
                                                price.date(),
                                                "4711",
                                                Tax.NET,
                                                Optional.of("quote-1"))));
        Part entry = CatalogEdits.asEntry(quoted, "own-1");
        assertThat(entry.id()).isEqualTo("own-1");
        assertThat(entry.price().flatMap(Price::quote)).isEmpty();
        assertThat(entry.price().map(Price::source)).contains("4711");
    }
}
