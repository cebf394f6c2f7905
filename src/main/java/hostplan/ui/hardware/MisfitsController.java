package hostplan.ui.hardware;

import hostplan.check.FindingTexts;
import hostplan.hardware.Slot;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.fit.Gravity;
import hostplan.hardware.fit.Misfit;
import hostplan.hardware.fit.Remedy;
import hostplan.message.Message;
import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the rules say about the machine: what does not fit with its cure, what was looked at, and
/// what was not.
public final class MisfitsController {

    private final FitViewModel viewModel;
    private final CurrentMachine current;
    private final FindingTexts words;
    private final MoneyWords money;
    private final Texts texts;

    @FXML private VBox root;
    @FXML private VBox list;
    @FXML private VBox passedBox;
    @FXML private Hyperlink passed;
    @FXML private VBox passedList;
    @FXML private Label notChecked;

    public MisfitsController(
            FitViewModel viewModel, CurrentMachine current, FindingTexts words, Texts texts) {
        this.viewModel = viewModel;
        this.current = current;
        this.words = words;
        this.texts = texts;
        money = new MoneyWords(current, texts);
    }

    @FXML
    private void initialize() {
        passedList.setVisible(false);
        passedList.managedProperty().bind(passedList.visibleProperty());
        passedBox.managedProperty().bind(passedBox.visibleProperty());
        root.managedProperty().bind(root.visibleProperty());
        notChecked.setText(
                FitRules.notChecked().stream().map(words::text).collect(Collectors.joining(" ")));
        viewModel.fitProperty().subscribe(this::show);
        current.shownProperty()
                .subscribe(shown -> root.setVisible(shown.flatMap(Shown::machine).isPresent()));
    }

    private void show(Fit fit) {
        list.getChildren().setAll(fit.misfits().stream().map(this::card).toList());
        passedBox.setVisible(!fit.passed().isEmpty());
        passed.setText(texts.text("hardware.passed", fit.passed().size()));
        passedList.getChildren().setAll(sentences(fit.passed()));
    }

    private List<Node> sentences(List<Message> messages) {
        return messages.stream()
                .map(message -> TotalsController.sentence(words.text(message)))
                .toList();
    }

    private Node card(Misfit misfit) {
        Label severity = new Label(texts.text("hardware.gravity." + misfit.gravity().code()));
        severity.getStyleClass().addAll("strong", "small");
        Label message = new Label(words.text(misfit.message()));
        message.setWrapText(true);
        message.getStyleClass().add("small");
        List<Node> lines = new ArrayList<>(List.of(severity, message));
        lines.add(
                misfit.remedy()
                        .map(remedy -> remedy(misfit, remedy))
                        .orElseGet(() -> cure(misfit)));
        VBox card = new VBox(2);
        card.getChildren().setAll(lines);
        card.setId("misfit-" + misfit.rule());
        card.getStyleClass().addAll("message", style(misfit.gravity()));
        card.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> select(misfit.slots()));
        return card;
    }

    private static String style(Gravity gravity) {
        return switch (gravity) {
            case ERROR -> "danger";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }

    private Node cure(Misfit misfit) {
        Label cure = new Label(words.text(misfit.cure()));
        cure.setWrapText(true);
        cure.getStyleClass().addAll("small", "muted");
        return cure;
    }

    private Node remedy(Misfit misfit, Remedy remedy) {
        Hyperlink link =
                new Hyperlink(
                        words.text(remedy.label())
                                + remedy.extra()
                                        .filter(extra -> extra.amount().signum() != 0)
                                        .map(extra -> " (" + signed(extra) + ")")
                                        .orElse(""));
        link.setId("mend-" + misfit.rule());
        link.setWrapText(true);
        link.getStyleClass().add("small");
        link.setOnAction(_ -> viewModel.mend(misfit));
        link.disableProperty().bind(current.session().readOnlyProperty());
        return link;
    }

    private String signed(hostplan.amount.Money extra) {
        return (extra.amount().compareTo(BigDecimal.ZERO) > 0 ? "+ " : "") + money.text(extra);
    }

    private void select(List<Slot> slots) {
        Optional<Slot> first = slots.stream().findFirst();
        first.ifPresent(slot -> current.selectedProperty().set(Optional.of(slot.text())));
    }

    @FXML
    private void passed() {
        passed.setVisited(false);
        passedList.setVisible(!passedList.isVisible());
    }
}
