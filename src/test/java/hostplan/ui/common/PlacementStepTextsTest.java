package hostplan.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.placement.Placement;
import hostplan.project.PlacementEdits;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What undoing a change of a placement is called.
class PlacementStepTextsTest {

    private static final Placement SPRING =
            new Placement.Draft("p").build().with(draft -> draft.name = "spring");
    private static final Project PROJECT =
            Project.EMPTY.with(draft -> draft.placements = List.of(SPRING));

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final PlacementEdits edits = new PlacementEdits(new Ids(new Random(1)));

    @ParameterizedTest
    @EnumSource(PlacementEdits.Change.class)
    void everyChangeIsPutIntoWords(PlacementEdits.Change change) {
        PlacementEdits.Edit edit = PlacementEdits.change(PROJECT, SPRING, change, _ -> {});

        assertThat(texts.step(edit.step())).isNotBlank();
    }

    @Test
    void sayWhichPlacementItWas() {
        assertThat(texts.step(edits.add(ProjectIndex.of(PROJECT), "x").step()))
                .isEqualTo("new placement");
        assertThat(texts.step(edits.duplicate(PROJECT, SPRING).step()))
                .isEqualTo("duplicate of placement spring");
        assertThat(texts.step(PlacementEdits.remove(PROJECT, SPRING).step()))
                .isEqualTo("deletion of placement spring");
    }
}
