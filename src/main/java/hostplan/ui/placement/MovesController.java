package hostplan.ui.placement;

import hostplan.inventory.Server;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.Vm;
import hostplan.placement.move.Move;
import hostplan.placement.move.MovePlan;
import hostplan.project.HostNames;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// From where VMs run today to where they are to run: how many move, in which order, and which
/// hosts are emptied.
public final class MovesController {

    private static final int MOST_NAMES = 12;

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
        count.setText(plan.map(each -> statements.text(count(each))).orElse(""));
        found.ifPresentOrElse(each -> showPlan(each.shown(), each.plan()), this::showNone);
        moves.getItems().setAll(plan.map(MovePlan::steps).orElse(List.of()));
        moves.setVisible(!moves.getItems().isEmpty());
    }

    private void showNone() {
        emptied.setVisible(false);
        stuck.setVisible(false);
    }

    private static Message count(MovePlan plan) {
        return plan.vms() == 0
                ? Message.of("moves-none")
                : Message.of("moves", Value.of(plan.vms()), Value.of(plan.steps().size()));
    }

    private void showPlan(PlacementShown shown, MovePlan plan) {
        emptied.setVisible(!plan.emptied().isEmpty());
        String names =
                plan.emptied().stream()
                        .limit(MOST_NAMES)
                        .map(id -> server(shown, id))
                        .collect(Collectors.joining(", "));
        boolean isMore = plan.emptied().size() > MOST_NAMES;
        emptied.setText(
                statements.text(
                        Message.of(
                                "emptied",
                                Value.of(plan.emptied().size()),
                                Value.of(isMore ? names + ", …" : names))));
        long left = plan.stuck().stream().mapToLong(Move::times).sum();
        stuck.setVisible(left > 0);
        String key = plan.isEnded() ? "moves-stuck" : "moves-unordered";
        stuck.setText(statements.text(Message.of(key, Value.of(left))));
    }

    private String text(PlacementShown shown, Move move) {
        String vms =
                move.ids().stream()
                        .distinct()
                        .map(id -> shown.index().vm(id).map(Vm::name).orElse(id))
                        .collect(Collectors.joining(" + "));
        return statements.text(
                Message.of(
                        move.isDetour() ? "move-detour" : "move",
                        Value.of(move.times() > 1 ? move.times() + " × " + vms : vms),
                        Value.of(server(shown, move.from())),
                        Value.of(
                                move.server()
                                        .map(id -> server(shown, id))
                                        .orElseGet(() -> bought(shown, move)))));
    }

    private static String bought(PlacementShown shown, Move move) {
        return new HostNames(shown.index(), shown.answer()).of(shown.hosts().get(move.to()));
    }

    private static String server(PlacementShown shown, String id) {
        return shown.index().server(id).map(Server::name).orElse(id);
    }
}
