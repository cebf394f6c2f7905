package hostplan.ui.sheet;

import hostplan.project.InUse;
import hostplan.ui.common.Texts;
import hostplan.ui.sheet.SheetPrompt.InUseQuestion;
import hostplan.ui.sheet.SheetPrompt.Other;

import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// Lists who uses what is to be deleted, and asks what becomes of them.
final class InUseCard extends VBox {

    private static final double ROW_HEIGHT = 24;
    private static final int MOST_ROWS = 8;

    private final SheetViewModel viewModel;
    private final Texts texts;
    private final InUseQuestion question;
    private final ToggleGroup answers = new ToggleGroup();
    private final ComboBox<Other> other = new ComboBox<>();
    private final Button delete = new Button();

    InUseCard(SheetViewModel viewModel, InUseQuestion question) {
        this.viewModel = viewModel;
        this.question = question;
        texts = viewModel.texts();
        setId("in-use");
        getStyleClass().setAll("prompt-card");
        Label title = new Label(texts.text("inUse.title", question.objects()));
        title.setId("in-use-title");
        title.getStyleClass().setAll("label", "prompt-title");
        title.setWrapText(true);
        RadioButton all =
                answer("in-use-delete", texts.text("inUse.delete", question.users().size()));
        RadioButton clear = answer("in-use-clear", texts.text("inUse.clear"));
        RadioButton move = answer("in-use-move", texts.text("inUse.move"));
        move.setDisable(question.others().isEmpty());
        HBox moving = new HBox(move, others(move));
        moving.getStyleClass().setAll("in-use-move");
        answers.selectToggle(question.others().isEmpty() ? clear : move);
        (question.others().isEmpty() ? clear : other).getStyleClass().add("prompt-answer");
        setMaxHeight(USE_PREF_SIZE);
        getChildren().setAll(title, users(), moving, clear, all, buttons());
        answers.selectedToggleProperty().subscribe(answer -> check());
        other.valueProperty().subscribe(chosen -> check());
    }

    private ListView<String> users() {
        ListView<String> users =
                new ListView<>(FXCollections.observableArrayList(question.users()));
        users.setId("in-use-users");
        users.getStyleClass().add("dense");
        users.setFixedCellSize(ROW_HEIGHT);
        users.setPrefHeight(2 + ROW_HEIGHT * Math.min(MOST_ROWS, question.users().size()));
        users.setMinHeight(ROW_HEIGHT * 2);
        return users;
    }

    private ComboBox<Other> others(RadioButton move) {
        other.setId("in-use-other");
        other.setItems(FXCollections.observableArrayList(question.others()));
        other.setPromptText(texts.text("inUse.other"));
        other.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Other shown) {
                        return shown == null ? "" : shown.name();
                    }

                    @Override
                    public Other fromString(String name) {
                        return new Other("", name);
                    }
                });
        other.disableProperty().bind(move.selectedProperty().not());
        return other;
    }

    private RadioButton answer(String id, String text) {
        RadioButton answer = new RadioButton(text);
        answer.setId(id);
        answer.setWrapText(true);
        answer.setToggleGroup(answers);
        return answer;
    }

    private HBox buttons() {
        delete.setId("in-use-apply");
        delete.setText(texts.text("inUse.apply"));
        delete.getStyleClass().add("danger");
        delete.setDefaultButton(true);
        delete.setOnAction(event -> viewModel.commands().delete(question.ids(), policy()));
        Button cancel = new Button(texts.text("preview.cancel"));
        cancel.setId("in-use-cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(event -> viewModel.commands().cancel());
        HBox buttons = new HBox(cancel, delete);
        buttons.getStyleClass().setAll("prompt-buttons");
        return buttons;
    }

    private void check() {
        delete.setDisable(chosen("in-use-move") && other.getValue() == null);
    }

    private boolean chosen(String id) {
        return answers.getSelectedToggle() instanceof RadioButton answer
                && id.equals(answer.getId());
    }

    private InUse policy() {
        if (chosen("in-use-move")) {
            return new InUse.MoveTo(other.getValue().id());
        }
        return chosen("in-use-clear") ? new InUse.ClearReferences() : new InUse.DeleteUsers();
    }
}
