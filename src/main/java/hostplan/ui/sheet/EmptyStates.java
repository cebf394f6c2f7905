package hostplan.ui.sheet;

import hostplan.ui.common.Texts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in the place of the rows while there are none.
final class EmptyStates {

    private final SheetViewModel viewModel;
    private final StackPane pane = new StackPane();
    private final EmptyState noneYet;
    private final EmptyState allHidden;

    /// @param importing where rows can be imported
    /// @param beginning where there is another way to begin
    EmptyStates(
            SheetViewModel viewModel,
            Runnable add,
            Optional<Runnable> importing,
            Optional<Runnable> beginning) {
        this.viewModel = viewModel;
        Texts texts = viewModel.texts();
        Button adding = button("empty-add", viewModel.text("sheet.add"), add);
        adding.disableProperty().bind(viewModel.session().readOnlyProperty());
        List<Button> ways = new ArrayList<>(List.of(adding));
        beginning
                .map(begin -> button("empty-begin", viewModel.text("sheet.begin"), begin))
                .ifPresent(ways::add);
        importing
                .map(bring -> button("empty-import", texts.text("sheet.import"), bring))
                .ifPresent(ways::add);
        noneYet = noneYet(ways.toArray(Button[]::new));
        Button clear =
                button(
                        "clear-filter",
                        texts.text("sheet.clearFilter"),
                        viewModel.table()::clearFilter);
        allHidden =
                new EmptyState(
                        "all-hidden",
                        texts.text("sheet.hidden.title"),
                        viewModel.text("sheet.hidden"),
                        clear);
        pane.setPickOnBounds(false);
        viewModel.table().rowsProperty().subscribe(rows -> show(viewModel.rows()));
    }

    private EmptyState noneYet(Button... actions) {
        return new EmptyState(
                "none-yet",
                viewModel.text("sheet.none.title"),
                viewModel.text("sheet.none"),
                actions);
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    Node node() {
        return pane;
    }

    private void show(SheetViewModel.Rows rows) {
        switch (rows) {
            case SHOWN -> pane.getChildren().clear();
            case NONE_YET -> pane.getChildren().setAll(noneYet);
            case ALL_HIDDEN -> pane.getChildren().setAll(allHidden);
        }
    }
}
