package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;

class WindowApplicationTest extends ApplicationTest {

    private Stage stage;

    @Override
    public void start(Stage stage) {
        this.stage = stage;
        new WindowApplication().start(stage);
    }

    @Test
    void showsAWindowNamedAfterTheApplication() {
        assertThat(stage.isShowing()).isTrue();
        assertThat(stage.getTitle()).isEqualTo("Hostplan");
    }

    @Test
    @NeedsWindow
    void takesMoreRoomThanTheHeadlessScreenHas() {
        interact(() -> stage.setWidth(1200));
        assertThat(stage.getWidth()).isEqualTo(1200);
    }
}
