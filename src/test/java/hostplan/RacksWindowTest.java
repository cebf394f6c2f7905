package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.project.Project;
import hostplan.ui.racks.RackProjects;
import hostplan.ui.racks.RackRow;
import hostplan.ui.shell.Screen;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;

/// Dragging with the buttons and keys that only a real window reports.
@NeedsWindow
class RacksWindowTest extends ScreenTest {

    @Override
    protected void opened() {
        show(RackProjects.two(), Screen.RACKS);
    }

    private Project project() {
        return window.session().project();
    }

    private Optional<Location> location(String server) {
        return project().servers().stream()
                .filter(each -> each.id().equals(server))
                .findFirst()
                .orElseThrow()
                .location();
    }

    private Point2D unit(String rack, int unit) {
        WaitForAsyncUtils.waitForFxEvents();
        RackRow row = lookup("#racks-row").query();
        Bounds place = row.place(rack, Face.FRONT, 2 * unit, RackUnits.of(1)).orElseThrow();
        return row.localToScreen(place.getCenterX(), place.getCenterY());
    }

    @Test
    void drags_several_that_were_selected_with_a_key_held() {
        interact(() -> lookup("#racks-sides").<ComboBox<?>>query().getSelectionModel().select(0));
        clickOn(unit("A03", 20));
        press(KeyCode.CONTROL).clickOn(unit("A03", 42)).release(KeyCode.CONTROL);
        clickOn(unit("A03", 20), MouseButton.SECONDARY);
        press(KeyCode.CONTROL).clickOn(unit("A03", 42)).release(KeyCode.CONTROL);
        press(KeyCode.CONTROL).clickOn(unit("A03", 21)).release(KeyCode.CONTROL);
        drag(unit("A03", 20), MouseButton.PRIMARY);
        moveTo(unit("A04", 4)).moveTo(unit("A04", 5));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#racks-ghost-text").<Labeled>query().getText())
                .isEqualTo("web-01, web-02 fit: 2 U, 32 kg");
        drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(location("web-01")).isEqualTo(RackProjects.at("A04", 5));
        assertThat(location("web-02")).isEqualTo(RackProjects.at("A04", 6));
        interact(() -> window.session().undo());
        assertThat(project()).isEqualTo(RackProjects.two());
    }

    @Test
    void puts_back_what_is_dragged_when_escape_is_pressed() {
        interact(() -> lookup("#racks-sides").<ComboBox<?>>query().getSelectionModel().select(0));
        drag(unit("A03", 20), MouseButton.PRIMARY);
        moveTo(unit("A04", 5));
        push(KeyCode.ESCAPE);
        drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(project()).isEqualTo(RackProjects.two());
        assertThat(lookup("#racks-ghost").query().isVisible()).isFalse();
    }
}
