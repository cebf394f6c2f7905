package hostplan.ui.print;

import hostplan.print.PagePictures;
import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;
import hostplan.ui.common.View;
import hostplan.ui.controls.Names;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// The pages of a plan as they will be.
public final class PrintController implements ScreenController {

    /// Round the page, in pixels.
    private static final double ROOM = 44;

    private final PlanViewModel plan;
    private final PrintingViewModel printing;
    private final PageImages images;
    private final View<PrintSettingsController> settings;
    private final Texts texts;
    private final Following following = new Following();
    private byte[] shown = {};
    private int page = 1;
    private boolean isListing;

    @FXML private BorderPane root;
    @FXML private ListView<Integer> thumbnails;
    @FXML private ScrollPane scroll;
    @FXML private StackPane paper;
    @FXML private ImageView picture;
    @FXML private VBox empty;
    @FXML private ProgressBar busy;
    @FXML private Label made;
    @FXML private Button stop;
    @FXML private Button previous;
    @FXML private TextField number;
    @FXML private Label count;
    @FXML private Button next;
    @FXML private ComboBox<PageZoom> zoom;

    public PrintController(
            PlanViewModel plan,
            PrintingViewModel printing,
            PageImages images,
            View<PrintSettingsController> settings,
            Texts texts) {
        this.plan = plan;
        this.printing = printing;
        this.images = images;
        this.settings = settings;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        zoom.getItems().setAll(PageZoom.all());
        zoom.setConverter(new Names<>(this::name));
        zoom.setValue(new PageZoom.Page());
        zoom.valueProperty().subscribe(_ -> size());
        scroll.viewportBoundsProperty().subscribe(_ -> size());
        thumbnails.setCellFactory(_ -> new ThumbnailCell(plan, images, texts));
        thumbnails
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(chosen -> Optional.ofNullable(chosen).ifPresent(this::choose));
        number.setOnAction(_ -> typed());
        number.focusedProperty().subscribe(_ -> tellPage());
        busy.visibleProperty().bind(plan.workingProperty());
        stop.visibleProperty().bind(plan.workingProperty());
        made.visibleProperty().bind(plan.workingProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        root.sceneProperty().subscribe(scene -> plan.watch(Objects.nonNull(scene)));
        following.follow(plan.previewProperty(), this::show);
        following.follow(plan.workingProperty(), _ -> showEmpty());
        picture.setAccessibleText(texts.text("print.page.shown"));
    }

    private String name(PageZoom of) {
        return switch (of) {
            case PageZoom.Page _ -> texts.text("print.zoom.page");
            case PageZoom.Width _ -> texts.text("print.zoom.width");
            case PageZoom.Percent(int percent) -> texts.text("print.zoom.percent", percent);
        };
    }

    private void showEmpty() {
        boolean isAny = plan.previewProperty().get().pages() > 0;
        empty.setVisible(!isAny && !plan.workingProperty().get());
    }

    private void show(Preview preview) {
        made.setText(preview.isWhole() ? "" : texts.text("print.made", preview.made()));
        if (preview.pdf() == shown) {
            return;
        }
        shown = preview.pdf();
        images.open(preview.pdf());
        boolean any = preview.pages() > 0;
        showEmpty();
        scroll.setVisible(any);
        thumbnails.setVisible(any);
        isListing = true;
        thumbnails.getItems().setAll(IntStream.rangeClosed(1, preview.pages()).boxed().toList());
        isListing = false;
        thumbnails.refresh();
        if (preview.isWhole() || page == 1) {
            page = Math.clamp(page, 1, Math.max(1, preview.pages()));
        }
        turn();
    }

    private void choose(int chosen) {
        if (!isListing && chosen != page) {
            page = chosen;
            turn();
        }
    }

    /// Shows the page of that number, where it is made already.
    private void turn() {
        int pages = pages();
        tellPage();
        previous.setDisable(page <= 1);
        next.setDisable(page >= pages);
        if (page <= pages) {
            thumbnails.getSelectionModel().select(page - 1);
            size();
        }
    }

    private int pages() {
        return plan.previewProperty().get().pages();
    }

    private void tellPage() {
        number.setText(String.valueOf(page));
        count.setText(
                plan.previewProperty().get().isWhole()
                        ? texts.text("print.of", pages())
                        : texts.text("print.of.more"));
    }

    private void typed() {
        try {
            page = Math.clamp(Integer.parseInt(number.getText().strip()), 1, Math.max(1, pages()));
        } catch (NumberFormatException noNumber) {
            tellPage();
            return;
        }
        turn();
        number.selectAll();
    }

    /// Gives the page its size at once, with the picture that there is, and asks for a sharp one.
    private void size() {
        if (page > pages() || scroll.getViewportBounds().getWidth() <= ROOM) {
            return;
        }
        PagePictures.Size of = plan.previewProperty().get().sizes().get(page - 1);
        double width = width(of);
        picture.setFitWidth(width);
        double height = width * of.height() / of.width();
        paper.setPrefSize(width, height);
        paper.setMinSize(width, height);
        int asked = page;
        images.ask(
                asked,
                width / of.width() * sharpness(),
                image -> {
                    if (asked == page) {
                        picture.setImage(image);
                    }
                });
    }

    private double width(PagePictures.Size of) {
        return zoom.getValue()
                .width(
                        of.width(),
                        of.height(),
                        scroll.getViewportBounds().getWidth() - ROOM,
                        scroll.getViewportBounds().getHeight() - ROOM);
    }

    /// Pixels of the screen in one of the window.
    private double sharpness() {
        return root.getScene() == null || root.getScene().getWindow() == null
                ? 1
                : root.getScene().getWindow().getRenderScaleX();
    }

    private void key(KeyEvent event) {
        boolean taken =
                switch (event.getCode()) {
                    case PAGE_UP -> go(page - 1);
                    case PAGE_DOWN -> go(page + 1);
                    case PLUS, ADD, EQUALS -> event.isShortcutDown() && zoom(1);
                    case MINUS, SUBTRACT -> event.isShortcutDown() && zoom(-1);
                    case DIGIT0, NUMPAD0 -> event.isShortcutDown() && zoom(new PageZoom.Page());
                    default -> false;
                };
        if (taken) {
            event.consume();
        }
    }

    private boolean zoom(int by) {
        if (page > pages()) {
            return false;
        }
        PagePictures.Size of = plan.previewProperty().get().sizes().get(page - 1);
        return zoom(PageZoom.step(width(of) / of.width() / PageZoom.PIXELS_A_POINT * 100, by));
    }

    private boolean zoom(PageZoom to) {
        zoom.setValue(to);
        return true;
    }

    private boolean go(int to) {
        if (to >= 1 && to <= pages()) {
            page = to;
            turn();
        }
        return true;
    }

    @FXML
    private void stop() {
        plan.cancel();
    }

    @FXML
    private void showPrevious() {
        go(page - 1);
    }

    @FXML
    private void showNext() {
        go(page + 1);
    }

    @Override
    public void shown(Optional<String> object) {
        printing.look();
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(settings.root());
    }
}
