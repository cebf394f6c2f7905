package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.paper.Profile;
import hostplan.print.PagePictures;
import hostplan.print.Printer;
import hostplan.print.Sent;
import hostplan.print.Sides;
import hostplan.project.Project;
import hostplan.project.StepName;
import hostplan.storage.ProjectFormat;
import hostplan.storage.Samples;
import hostplan.ui.shell.Screen;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class PrintScreenTest extends ScreenTest {

    /// A few servers, so that no test waits long for the pages.
    private static final Project PROJECT =
            new Samples()
                    .open("web-shop")
                    .with(draft -> {
                        draft.servers = draft.servers.subList(0, 9);
                        draft.slicings = List.of();
                        draft.placements = List.of();
                        draft.storagePools = List.of();
                    });

    @TempDir Path folder;

    @Override
    protected void opened() {
        printers.there =
                List.of(new Printer("Cellar", false, false), new Printer("Office", true, true));
        show(PROJECT, Screen.OVERVIEW);
    }

    private void open() {
        clickOn("#tool-print");
    }

    private void type(String field, String text) {
        clickOn(field);
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
    }

    private int pages() {
        return lookup("#print-thumbnails").queryAs(ListView.class).getItems().size();
    }

    private String label(String id) {
        return lookup(id).queryAs(Labeled.class).getText();
    }

    private void onlySummary() {
        interact(() ->
                lookup(".check-box")
                        .queryAllAs(CheckBox.class)
                        .forEach(box -> box.setSelected("print-part-summary".equals(box.getId()))));
    }

    @Test
    void showsThePagesAsTheyWillBe() throws TimeoutException {
        open();
        int pages = pages();

        assertThat(pages).isGreaterThan(3);
        assertThat(label("#print-count")).isEqualTo("of " + pages);
        ImageView picture = lookup("#print-picture").queryAs(ImageView.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, picture.imageProperty().isNotNull());
        assertThat(picture.getImage().getWidth()).isGreaterThan(100);
        assertThat(label("#print-print")).isEqualTo("Print " + pages + " pages");
    }

    @Test
    void turnsThePagesByButtonsAndKeys() {
        open();
        clickOn("#print-next");
        assertThat(lookup("#print-number").queryAs(TextField.class).getText()).isEqualTo("2");
        push(KeyCode.PAGE_DOWN);
        assertThat(lookup("#print-number").queryAs(TextField.class).getText()).isEqualTo("3");
        push(KeyCode.PAGE_UP);
        clickOn("#print-previous");
        assertThat(lookup("#print-number").queryAs(TextField.class).getText()).isEqualTo("1");
        assertThat(lookup("#print-previous").queryAs(Button.class).isDisabled()).isTrue();
        type("#print-number", "2");
        push(KeyCode.ENTER);
        assertThat(
                        lookup("#print-thumbnails")
                                .queryAs(ListView.class)
                                .getSelectionModel()
                                .getSelectedIndex())
                .isEqualTo(1);
    }

    @Test
    void printsTheChosenPartsInTheirOrder() {
        open();
        onlySummary();
        int alone = pages();
        interact(() -> lookup("#print-part-notes").queryAs(CheckBox.class).setSelected(true));

        assertThat(pages()).isEqualTo(alone + 1);
        assertThat(label("#print-pages-notes")).isEqualTo("1");
        assertThat(label("#print-pages-inventory")).isEmpty();
    }

    @Test
    void followsTheProject() {
        open();
        onlySummary();
        clickOn("#print-part-notes");
        int before = pages();
        interact(() -> window.session().apply(StepName.of("step.cure"), Project.EMPTY));

        assertThat(pages()).isLessThanOrEqualTo(before);
        assertThat(label("#print-pages-notes")).isEqualTo("–");
    }

    @Test
    void savesWhatItShows() throws IOException {
        prompts.toSave = Optional.of(folder.resolve("plan.pdf"));
        open();
        clickOn("#print-save");

        byte[] saved = Files.readAllBytes(folder.resolve("plan.pdf"));
        try (PagePictures pictures = new PagePictures(saved)) {
            assertThat(pictures.pages()).isEqualTo(pages());
        }
        assertThat(label("#print-note")).isEqualTo("plan.pdf is saved.");
    }

    @Test
    void saysWhyAPlanCannotBeSaved() {
        prompts.toSave = Optional.of(folder.resolve("none").resolve("plan.pdf"));
        open();
        clickOn("#print-save");

        assertThat(label("#print-note")).contains("none");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void handsTheChosenPagesToTheUsualPrinter() {
        open();
        type("#print-range", "2, 1");
        interact(
                () -> lookup("#print-sides").queryAs(ComboBox.class).getSelectionModel().select(1));
        clickOn("#print-print");

        assertThat(printers.jobs)
                .singleElement()
                .satisfies(job -> {
                    assertThat(job.printer()).isEqualTo("Office");
                    assertThat(job.sides()).isEqualTo(Sides.BOTH_LONG_EDGE);
                    try (PagePictures pictures = new PagePictures(job.pdf())) {
                        assertThat(pictures.pages()).isEqualTo(2);
                    }
                });
        assertThat(label("#print-note")).isEqualTo("2 pages are in the queue of Office.");
    }

    @Test
    void printsTheWorkThatLeadsFromASavedProject() throws IOException {
        Path old = folder.resolve("old.hostplan");
        Files.writeString(
                old,
                new ProjectFormat()
                        .write(PROJECT.with(draft -> draft.servers = draft.servers.subList(1, 5))));
        prompts.toOpen = List.of(old);
        open();
        onlySummary();
        assertThat(lookup("#print-part-work-order").query().isDisabled()).isTrue();
        clickOn("#print-before-choose");

        assertThat(label("#print-before-name")).isEqualTo("old.hostplan");
        assertThat(Integer.parseInt(label("#print-pages-work-order"))).isPositive();
        clickOn("#print-before-forget");
        assertThat(label("#print-pages-work-order")).isEmpty();
    }

    @Test
    void printsLabelsOnTheChosenSheet() {
        open();
        onlySummary();
        assertThat(lookup("#print-label-sheet").query().isVisible()).isFalse();
        interact(() -> lookup("#print-part-labels").queryAs(CheckBox.class).setSelected(true));
        int eighty = Integer.parseInt(label("#print-pages-labels"));
        interact(() ->
                lookup("#print-labels").queryAs(ComboBox.class).getSelectionModel().select(1));

        assertThat(Integer.parseInt(label("#print-pages-labels"))).isGreaterThan(eighty);
    }

    @Test
    void saysWhatIsWrongWithARangeOfPages() {
        open();
        type("#print-range", "3-x");

        assertThat(label("#print-problem")).contains("is no range of pages");
        assertThat(lookup("#print-print").queryAs(Button.class).isDisabled()).isTrue();
        type("#print-range", "");
        assertThat(lookup("#print-print").queryAs(Button.class).isDisabled()).isFalse();
    }

    @Test
    void saysWhyNothingWasPrinted() {
        printers.answer = new Sent.Failed(Sent.Reason.REFUSED, "");
        open();
        clickOn("#print-print");

        assertThat(label("#print-note")).contains("takes nothing at present");
    }

    @Test
    void savesAndShowsWithoutAnyPrinter() {
        printers.there = List.of();
        open();

        assertThat(lookup("#print-no-printer").query().isVisible()).isTrue();
        assertThat(lookup("#print-print").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(lookup("#print-save").queryAs(Button.class).isDisabled()).isFalse();
    }

    /// Nobody else knows what they tell.
    @Test
    void ownColumnsAreShownToOthersOnlyWhereThatIsSaid() {
        open();
        assertThat(lookup("#print-own-columns").query().isVisible()).isFalse();
        choose("#print-profile", Profile.CUSTOMER);
        assertThat(lookup("#print-own-columns").query().isVisible()).isTrue();
        CheckBox box = lookup("#print-own-column-cost-centre").queryAs(CheckBox.class);
        assertThat(box.isSelected()).isFalse();
        clickOn(box);
        assertThat(box.isSelected()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, Object value) {
        interact(() -> lookup(id).queryAs(ComboBox.class).setValue(value));
    }
}
