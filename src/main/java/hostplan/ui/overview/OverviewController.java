package hostplan.ui.overview;

import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.ui.common.CutTip;
import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;
import hostplan.ui.overview.OverviewViewModel.Card;
import hostplan.ui.overview.OverviewViewModel.StatusCount;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The totals of a project, what runs out first, and the findings that matter most.
public final class OverviewController implements ScreenController {

    // In pixels.
    private static final double NAME_WIDTH = 280;
    private static final double NARROW_NAME = 120;
    private static final double CARD_WIDTH = 150;

    private final OverviewViewModel viewModel;
    private final SlicingLines slicingLines;
    private final Navigator navigator;
    private final FindingTexts findingTexts;
    private final Texts texts;

    @FXML private Label title;
    @FXML private FlowPane cards;
    @FXML private VBox slicings;
    @FXML private VBox findings;
    @FXML private VBox statuses;
    @FXML private Node projectFacts;

    private final Following following = new Following();

    public OverviewController(
            OverviewViewModel viewModel,
            SlicingLines slicingLines,
            Navigator navigator,
            FindingTexts findingTexts,
            Texts texts) {
        this.viewModel = viewModel;
        this.slicingLines = slicingLines;
        this.navigator = navigator;
        this.findingTexts = findingTexts;
        this.texts = texts;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(projectFacts);
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(viewModel.title());
        CutTip.on(title);
        following.follow(viewModel.cards(), this::showCards);
        cards.widthProperty().subscribe(this::spread);
        following.follow(viewModel.statuses(), this::showStatuses);
        following.follow(viewModel.topFindings(), this::showFindings);
        following.follow(slicingLines.linesProperty(), this::showSlicings);
    }

    private void showCards(List<Card> shown) {
        cards.getChildren().setAll(shown.stream().map(OverviewController::card).toList());
        spread();
    }

    /// The cards fill their lines, which have equally many of them where that is possible.
    private void spread() {
        int count = cards.getChildren().size();
        int most = Math.clamp((long) (cards.getWidth() / (CARD_WIDTH + cards.getHgap())), 1, 12);
        int lines = Math.max(1, Math.ceilDiv(count, most));
        int each = Math.max(1, Math.ceilDiv(count, lines));
        double width = (cards.getWidth() - (each - 1) * cards.getHgap()) / each;
        cards.getChildren().forEach(card -> ((Region) card).setPrefWidth(Math.floor(width)));
    }

    private static Region card(Card card) {
        Label figure = new Label(card.figure());
        figure.getStyleClass().add("figure");
        Label caption = new Label(card.caption());
        caption.getStyleClass().add("muted");
        VBox box = new VBox(figure, caption);
        if (!card.remark().isEmpty()) {
            Label remark = new Label(card.remark());
            remark.getStyleClass().addAll("muted", "small");
            box.getChildren().add(remark);
        }
        box.setId("overview-" + card.id());
        box.getStyleClass().addAll("panel", "card");
        return box;
    }

    private void showStatuses(List<StatusCount> counts) {
        List<Node> lines = new ArrayList<>();
        for (StatusCount count : counts) {
            Label name = new Label(texts.text("status." + count.status().code()));
            name.setMinWidth(160);
            lines.add(
                    line(
                            new HBox(name, new Label(texts.amounts().number(count.servers()))),
                            () -> navigator.show(Screen.INVENTORY)));
        }
        statuses.getChildren().setAll(lines.isEmpty() ? none("overview.status.none") : lines);
    }

    private void showFindings(List<Finding> shown) {
        List<Node> lines = new ArrayList<>();
        for (Finding finding : shown) {
            Label severity = new Label(findingTexts.label(finding.severity()));
            severity.getStyleClass().addAll("pill", FindingCells.tone(finding.severity()));
            severity.setMinWidth(Region.USE_PREF_SIZE);
            Label message = new Label(findingTexts.message(finding));
            Label subject = new Label(finding.subject().name());
            subject.getStyleClass().add("strong");
            subject.setMinWidth(Region.USE_PREF_SIZE);
            subject.setMaxWidth(NAME_WIDTH);
            CutTip.on(subject);
            CutTip.on(message);
            HBox box = new HBox(10, severity, subject, message);
            lines.add(line(box, () -> navigator.show(Screen.FINDINGS)));
        }
        if (viewModel.furtherFindings() > 0) {
            Label more =
                    new Label(texts.text("overview.findings.more", viewModel.furtherFindings()));
            lines.add(line(new HBox(more), () -> navigator.show(Screen.FINDINGS)));
        }
        findings.getChildren().setAll(lines.isEmpty() ? none("overview.findings.none") : lines);
    }

    private void showSlicings(List<SlicingLines.Line> shown) {
        List<Node> lines = new ArrayList<>();
        for (SlicingLines.Line slicing : shown) {
            Label name = new Label(slicing.name());
            name.setMinWidth(NARROW_NAME);
            name.setPrefWidth(NAME_WIDTH);
            CutTip.on(name);
            name.getStyleClass().add("strong");
            Label answer = new Label(slicing.answer());
            answer.setMinWidth(Region.USE_PREF_SIZE);
            lines.add(
                    line(
                            new HBox(10, name, answer),
                            () -> navigator.show(Screen.SLICES, slicing.id())));
        }
        slicings.getChildren().setAll(lines.isEmpty() ? none("overview.first.none") : lines);
    }

    private List<Node> none(String key) {
        Label none = new Label(texts.text(key));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        return List.of(none);
    }

    private static Button line(Node graphic, Runnable action) {
        Button line = new Button();
        line.setGraphic(graphic);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().add("line");
        line.setOnAction(event -> action.run());
        return line;
    }
}
