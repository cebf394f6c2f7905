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

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// From where VMs run today to where they are to run: how many move, in which order, and which
/// hosts are emptied.
public final class MovesController {

    private static final int MOST_NAMES = 12;

    private final SearchViewModel viewModel;
    private final MessageTexts statements;

    @FXML private Label count;
    @FXML private Label emptied;
    @FXML private Label stuck;
    @FXML private ListView<String> moves;

    MovesController(SearchViewModel viewModel, MessageTexts statements) {
        this.viewModel = viewModel;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        for (var each : List.of(emptied, stuck, moves)) {
            each.managedProperty().bind(each.visibleProperty());
        }
        moves.setCellFactory(_ -> new MoveCell());
        viewModel.stateProperty().subscribe(this::show);
    }

    /// As many lines as it takes.
    private static final class MoveCell extends ListCell<String> {

        MoveCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(String text, boolean isEmpty) {
            super.updateItem(text, isEmpty);
            setText(isEmpty ? "" : text);
        }
    }

    private void show(PlacementState state) {
        Optional<PlacementShown> shown =
                state instanceof PlacementState.Answered(var found, _)
                        ? Optional.of(found)
                        : Optional.empty();
        Optional<MovePlan> plan = shown.flatMap(PlacementShown::moves);
        count.setText(plan.map(each -> statements.text(count(each))).orElse(""));
        plan.ifPresent(each -> showPlan(shown.orElseThrow(), each));
        moves.setVisible(plan.filter(each -> !each.steps().isEmpty()).isPresent());
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
        stuck.setText(statements.text(Message.of("moves-stuck", Value.of(left))));
        moves.getItems().setAll(plan.steps().stream().map(move -> text(shown, move)).toList());
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
