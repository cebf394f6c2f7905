package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.inventory.Server;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.storage.ProjectFiles;
import hostplan.storage.Samples;
import hostplan.storage.UnsavedWork;
import hostplan.ui.shell.DocumentViewModel.Banner;
import hostplan.ui.shell.Prompts;
import hostplan.ui.shell.Screen;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class ShellTest extends ScreenTest {

    @TempDir private Path folder;

    private static Project withServer(Project project) {
        return project.with(draft -> draft.servers = List.of(new Server.Draft("srv-1").build()));
    }

    private void edit() {
        interact(() ->
                window.session()
                        .apply(StepName.of("step.cure"), withServer(window.session().project())));
    }

    @Test
    void begins_on_the_start_page_without_navigation() {
        assertThat(lookup("#start-import").tryQuery()).isPresent();
        assertThat(stage.getTitle()).isEqualTo("No project open — Hostplan");
    }

    @Test
    void marks_the_title_and_the_state_while_something_is_unsaved() {
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        edit();
        assertThat(stage.getTitle()).isEqualTo("● Untitled — Hostplan");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(stage.getTitle()).isEqualTo("Untitled — Hostplan");
        push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
        assertThat(stage.getTitle()).isEqualTo("● Untitled — Hostplan");
    }

    @Test
    void saves_by_the_key_and_opens_again_what_was_saved() {
        Path file = folder.resolve("shop.hostplan");
        prompts.toSave = Optional.of(file);
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        edit();
        push(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(file).exists();
        assertThat(stage.getTitle()).isEqualTo("shop.hostplan — Hostplan");
        edit();
        interact(() -> window.document().load(file));
        assertThat(window.session().project().servers()).hasSize(1);
    }

    @Test
    void asks_before_unsaved_work_would_go_and_stays_on_cancel() {
        List<String> closed = new ArrayList<>();
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        window.document().setCloseWindow(() -> closed.add("closed"));
        edit();
        interact(() -> window.document().close());
        assertThat(prompts.told).containsExactly("unsaved Untitled");
        assertThat(closed).isEmpty();
        prompts.unsaved = Prompts.Unsaved.DISCARD;
        interact(() -> window.document().close());
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void does_not_overwrite_what_someone_else_wrote_meanwhile() throws Exception {
        Path file = folder.resolve("shop.hostplan");
        prompts.toSave = Optional.of(file);
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        edit();
        interact(() -> window.document().save());
        String theirs = Files.readString(file).replace("srv-1", "srv-2");
        Files.writeString(file, theirs);
        interact(() -> window.session().apply(StepName.of("step.cure"), Project.EMPTY));
        interact(() -> window.document().save());
        assertThat(prompts.told).containsExactly("changed shop.hostplan");
        assertThat(file).hasContent(theirs);
    }

    @Test
    void says_what_is_wrong_in_a_file_that_cannot_be_read() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.hostplan"), "{\"hostplan\": 1,");
        interact(() -> window.document().open(file));
        assertThat(prompts.told).hasSize(1);
        assertThat(prompts.told.getFirst()).contains("broken.hostplan:1:");
        assertThat(lookup("#start-import").tryQuery()).isPresent();
    }

    private void recover(Path file, Project project) {
        UnsavedWork work =
                new UnsavedWork("x", Optional.of(file), Optional.empty(), Instant.EPOCH, project);
        interact(() -> window.document().recover(work));
    }

    @Test
    void brings_back_what_was_not_saved_and_lets_it_be_thrown_away() {
        Path file = folder.resolve("shop.hostplan");
        new ProjectFiles().save(file, Project.EMPTY, Optional.empty());
        recover(file, withServer(Project.EMPTY));

        assertThat(window.session().project().servers()).hasSize(1);
        assertThat(stage.getTitle()).isEqualTo("● shop.hostplan — Hostplan");
        assertThat(lookup("#banner").queryAs(Parent.class).lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .anyMatch(text -> text.contains("1 added, 0 removed, 0 changed"));

        clickOn("#banner-action");
        assertThat(window.session().project().servers()).isEmpty();
        assertThat(stage.getTitle()).isEqualTo("shop.hostplan — Hostplan");
    }

    @Test
    void says_nothing_of_what_was_saved_after_all() {
        Path file = folder.resolve("shop.hostplan");
        new ProjectFiles().save(file, withServer(Project.EMPTY), Optional.empty());
        recover(file, withServer(Project.EMPTY));
        assertThat(stage.getTitle()).isEqualTo("shop.hostplan — Hostplan");
        assertThat(lookup("#banner").query().isVisible()).isFalse();
    }

    @Test
    void finds_anything_by_a_few_letters() {
        interact(() -> show(new Samples().open("web-shop"), Screen.OVERVIEW));
        push(KeyCode.SHORTCUT, KeyCode.K);
        TextField field = lookup("#palette-field").queryAs(TextField.class);
        interact(() -> field.setText("web07"));
        interact(() -> fire(field, KeyCode.ENTER));
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.INVENTORY);
        assertThat(window.navigator().place().object()).isPresent();

        push(KeyCode.SHORTCUT, KeyCode.K);
        TextField again = lookup("#palette-field").queryAs(TextField.class);
        interact(() -> again.setText("findings"));
        interact(() -> fire(again, KeyCode.ENTER));
        assertThat(window.navigator().place().screen()).isEqualTo(Screen.FINDINGS);
    }

    private static void fire(TextField field, KeyCode code) {
        field.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void moves_the_focus_from_zone_to_zone_by_a_key() {
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        push(KeyCode.F6);
        assertThat(focused()).isEqualTo("navigation-overview");
        push(KeyCode.F6);
        assertThat(focused()).isEqualTo("facts-name");
        push(KeyCode.F4);
        assertThat(lookup("#facts-name").tryQuery()).isEmpty();
    }

    /// Else a key would go to a button of the toolbar.
    @Test
    void takes_the_focus_along_to_another_screen() {
        interact(() -> lookup("#start-import").query().requestFocus());
        push(KeyCode.SPACE);
        assertThat(focused()).isEqualTo("import-choose");
    }

    private String focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    @Test
    void undoes_typing_into_the_name_of_the_project_as_one_step() {
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        clickOn("#facts-name").write("Shop");
        assertThat(window.session().project().name()).isEqualTo("Shop");
        push(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(window.session().project()).isSameAs(Project.EMPTY);
    }

    @Test
    void opens_for_reading_what_someone_else_has_open() {
        Path file = folder.resolve("shop.hostplan");
        prompts.toSave = Optional.of(file);
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        edit();
        interact(() -> window.document().save());
        ProjectWiring other = anotherWindow();
        interact(() -> other.document().load(file));
        assertThat(other.session().readOnlyProperty().get()).isTrue();
        interact(() -> window.document().close());
        interact(() -> other.document().load(file));
        assertThat(other.session().readOnlyProperty().get()).isFalse();
    }

    @Test
    void takes_over_what_someone_else_has_open_once_a_person_says_so() {
        Path file = folder.resolve("shop.hostplan");
        prompts.toSave = Optional.of(file);
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        edit();
        interact(() -> window.document().save());
        ProjectWiring other = anotherWindow();
        interact(() -> other.document().load(file));
        Banner banner = other.document().bannerProperty().get();
        assertThat(banner.actions()).extracting(Banner.Action::text).contains("Take over …");

        interact(banner.actions().getLast().run());
        assertThat(prompts.told).singleElement().asString().startsWith("take over from ");
        assertThat(other.session().readOnlyProperty().get()).isTrue();

        prompts.takesOver = true;
        interact(banner.actions().getLast().run());
        assertThat(other.session().readOnlyProperty().get()).isFalse();
    }

    @Test
    void brings_together_what_two_people_changed() {
        Path file = folder.resolve("shop.hostplan");
        prompts.toSave = Optional.of(file);
        interact(() -> show(Project.EMPTY, Screen.OVERVIEW));
        edit();
        interact(() -> window.document().save());
        Project theirs = withServer(Project.EMPTY).with(draft -> draft.name = "Theirs");
        new ProjectFiles().save(file, theirs, Optional.empty());
        interact(() -> window.session().apply(StepName.of("step.cure"), Project.EMPTY));
        interact(() -> window.document().checkDisk());

        Banner banner = window.document().bannerProperty().get();
        assertThat(banner.actions())
                .extracting(Banner.Action::text)
                .containsExactly("Bring together", "Reload");
        interact(banner.actions().getFirst().run());

        assertThat(window.session().project())
                .isEqualTo(Project.EMPTY.with(draft -> draft.name = "Theirs"));
        assertThat(window.session().unsavedProperty().get()).isTrue();
        interact(() -> window.document().save());
        assertThat(prompts.told).isEmpty();
        assertThat(file).content().contains("Theirs").doesNotContain("srv-1");
    }

    private ProjectWiring anotherWindow() {
        ProjectWiring[] made = new ProjectWiring[1];
        interact(() -> made[0] = wiring.project(this, prompts));
        return made[0];
    }
}
