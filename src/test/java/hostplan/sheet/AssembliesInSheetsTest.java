package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

/// What sheets do with configurations of parts.
class AssembliesInSheetsTest {

    private static final Slot SLOT = Slot.of(SlotKind.MEMORY, 1);

    private final Project project =
            SheetProjects.webShop()
                    .with(draft -> {
                        draft.parts = List.of(new Part.Draft("dimm").build());
                        draft.configurations =
                                draft.configurations.stream().map(this::ofParts).toList();
                    });

    private HardwareConfiguration ofParts(HardwareConfiguration configuration) {
        return configuration.with(
                draft -> draft.build = Assembly.EMPTY.with(List.of(SLOT), "dimm"));
    }

    @Test
    void aDuplicateIsIndependent() {
        var duplicated = edits().duplicate(project, ObjectKind.CONFIGURATION, List.of("cfg-web"));
        HardwareConfiguration copy = duplicated.project().configurations().getLast();
        Project changed =
                duplicated
                        .project()
                        .with(draft -> {
                            draft.configurations =
                                    draft.configurations.stream()
                                            .map(each ->
                                                    each.id().equals(copy.id())
                                                            ? emptied(each)
                                                            : each)
                                            .toList();
                        });

        assertThat(copy.build()).isEqualTo(Assembly.EMPTY.with(List.of(SLOT), "dimm"));
        assertThat(assembly(changed, copy.id()).fitted()).isEmpty();
        assertThat(assembly(changed, "cfg-web").partIn(SLOT)).contains("dimm");
    }

    @Test
    void renamingAndMovingToAnotherModelKeepsTheParts() {
        SheetEdit renamed = change("name", "web node, new");
        SheetEdit moved = change("model", "Dell PowerEdge R650");

        assertThat(renamed.problems()).isEmpty();
        assertThat(assembly(renamed.project(), "cfg-web").partIn(SLOT)).contains("dimm");
        assertThat(moved.problems()).isEmpty();
        assertThat(assembly(moved.project(), "cfg-web").partIn(SLOT)).contains("dimm");
    }

    /// Figures that follow from parts cannot be typed over: that would throw the parts away.
    @Test
    void figuresThatFollowFromPartsAreNotTypedOver() {
        SheetEdit edit = change("memory", "1 TiB");

        assertThat(edit.problems()).isNotEmpty();
        assertThat(edit.project()).isEqualTo(project);
    }

    /// Given another configuration, a server leaves its old one as it was.
    @Test
    void aServerThatIsGivenAnotherConfigurationLeavesTheOldOneAlone() {
        String name = project.configurations().getFirst().name();
        SheetEdit edit =
                edits().change(
                                project,
                                ObjectKind.SERVER,
                                List.of(new CellChange("srv-db1", "configuration", name)));

        assertThat(edit.problems()).isEmpty();
        assertThat(edit.project().configurations()).isEqualTo(project.configurations());
    }

    @Test
    void partsInUseAreCounted() {
        Sheet parts = Sheet.of(project, ObjectKind.PART);

        assertThat(parts.text(0, parts.column("users").orElseThrow())).isEqualTo("2");
    }

    private SheetEdit change(String column, String text) {
        return edits().change(
                        project,
                        ObjectKind.CONFIGURATION,
                        List.of(new CellChange("cfg-web", column, text)));
    }

    private static HardwareConfiguration emptied(HardwareConfiguration configuration) {
        Assembly assembly = (Assembly) configuration.build();
        return configuration.with(draft -> draft.build = assembly.without(List.of(SLOT)));
    }

    private static Assembly assembly(Project project, String id) {
        return (Assembly)
                project.configurations().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .build();
    }

    private static SheetEdits edits() {
        return new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);
    }
}
