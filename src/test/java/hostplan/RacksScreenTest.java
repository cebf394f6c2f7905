package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.ui.controls.DrawingTable;
import hostplan.ui.grid.Grid;
import hostplan.ui.racks.RackProjects;
import hostplan.ui.racks.RackRow;
import hostplan.ui.shell.Screen;

import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Optional;

class RacksScreenTest extends ScreenTest {

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

    private static Optional<Location> at(String rack, int unit, Face face) {
        return Optional.of(new Location.InRack(rack, Optional.of(RackUnits.of(unit)), face));
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(query).queryAs(Labeled.class).getText();
    }

    /// The middle of a unit in a view of a rack, on the screen.
    private Point2D unit(String rack, int unit, Face face) {
        RackRow row = lookup("#racks-row").query();
        Bounds place = row.place(rack, face, 2 * unit, RackUnits.of(1)).orElseThrow();
        return row.localToScreen(place.getCenterX(), place.getCenterY());
    }

    /// A server that is not in use yet has its status after its name.
    private Node row(String server) {
        return from(lookup("#racks-outside").queryAll())
                .lookup(".table-cell")
                .queryAllAs(Labeled.class)
                .stream()
                .filter(cell -> cell.getText().split(" ")[0].equals(server))
                .findFirst()
                .orElseThrow();
    }

    private String undoable() {
        return window.session().undoableProperty().get().map(StepName::key).orElse("");
    }

    @Test
    void shows_racks_and_what_stands_in_none() {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("#rack-name")).isEqualTo("A03");
        assertThat(text("#rack-bar-units")).isEqualTo("3 of 42");
        assertThat(text("#rack-bar-weight")).isEqualTo("≥ 32 of 900 kg");
        assertThat(lookup("#racks-outside").<TableView<?>>query().getItems()).hasSize(2);
    }

    /// Both racks are in sight from one side.
    private void lookFromTheFront() {
        interact(() -> lookup("#racks-sides").<ComboBox<?>>query().getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void dragTo(Point2D target) {
        moveTo(target.add(3, 0)).moveTo(target);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void letGo() {
        drop();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void drags_a_server_from_the_list_into_a_unit() {
        lookFromTheFront();
        drag(row("gpu-01"), MouseButton.PRIMARY);
        dragTo(unit("A04", 30, Face.FRONT));
        assertThat(text("#racks-ghost-text")).isEqualTo("gpu-01 fits: 2 U, 28 kg");
        letGo();
        assertThat(location("gpu-01")).isEqualTo(at("A04", 29, Face.FRONT));
        assertThat(undoable()).isEqualTo("step.racks.place");
        interact(() -> window.session().undo());
        assertThat(location("gpu-01")).isEmpty();
    }

    @Test
    void says_why_something_cannot_be_put_where_it_is_dragged() {
        lookFromTheFront();
        drag(row("gpu-01"), MouseButton.PRIMARY);
        dragTo(unit("A03", 21, Face.FRONT));
        assertThat(text("#racks-ghost-text"))
                .isEqualTo("gpu-01 does not fit: web-01, web-02 stand where gpu-01 would.");
        letGo();
        assertThat(location("gpu-01")).isEmpty();
        assertThat(text("#racks-notice")).contains("does not fit");
        assertThat(undoable()).isEmpty();
    }

    @Test
    void drags_several_between_racks_and_out_of_them_as_one_step() {
        lookFromTheFront();
        clickOn(unit("A03", 20, Face.FRONT));
        push(KeyCode.SHIFT, KeyCode.UP);
        drag(unit("A03", 21, Face.FRONT), MouseButton.PRIMARY);
        dragTo(unit("A04", 11, Face.FRONT));
        assertThat(text("#racks-ghost-text")).isEqualTo("web-01, web-02 fit: 2 U, 32 kg");
        letGo();
        assertThat(location("web-01")).isEqualTo(at("A04", 10, Face.FRONT));
        assertThat(location("web-02")).isEqualTo(at("A04", 11, Face.FRONT));
        drag(unit("A04", 11, Face.FRONT), MouseButton.PRIMARY);
        Node list = lookup("#racks-inspector").query();
        Bounds there = list.localToScreen(list.getLayoutBounds());
        dragTo(new Point2D(there.getCenterX(), there.getCenterY()));
        letGo();
        assertThat(location("web-01")).contains(new Location.AtSite("fra"));
        assertThat(undoable()).isEqualTo("step.racks.takeOutMany");
        interact(() -> window.session().undo());
        interact(() -> window.session().undo());
        assertThat(location("web-02")).isEqualTo(at("A03", 21, Face.FRONT));
        assertThat(undoable()).isEmpty();
    }

    @Test
    void moves_by_keyboard_alone() {
        clickOn(unit("A03", 21, Face.FRONT));
        push(KeyCode.SPACE).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(location("web-02")).isEqualTo(at("A03", 23, Face.FRONT));
        push(KeyCode.SPACE).push(KeyCode.TAB).push(KeyCode.F).push(KeyCode.SPACE);
        assertThat(location("web-02")).isEqualTo(at("A04", 23, Face.REAR));
        push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.ESCAPE);
        assertThat(location("web-02")).isEqualTo(at("A04", 23, Face.REAR));
        push(KeyCode.ALT, KeyCode.DOWN);
        assertThat(location("web-02")).isEqualTo(at("A04", 22, Face.REAR));
        push(KeyCode.DELETE);
        assertThat(location("web-02")).contains(new Location.AtSite("fra"));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#racks-row").query().getAccessibleText()).contains("web-02");
    }

    @Test
    void nudges_over_what_stands_in_the_way() {
        clickOn(unit("A03", 20, Face.FRONT));
        push(KeyCode.ALT, KeyCode.UP);
        assertThat(location("web-01")).isEqualTo(at("A03", 22, Face.FRONT));
        assertThat(undoable()).isEqualTo("step.racks.place");
    }

    @Test
    void picks_up_from_the_list_by_keyboard() {
        clickOn(row("gpu-01"));
        push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("#racks-ghost-text")).isEqualTo("gpu-01 fits: 2 U, 28 kg");
        push(KeyCode.ENTER);
        assertThat(location("gpu-01")).isEqualTo(at("A03", 40, Face.FRONT));
    }

    @Test
    void adds_a_rack_like_the_one_that_is_shown() {
        clickOn("#racks-add");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(project().racks()).extracting(Rack::name).contains("A05");
        assertThat(project().racks().getLast().site()).contains("fra");
        assertThat(text("#rack-name")).isEqualTo("A05");
    }

    @Test
    void keeps_the_lists_as_pages_and_says_the_same_in_a_table() {
        clickOn("#racks-page-table");
        WaitForAsyncUtils.waitForFxEvents();
        DrawingTable table = lookup("#racks-table").query();
        assertThat(table.getItems())
                .extracting(row -> row.cells().get(2))
                .containsExactly("panel", "web-02", "web-01");
        clickOn("#racks-page-list");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#grid").<Grid>query().content().rows()).isEqualTo(2);
        clickOn("#racks-page-drawing");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup("#racks-row").query().getScene()).isNotNull();
    }

    private TextField cell(String column) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#racks-cell-" + column).query();
    }

    @Test
    void edits_cables_and_feeds_beside_the_drawing() {
        clickOn(unit("A03", 21, Face.FRONT));
        interact(() -> {
            cell("powerCables").setText("A7, C2");
            cell("powerCables").getOnAction().handle(new ActionEvent());
        });
        assertThat(project().servers().get(1).power())
                .containsExactly(new PowerCable("A", "7"), new PowerCable("C", "2"));
        clickOn("#racks-inspect-rack").clickOn("#rack-edit");
        interact(() -> {
            cell("feeds").setText("A 230 V 32 A, B 230 V 32 A, C");
            cell("feeds").getOnAction().handle(new ActionEvent());
        });
        assertThat(project().racks().getFirst().feeds()).hasSize(3);
        assertThat(text("#rack-bar-feed-C")).contains("of 2.94 kVA");
        interact(() -> {
            cell("units").setText("many");
            cell("units").getOnAction().handle(new ActionEvent());
        });
        assertThat(project().racks().getFirst().units()).isEqualTo(42);
        interact(() -> window.session().undo());
        interact(() -> window.session().undo());
        assertThat(project()).isEqualTo(RackProjects.two());
    }

    /// Fills an empty rack: an item, a server by a proposal, one by keyboard; then undoes all.
    @Test
    void fills_a_rack_and_undoes_all() {
        clickOn("#racks-add");
        clickOn("#racks-add-item").clickOn("#racks-item-add");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("#racks-thing-name")).isEqualTo("switch-1");
        clickOn("#racks-inspect-rack");
        clickOn(row("gpu-01"));
        clickOn("#racks-fit");
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#racks-put-0");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(location("gpu-01")).isPresent();
        clickOn(row("test-03"));
        push(KeyCode.SPACE).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(location("test-03")).isPresent();
        assertThat(lookup("#racks-outside").<TableView<?>>query().getItems()).isEmpty();
        for (int step = 0; step < 4; step++) {
            interact(() -> window.session().undo());
        }
        assertThat(project()).isEqualTo(RackProjects.two());
        assertThat(undoable()).isEmpty();
    }
}
