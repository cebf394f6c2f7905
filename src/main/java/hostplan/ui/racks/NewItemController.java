package hostplan.ui.racks;

import hostplan.amount.NumberText;
import hostplan.hardware.RackUnits;
import hostplan.inventory.RackItemKind;
import hostplan.ui.controls.Names;

import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/// The form for something new in the rack that is shown.
public final class NewItemController {

    private final NewItemViewModel viewModel;
    private final RackView look;
    private final RackWords words;

    @FXML private VBox form;
    @FXML private ComboBox<RackItemKind> kind;
    @FXML private TextField name;
    @FXML private TextField units;
    @FXML private Label problem;

    NewItemController(NewItemViewModel viewModel, RackView look, RackWords words) {
        this.viewModel = viewModel;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        form.managedProperty().bind(form.visibleProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        kind.setConverter(new Names<>(this::word));
        kind.setButtonCell(Names.cell(this::word));
        kind.setCellFactory(_ -> Names.cell(this::word));
        kind.getItems().setAll(RackItemKind.values());
        kind.valueProperty().subscribe(this::suggest);
        kind.setValue(RackItemKind.SWITCH);
        look.taskProperty().subscribe(this::show);
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private String word(RackItemKind each) {
        return words.text("racks.item.kind." + each.code());
    }

    private void show(RackView.Task task) {
        boolean shown = task == RackView.Task.NEW_ITEM;
        form.setVisible(shown);
        if (shown) {
            suggest(kind.getValue());
            kind.requestFocus();
        }
    }

    private void suggest(RackItemKind chosen) {
        if (Objects.nonNull(chosen)) {
            name.setText(viewModel.freeName(chosen));
            units.setText(words.number(NewItemViewModel.usualHeight(chosen)));
            problem.setText("");
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    @FXML
    private void add() {
        Optional<RackUnits> height =
                NumberText.plain(units.getText())
                        .toOptional()
                        .flatMap(number -> number.exactDecimal())
                        .flatMap((BigDecimal decimal) -> RackUnits.of(decimal));
        if (height.isEmpty()) {
            problem.setText(words.text("racks.item.units.wrong"));
            units.requestFocus();
            return;
        }
        viewModel.add(kind.getValue(), name.getText(), height.get());
        close();
        look.pageProperty().set(RackView.Page.SELECTED);
    }

    @FXML
    private void close() {
        look.taskProperty().set(RackView.Task.NONE);
    }
}
