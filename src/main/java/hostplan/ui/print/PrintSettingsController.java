package hostplan.ui.print;

import hostplan.amount.Parsed;
import hostplan.document.Coded;
import hostplan.paper.LabelSheets;
import hostplan.paper.PaperSize;
import hostplan.paper.Profile;
import hostplan.paper.layout.Orientation;
import hostplan.paper.part.MissingLetters;
import hostplan.paper.part.PlanSections;
import hostplan.paper.part.PlanWishes;
import hostplan.print.Printer;
import hostplan.print.Sides;
import hostplan.project.OwnColumn;
import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.Names;

import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What goes into a plan, for whom, and where it goes.
public final class PrintSettingsController {

    private static final int MOST_COPIES = 999;

    private final PlanViewModel plan;
    private final PrintingViewModel printing;
    private final BeforeViewModel before;
    private final Texts texts;
    private final Following following = new Following();
    private List<OwnColumn> listed = List.of();

    @FXML private ComboBox<Profile> profile;
    @FXML private ComboBox<PaperSize> paper;
    @FXML private ComboBox<Orientation> orientation;
    @FXML private TextField author;
    @FXML private TextField revision;
    @FXML private VBox parts;
    @FXML private Label beforeName;
    @FXML private Button forgetBefore;
    @FXML private GridPane labelSheet;
    @FXML private ComboBox<LabelSheets> labels;
    @FXML private Spinner<Integer> firstLabel;
    @FXML private VBox ownColumns;
    @FXML private VBox ownBoxes;
    @FXML private HBox rackRows;
    @FXML private Spinner<Integer> racksPerPage;
    @FXML private Label missing;
    @FXML private ComboBox<Printer> printer;
    @FXML private Label noPrinter;
    @FXML private GridPane job;
    @FXML private TextField range;
    @FXML private Spinner<Integer> copies;
    @FXML private ComboBox<Sides> sides;
    @FXML private Label problem;
    @FXML private Label note;
    @FXML private Button save;
    @FXML private Button print;

    public PrintSettingsController(
            PlanViewModel plan, PrintingViewModel printing, BeforeViewModel before, Texts texts) {
        this.before = before;
        this.plan = plan;
        this.printing = printing;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        choice(profile, List.of(Profile.values()), this::name, plan.profileProperty());
        choice(paper, List.of(PaperSize.values()), this::name, plan.paperProperty());
        choice(
                orientation,
                List.of(Orientation.values()),
                way -> texts.text("print.orientation." + way.name().toLowerCase(Locale.ROOT)),
                plan.orientationProperty());
        choice(
                sides,
                List.of(Sides.values()),
                which -> texts.text("print.sides." + which.code()),
                printing.sidesProperty());
        author.textProperty().bindBidirectional(plan.authorProperty());
        revision.textProperty().bindBidirectional(plan.revisionProperty());
        range.textProperty().bindBidirectional(printing.rangeProperty());
        copies.setValueFactory(
                new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
        copies.valueProperty().subscribe(value -> printing.copiesProperty().set(value));
        printers();
        labelSheets();
        racks();
        following.follow(plan.profileProperty(), _ -> listOwnColumns());
        following.follow(
                plan.beforeProperty(),
                chosen -> {
                    beforeName.setText(
                            chosen.map(PlanViewModel.Before::name)
                                    .orElseGet(() -> texts.text("print.before.none")));
                    shown(forgetBefore, chosen.isPresent());
                });
        following.follow(plan.previewProperty(), _ -> tell());
        following.follow(plan.previewProperty(), _ -> listOwnColumns());
        following.follow(plan.workingProperty(), _ -> tell());
        following.follow(printing.rangeProperty(), _ -> tell());
        following.follow(printing.noteProperty(), this::show);
        plan.parts().subscribe(this::listParts);
        listParts();
    }

    private static <T> void choice(
            ComboBox<T> box, List<T> all, Function<T, String> name, ObjectProperty<T> value) {
        box.getItems().setAll(all);
        box.setConverter(new Names<>(name));
        box.valueProperty().bindBidirectional(value);
    }

    private String name(Coded of) {
        return texts.text(
                "print."
                        + of.getClass().getSimpleName().toLowerCase(Locale.ROOT)
                        + "."
                        + of.code());
    }

    private void labelSheets() {
        choice(
                labels,
                List.of(LabelSheets.values()),
                sheet -> sheet.sheet().name(),
                plan.labelsProperty());
        SpinnerValueFactory.IntegerSpinnerValueFactory places =
                new SpinnerValueFactory.IntegerSpinnerValueFactory(1, 1, 1);
        firstLabel.setValueFactory(places);
        following.follow(plan.labelsProperty(), sheet -> places.setMax(sheet.sheet().perPage()));
        places.valueProperty().subscribe(value -> plan.firstLabelProperty().set(value));
        shownWith("labels", labelSheet);
    }

    private void racks() {
        SpinnerValueFactory.IntegerSpinnerValueFactory racks =
                new SpinnerValueFactory.IntegerSpinnerValueFactory(
                        1, PlanWishes.MOST_RACKS, plan.racksPerPageProperty().get());
        racksPerPage.setValueFactory(racks);
        racks.valueProperty().subscribe(value -> plan.racksPerPageProperty().set(value));
        shownWith("racks", rackRows);
    }

    /// Shown while that part is printed.
    private void shownWith(String part, Node node) {
        plan.parts().stream()
                .filter(each -> each.code().equals(part))
                .forEach(each ->
                        following.follow(each.chosenProperty(), chosen -> shown(node, chosen)));
    }

    private void printers() {
        printer.setItems(printing.printers());
        printer.setConverter(new Names<>(Printer::name));
        following.follow(
                printing.printerProperty(), chosen -> printer.setValue(chosen.orElse(null)));
        printer.valueProperty()
                .subscribe(chosen -> {
                    if (chosen != null) {
                        printing.printerProperty().set(Optional.of(chosen));
                    }
                });
        following.follow(
                printing.anyPrinterProperty(),
                any -> {
                    shown(noPrinter, any.filter(there -> !there).isPresent());
                    shown(job, any.filter(there -> there).isPresent());
                    printer.setDisable(any.filter(there -> there).isEmpty());
                    tell();
                });
        following.follow(
                printing.printerProperty(),
                chosen -> {
                    sides.setDisable(chosen.filter(Printer::printsBothSides).isEmpty());
                    tell();
                });
    }

    private void listParts() {
        parts.getChildren().setAll(plan.parts().stream().map(this::row).toList());
    }

    /// Shown for readers from whom some may be withheld.
    private void listOwnColumns() {
        List<OwnColumn> all = plan.ownColumns();
        if (!all.equals(listed)) {
            listed = all;
            ownBoxes.getChildren().setAll(all.stream().map(this::ownColumn).toList());
        }
        shown(ownColumns, plan.profileProperty().get() != Profile.ALL && !all.isEmpty());
    }

    private Node ownColumn(OwnColumn column) {
        CheckBox box = new CheckBox(column.name());
        box.setId("print-own-" + column.id());
        box.setSelected(plan.openColumns().contains(column.id()));
        box.selectedProperty()
                .subscribe((_, does) -> {
                    if (does) {
                        plan.openColumns().add(column.id());
                    } else {
                        plan.openColumns().remove(column.id());
                    }
                });
        return box;
    }

    private Node row(PartChoice part) {
        CheckBox box = new CheckBox(part.name());
        box.setId("print-part-" + part.code());
        box.selectedProperty().bindBidirectional(part.chosenProperty());
        if (part.needsBefore()) {
            box.disableProperty().bind(plan.beforeProperty().map(Optional::isEmpty));
        }
        box.setOnKeyPressed(event -> {
            if (event.isAltDown() && event.getCode() == KeyCode.UP) {
                move(part, -1);
                event.consume();
            } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
                move(part, 1);
                event.consume();
            }
        });
        Label pages = new Label();
        pages.getStyleClass().addAll("muted", "small", "numeric");
        pages.setId("print-pages-" + part.code());
        pages.textProperty().bind(part.pagesProperty());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox row = new HBox(6, box, between, pages, mover(part, -1, "▲"), mover(part, 1, "▼"));
        row.getStyleClass().add("print-parts-row");
        return row;
    }

    private Button mover(PartChoice part, int by, String sign) {
        Button mover = new Button(sign);
        mover.setId("print-" + (by < 0 ? "up-" : "down-") + part.code());
        mover.getStyleClass().addAll("flat", "small");
        mover.setFocusTraversable(false);
        mover.setAccessibleText(texts.text(by < 0 ? "print.up" : "print.down", part.name()));
        mover.setOnAction(_ -> move(part, by));
        return mover;
    }

    /// The row keeps the focus where it goes.
    private void move(PartChoice part, int by) {
        plan.move(part, by);
        listParts();
        Optional.ofNullable(parts.lookup("#print-part-" + part.code()))
                .ifPresent(Node::requestFocus);
    }

    private void tell() {
        Preview preview = plan.previewProperty().get();
        shown(missing, !preview.missing().isEmpty());
        missing.setText(
                texts.text("print.missing", PlanSections.codes(preview.missing()))
                        + " "
                        + new MissingLetters(preview.missing()).cure());
        Parsed<Set<Integer>> pages = printing.pages();
        boolean isReady = printing.isReady();
        save.setDisable(!isReady);
        switch (pages) {
            case Parsed.Value<Set<Integer>>(Set<Integer> chosen) -> {
                shown(problem, false);
                print.setText(texts.text("print.print", isReady ? chosen.size() : 0));
                print.setDisable(!isReady || printing.printerProperty().get().isEmpty());
            }
            case Parsed.Problem<Set<Integer>>(String message, String cure) -> {
                shown(problem, isReady);
                problem.setText(message + " " + cure);
                print.setText(texts.text("print.print", 0));
                print.setDisable(true);
            }
        }
    }

    private void show(Optional<PrintingViewModel.Note> said) {
        shown(note, said.isPresent());
        note.setText(said.map(PrintingViewModel.Note::text).orElse(""));
        note.getStyleClass().remove("danger-text");
        if (said.filter(PrintingViewModel.Note::isProblem).isPresent()) {
            note.getStyleClass().add("danger-text");
        }
    }

    private static void shown(Node node, boolean does) {
        node.setVisible(does);
        node.setManaged(does);
    }

    @FXML
    private void chooseBefore() {
        before.choose();
    }

    @FXML
    private void forgetBefore() {
        before.forget();
    }

    @FXML
    private void save() {
        printing.save();
    }

    @FXML
    private void print() {
        printing.print();
    }
}
