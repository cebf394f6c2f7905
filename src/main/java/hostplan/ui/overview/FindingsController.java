package hostplan.ui.overview;

import hostplan.check.Checks;
import hostplan.check.Cure;
import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.check.Severity;
import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ScreenController;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The findings of a project: what is wrong, how to mend it, and where it is.
public final class FindingsController implements ScreenController {

    private final FindingsViewModel viewModel;
    private final Checks checks;
    private final FindingTexts findingTexts;
    private final Texts texts;
    private final VBox inspector = new VBox();
    private final Following following = new Following();

    @FXML private Label count;
    @FXML private ToggleButton errors;
    @FXML private ToggleButton warnings;
    @FXML private ToggleButton notes;
    @FXML private TableView<Finding> table;
    @FXML private TableColumn<Finding, Finding> severity;
    @FXML private TableColumn<Finding, Finding> subject;
    @FXML private TableColumn<Finding, Finding> message;
    @FXML private TableColumn<Finding, Finding> cure;
    @FXML private Label notChecked;

    public FindingsController(
            FindingsViewModel viewModel, Checks checks, FindingTexts findingTexts, Texts texts) {
        this.viewModel = viewModel;
        this.checks = checks;
        this.findingTexts = findingTexts;
        this.texts = texts;
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @FXML
    private void initialize() {
        inspector.getStyleClass().add("inspector-column");
        FindingCells.pills(severity, findingTexts::label);
        FindingCells.texts(subject, finding -> finding.subject().name());
        FindingCells.texts(message, findingTexts::message);
        FindingCells.texts(cure, findingTexts::cure);
        Map<Severity, ToggleButton> chips =
                Map.of(Severity.ERROR, errors, Severity.WARNING, warnings, Severity.NOTE, notes);
        chips.forEach(this::wire);
        following.follow(viewModel.shown(), findings -> show(findings, chips));
        table.getSelectionModel().selectedItemProperty().subscribe(this::inspect);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::goByKey);
        table.addEventHandler(MouseEvent.MOUSE_CLICKED, this::goByClick);
        notChecked.setText(
                texts.text(
                        "findings.notChecked",
                        checks.notChecked().stream()
                                .map(findingTexts::text)
                                .collect(Collectors.joining(" · "))));
    }

    private void wire(Severity of, ToggleButton chip) {
        chip.setSelected(true);
        chip.selectedProperty()
                .subscribe(selected -> {
                    if (selected) {
                        viewModel.wanted().add(of);
                    } else {
                        viewModel.wanted().remove(of);
                    }
                });
    }

    private void show(List<Finding> findings, Map<Severity, ToggleButton> chips) {
        table.getItems().setAll(findings);
        table.getSelectionModel().selectFirst();
        long all = 0;
        for (Map.Entry<Severity, ToggleButton> chip : chips.entrySet()) {
            long number = viewModel.count(chip.getKey());
            all += number;
            chip.getValue()
                    .setText(
                            findingTexts.heading(chip.getKey())
                                    + "  "
                                    + texts.amounts().number(number));
        }
        count.setText(texts.text("findings.count", all));
        Label empty = new Label(texts.text(all == 0 ? "findings.none" : "findings.filtered"));
        empty.getStyleClass().add("muted");
        table.setPlaceholder(empty);
    }

    private void inspect(@Nullable Finding finding) {
        List<Node> parts = new ArrayList<>();
        if (finding != null) {
            Label heading = wrapped(finding.subject().name(), "strong");
            Label what = wrapped(findingTexts.message(finding));
            Label how = wrapped(findingTexts.cure(finding), "muted");
            Button there = new Button(texts.text("findings.goTo"));
            there.setId("findings-go");
            there.setOnAction(event -> viewModel.goTo(finding));
            parts.addAll(List.of(heading, what, how, there));
            finding.cures().forEach(by -> parts.add(mend(finding, by)));
        } else {
            parts.add(wrapped(texts.text("findings.choose"), "muted"));
        }
        inspector.getChildren().setAll(parts);
    }

    /// The likeliest stands out.
    private Button mend(Finding finding, Cure by) {
        Button mend = new Button(findingTexts.label(by));
        int number = finding.cures().indexOf(by);
        mend.setId(number == 0 ? "findings-cure" : "findings-cure-" + number);
        mend.setWrapText(true);
        if (number == 0) {
            mend.getStyleClass().add("accent");
        }
        mend.setOnAction(event -> viewModel.cure(by));
        return mend;
    }

    private static Label wrapped(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private void goByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
        }
    }

    private void goByClick(MouseEvent event) {
        if (event.getClickCount() == 2) {
            go();
        }
    }

    private void go() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(viewModel::goTo);
    }
}
