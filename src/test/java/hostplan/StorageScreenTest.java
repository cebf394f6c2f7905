package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.Grid;
import hostplan.ui.grid.GridSelection;
import hostplan.ui.sheet.SmallShop;
import hostplan.ui.shell.Screen;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/// Shared storage: pools of the hosts of the small shop.
class StorageScreenTest extends ScreenTest {

    @Override
    protected void opened() {
        show(
                SmallShop.project()
                        .with(draft ->
                                draft.storagePools =
                                        List.of(
                                                new StoragePool.Draft("pool-1")
                                                        .build()
                                                        .with(pool -> {
                                                            pool.name = "vm-store";
                                                            pool.kind = PoolKind.OUTSIDE;
                                                        }))),
                Screen.STORAGE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private StoragePool pool() {
        return window.session().project().storagePools().getFirst();
    }

    private void select() {
        interact(() -> {
            Grid grid = lookup("#grid").query();
            grid.select(GridSelection.at(new CellAt(0, 0)));
            grid.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField field(String key) {
        return lookup("#field-" + key).query();
    }

    private void type(String key, String text) {
        interact(() -> {
            field(key).requestFocus();
            field(key).setText(text);
        });
        push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> working() {
        return lookup("#inspector-working").queryAs(VBox.class).getChildren().stream()
                .map(line -> ((Label) line).getText())
                .toList();
    }

    @Test
    void is_reached_from_the_navigation() {
        interact(() -> window.navigator().show(Screen.MODELS));
        clickOn("#navigation-storage");
        assertThat(lookup("#inspector-storage-pool").tryQuery()).isPresent();
    }

    @Test
    void names_the_hosts_of_a_pool_and_shows_how_its_space_comes_about() {
        String first = window.session().project().servers().getFirst().name();
        String second = window.session().project().servers().get(1).name();
        select();
        type("kind", "ceph");
        type("servers", first + ", " + second);
        type("copies", "2");

        assertThat(pool().kind()).isEqualTo(PoolKind.CEPH);
        assertThat(pool().servers())
                .containsExactly(
                        window.session().project().servers().getFirst().id(),
                        window.session().project().servers().get(1).id());
        assertThat(working())
                .contains(
                        "HOW IT COMES ABOUT",
                        "A host of the pool has no disk of its own for slices: its drives do not count twice")
                .anyMatch(line -> line.startsWith("2 hosts bring"));
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(pool().copies()).isEqualTo(3);
    }

    @Test
    void says_that_a_host_is_not_there() {
        select();
        type("servers", "nobody");

        assertThat(pool().servers()).isEmpty();
        assertThat(field("servers").getText()).isEqualTo("nobody");
    }
}
