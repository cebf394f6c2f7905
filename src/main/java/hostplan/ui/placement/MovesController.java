package hostplan.ui.placement;

import hostplan.explain.MoveStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.placement.move.Move;
import hostplan.placement.move.MovePlan;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Optional;

/// From where VMs run today to where they are to run: how many move, in which order, and which
/// hosts are emptied.
public final class MovesController {

    private final MovesViewModel viewModel;
    private final MessageTexts statements;

    @FXML private Label count;
    @FXML private Label emptied;
    @FXML private Label stuck;
    @FXML private HBox ordering;
    @FXML private ListView<Move> moves;

    MovesController(MovesViewModel viewModel, MessageTexts statements) {
        this.viewModel = viewModel;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        for (var each : List.of(emptied, stuck, moves, ordering)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        ordering.visibleProperty().bind(viewModel.orderingProperty());
        moves.setCellFactory(_ -> new MoveCell());
        viewModel.orderedProperty().subscribe(this::show);
    }

    @FXML
    private void stop() {
        viewModel.stop();
    }

    /// As many lines as it takes, worded only where it is seen: there may be very many.
    private final class MoveCell extends ListCell<Move> {

        MoveCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Move move, boolean isEmpty) {
            super.updateItem(move, isEmpty);
            setText(
                    isEmpty
                            ? ""
                            : viewModel
                                    .orderedProperty()
                                    .get()
                                    .map(found -> text(found.shown(), move))
                                    .orElse(""));
        }
    }

    private void show(Optional<MovesViewModel.Ordered> found) {
        Optional<MovePlan> plan = found.map(MovesViewModel.Ordered::plan);
        tell(count, plan.map(MoveStatements::count));
        count.setVisible(true);
        tell(emptied, found.flatMap(each -> words(each.shown()).emptied(each.plan())));
        tell(stuck, plan.flatMap(MoveStatements::stuck));
        moves.getItems().setAll(plan.map(MovePlan::steps).orElse(List.of()));
        moves.setVisible(!moves.getItems().isEmpty());
    }

    private void tell(Label label, Optional<Message> message) {
        label.setVisible(message.isPresent());
        label.setText(message.map(statements::text).orElse(""));
    }

    private String text(PlacementShown shown, Move move) {
        return statements.text(words(shown).of(move));
    }

    private static MoveStatements words(PlacementShown shown) {
        return new MoveStatements(shown.index(), shown.answer(), shown.hosts());
    }
}
