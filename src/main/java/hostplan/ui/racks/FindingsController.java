package hostplan.ui.racks;

import hostplan.check.Cure;
import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.check.RackRules;
import hostplan.check.Severity;
import hostplan.project.StepName;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.ui.shell.ProjectFindings;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is wrong or doubtful in the rack that is shown, worst first, with a cure to press.
public final class FindingsController {

    private static final int MOST = 5;

    private final CurrentRacks current;
    private final ProjectFindings findings;
    private final FindingTexts texts;
    private final RackWords words;
    private final Runnable toAll;

    @FXML private VBox root;
    @FXML private VBox list;
    @FXML private Hyperlink more;

    /// @param toAll shows the findings of the whole project
    FindingsController(
            CurrentRacks current,
            ProjectFindings findings,
            FindingTexts texts,
            RackWords words,
            Runnable toAll) {
        this.current = current;
        this.findings = findings;
        this.texts = texts;
        this.words = words;
        this.toAll = toAll;
    }

    @FXML
    private void initialize() {
        root.managedProperty().bind(root.visibleProperty());
        more.managedProperty().bind(more.visibleProperty());
        findings.findingsProperty().subscribe(_ -> show());
        current.rackProperty().subscribe(_ -> show());
    }

    private void show() {
        List<Finding> found = current.rack().map(this::of).orElse(List.of());
        root.setVisible(!found.isEmpty());
        list.getChildren().setAll(found.stream().limit(MOST).map(this::line).toList());
        more.setVisible(found.size() > MOST);
        more.setText(words.text("racks.findings.more", found.size() - MOST));
    }

    private List<Finding> of(Elevation rack) {
        Set<String> ids =
                Stream.concat(
                                Stream.of(rack.rack().id()),
                                rack.occupants().stream().map(Occupant::id))
                        .collect(Collectors.toSet());
        return findings.findings().stream()
                .filter(RackRules::isAboutRacks)
                .filter(each -> ids.contains(each.subject().id()))
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .toList();
    }

    private Node line(Finding finding) {
        Label said = new Label(subject(finding) + texts.message(finding));
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(2, said);
        box.getStyleClass().addAll("message", tone(finding.severity()));
        finding.cures().forEach(cure -> box.getChildren().add(link(cure)));
        if (finding.cures().isEmpty()) {
            Label advice = new Label(texts.cure(finding));
            advice.setWrapText(true);
            advice.setMinHeight(Region.USE_PREF_SIZE);
            advice.getStyleClass().addAll("muted", "small");
            box.getChildren().add(advice);
        }
        box.setOnMouseClicked(_ -> select(finding));
        return box;
    }

    private Hyperlink link(Cure cure) {
        Hyperlink link = new Hyperlink(texts.label(cure));
        link.setWrapText(true);
        link.disableProperty().bind(current.session().readOnlyProperty());
        link.setOnAction(_ -> cure(cure));
        return link;
    }

    private String subject(Finding finding) {
        String name = finding.subject().name();
        boolean isRack =
                current.rack()
                        .filter(rack -> rack.rack().id().equals(finding.subject().id()))
                        .isPresent();
        return name.isEmpty() || isRack ? "" : name + ": ";
    }

    private void select(Finding finding) {
        if (current.hall().holding(finding.subject().id()).isPresent()) {
            current.select(List.of(finding.subject().id()));
        }
    }

    private void cure(Cure cure) {
        current.apply(StepName.of("step.cure"), cure.apply(current.session().project()));
    }

    private static String tone(Severity severity) {
        return switch (severity) {
            case ERROR -> "danger";
            case WARNING -> "warning";
            case NOTE -> "accent";
        };
    }

    @FXML
    private void showAll() {
        toAll.run();
    }
}
