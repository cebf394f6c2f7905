package hostplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.project.LargeProject;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.storage.Samples;
import hostplan.ui.shell.Palette.Choice;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class PaletteTest {

    private static final Project SHOP = new Samples().open("web-shop");
    private static final List<Choice.Command> COMMANDS =
            List.of(
                    new Choice.Command(0, "Save", "Ctrl+S"),
                    new Choice.Command(1, "Save As…", "Ctrl+Shift+S"),
                    new Choice.Command(2, "Print…", "Ctrl+P"),
                    new Choice.Command(3, "Placement", ""));

    private final Palette palette = new Palette(ObjectKind::code);

    private List<String> names(String typed) {
        return palette.find(typed, COMMANDS, SHOP).stream().map(Choice::name).toList();
    }

    @Test
    void offersTheCommandsBeforeAnythingIsTyped() {
        assertThat(names("")).containsExactly("Save", "Save As…", "Print…", "Placement");
    }

    @Test
    void findsCommandsAndThings() {
        assertThat(names("save").getFirst()).isEqualTo("Save");
        assertThat(names("web-07").getFirst()).isEqualTo("web-07");
        assertThat(names("a02").getFirst()).isEqualTo("A02");
        assertThat(palette.find("vps-host-01", COMMANDS, SHOP).getFirst())
                .isInstanceOfSatisfying(
                        Choice.Thing.class,
                        thing -> assertThat(thing.kind()).isEqualTo(ObjectKind.SERVER));
    }

    @Test
    void lettersMayBeLeftOut() {
        assertThat(names("w07")).contains("web-07");
        assertThat(names("plm").getFirst()).isEqualTo("Placement");
        assertThat(names("zzzz")).isEmpty();
    }

    @Test
    void tellsNoMoreThanCanBeRead() {
        assertThat(palette.find("vm", List.of(), LargeProject.ofVms(5_000))).hasSize(Palette.MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "web, web-1, cobweb",
        "db1, db-1, dashboard-1",
        "rack, Racks, Track",
        "sa, Save, Stage",
        "web-1, web-1, web-10",
    })
    void theLikelierNameComesFirst(String typed, String better, String other) {
        assertThat(Fuzzy.score(typed, better).orElseThrow())
                .isGreaterThan(Fuzzy.score(typed, other).orElseThrow());
    }
}
