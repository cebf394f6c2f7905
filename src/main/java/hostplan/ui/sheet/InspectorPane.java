package hostplan.ui.sheet;

import hostplan.check.Cure;
import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.explain.HardwareTexts;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.project.Link;
import hostplan.project.ObjectKind;
import hostplan.project.Use;
import hostplan.sheet.Column;
import hostplan.ui.common.CutTip;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Front;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// The inspector beside a sheet.
final class InspectorPane extends VBox {

    /// What there is room for beside the scroll bar, in pixels.
    private static final double WIDEST_LINK = 264;

    private final SheetViewModel viewModel;
    private final Inspector inspector;
    private final Navigator navigator;
    private final Front front;
    private final Texts texts;
    private final FindingTexts findingTexts = FindingTexts.english();
    private final MessageTexts workingTexts = HardwareTexts.english();
    private final InspectorFields fields;
    private final Label name = new Label();
    private final Label pill = new Label();
    private final Label nothing = new Label();
    private final VBox content = new VBox();
    private final VBox totals = new VBox();
    private final VBox working = new VBox();
    private final VBox users = new VBox();
    private final VBox findings = new VBox();
    private final FlowPane actions = new FlowPane();
    private final VBox groups = new VBox();
    private List<Column> columns = List.of();
    private List<String> facts = List.of();

    InspectorPane(SheetViewModel viewModel, Navigator navigator, Front front) {
        this.viewModel = viewModel;
        this.navigator = navigator;
        this.front = front;
        inspector = viewModel.inspector();
        texts = viewModel.texts();
        fields = new InspectorFields(viewModel);
        setId("inspector-" + viewModel.kind().code());
        getStyleClass().setAll("sheet-inspector");
        getStylesheets().add(SheetController.class.getResource("sheet.css").toExternalForm());
        name.setId("inspector-name");
        name.getStyleClass().setAll("label", "screen-title");
        name.setWrapText(true);
        nothing.setText(texts.text("inspector.nothing"));
        nothing.getStyleClass().setAll("label", "muted");
        nothing.setWrapText(true);
        working.setId("inspector-working");
        List.of(content, totals, working, users, findings, groups)
                .forEach(box -> box.getStyleClass().setAll("inspector-part"));
        List.of(totals, working, users, findings, actions).forEach(InspectorPane::hideWhileEmpty);
        actions.getStyleClass().setAll("inspector-actions");
        content.getChildren().setAll(head(), groups, totals, working, users, findings, actions);
        getChildren().setAll(nothing, content);
        inspector.summaryProperty().subscribe(this::show);
        inspector.findingsProperty().subscribe(this::showFindings);
    }

    private static void hideWhileEmpty(Pane part) {
        part.managedProperty().bind(Bindings.isNotEmpty(part.getChildren()));
    }

    private Node head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(name, gap, pill);
        head.getStyleClass().setAll("inspector-head");
        return head;
    }

    private void show(Summary summary) {
        boolean any = !summary.ids().isEmpty();
        nothing.setVisible(!any);
        nothing.setManaged(!any);
        content.setVisible(any);
        content.setManaged(any);
        if (!any) {
            return;
        }
        List<String> ofKind = inspector.facts();
        if (!viewModel.table().sheet().columns().equals(columns) || !ofKind.equals(facts)) {
            columns = viewModel.table().sheet().columns();
            facts = ofKind;
            groups.getChildren().setAll(fields.build());
        }
        name.setText(
                summary.single()
                        ? summary.name()
                        : viewModel.text("inspector.many", summary.ids().size()));
        fields.show();
        showPill(summary);
        showTotals(summary);
        showWorking(summary);
        showUsers(summary);
        showActions(summary);
    }

    private void showPill(Summary summary) {
        Optional<Column> status =
                viewModel
                        .table()
                        .sheet()
                        .column("status")
                        .or(() -> viewModel.table().sheet().column("powerState"));
        Optional<String> word =
                status.flatMap(column -> summary.value(column.key()))
                        .filter(text -> !text.isEmpty());
        pill.setVisible(word.isPresent());
        pill.setManaged(word.isPresent());
        word.ifPresent(text -> {
            pill.setText(
                    status.map(column -> viewModel.table().texts().shown(text, column))
                            .orElse(text));
            pill.getStyleClass().setAll("label", "pill", Looks.tone(text).styleClass());
        });
    }

    /// The figures of the hardware, which are those of the configuration.
    private void showTotals(Summary summary) {
        totals.getChildren().clear();
        List<String> keys = viewModel.table().kind().totals();
        if (keys.isEmpty()) {
            return;
        }
        List<HBox> lines = keys.stream().flatMap(key -> figure(key, summary).stream()).toList();
        if (!lines.isEmpty()) {
            totals.getChildren().add(title("inspector.totals"));
            totals.getChildren().add(new VBox(lines.toArray(HBox[]::new)));
        }
    }

    private Optional<HBox> figure(String key, Summary summary) {
        String text = summary.value(key).orElse(texts.text("inspector.mixed"));
        Optional<Column> column =
                viewModel.table().sheet().column(key).filter(of -> !text.isEmpty());
        return column.map(of -> {
            Label value = new Label(viewModel.table().texts().shown(text, of));
            value.setId("total-" + key);
            CutTip.on(value);
            Label heading = new Label(viewModel.table().columns().heading(of));
            heading.setMinWidth(Region.USE_PREF_SIZE);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(heading, gap, value);
            line.getStyleClass().setAll("inspector-total");
            return line;
        });
    }

    private Label title(String key) {
        Label title = new Label(texts.text(key));
        title.getStyleClass().setAll("label", "section-title");
        return title;
    }

    /// How its figures come about.
    private void showWorking(Summary summary) {
        working.getChildren().clear();
        if (!summary.working().isEmpty()) {
            working.getChildren().add(title("inspector.working"));
            summary.working().forEach(line -> working.getChildren().add(workingLine(line)));
        }
    }

    private Label workingLine(Message message) {
        Label line = new Label(workingTexts.text(message));
        line.getStyleClass().setAll("label", "small");
        line.setWrapText(true);
        return line;
    }

    private void showUsers(Summary summary) {
        users.getChildren().clear();
        if (summary.users().isEmpty()) {
            return;
        }
        users.getChildren().add(title("inspector.users"));
        summary.users().forEach((link, by) -> users.getChildren().addAll(usersBy(link, by)));
    }

    private List<Node> usersBy(Link link, Summary.Users by) {
        Label how = new Label(texts.text("users." + link.code(), by.count()));
        FlowPane names = new FlowPane();
        names.getStyleClass().setAll("inspector-names");
        // Else it would be at least as wide as its longest name.
        names.setMinWidth(0);
        by.first().forEach(use -> names.getChildren().add(hyperlink(use)));
        int more = by.count() - by.first().size();
        if (more > 0) {
            Label others = new Label(texts.text("inspector.moreUsers", more));
            others.getStyleClass().setAll("label", "muted");
            names.getChildren().add(others);
        }
        return List.of(how, names);
    }

    private Hyperlink hyperlink(Use use) {
        Hyperlink link = new Hyperlink(use.name());
        link.getStyleClass().add("inspector-link");
        link.setMaxWidth(WIDEST_LINK);
        CutTip.on(link);
        Optional<Screen> screen = Screen.showing(use.kind());
        link.setDisable(screen.isEmpty());
        link.setOnAction(event -> navigator.show(screen.orElseThrow(), use.id()));
        return link;
    }

    private void showFindings(List<Finding> found) {
        findings.getChildren().clear();
        if (!found.isEmpty()) {
            findings.getChildren().add(title("inspector.findings"));
            found.forEach(finding -> findings.getChildren().add(card(finding)));
        }
    }

    private Node card(Finding finding) {
        Label what = new Label(findingTexts.message(finding));
        what.setWrapText(true);
        VBox card = new VBox(what);
        card.getStyleClass().setAll("message", "inspector-finding");
        switch (finding.severity()) {
            case ERROR -> card.getStyleClass().add("danger");
            case WARNING -> card.getStyleClass().add("warning");
            case NOTE -> {}
        }
        for (Cure by : finding.cures()) {
            Hyperlink cure = new Hyperlink(findingTexts.label(by));
            cure.getStyleClass().add("inspector-link");
            cure.setOnAction(event -> inspector.cure(by));
            card.getChildren().add(cure);
        }
        if (finding.cures().isEmpty()) {
            Label how = new Label(findingTexts.cure(finding));
            how.getStyleClass().setAll("label", "muted");
            how.setWrapText(true);
            card.getChildren().add(how);
        }
        return card;
    }

    private void showActions(Summary summary) {
        actions.getChildren().clear();
        if (viewModel.kind() == ObjectKind.SERVER && summary.single()) {
            String id = summary.ids().getFirst();
            viewModel
                    .configurationOf(id)
                    .ifPresent(configuration ->
                            offer("open-hardware", Screen.CONFIGURATIONS, configuration));
            offer("slice-host", Screen.SLICES, id);
        }
    }

    private void offer(String id, Screen screen, String object) {
        if (front.screens().contains(screen)) {
            Button button = new Button(texts.text("inspector." + id));
            button.setId(id);
            button.setOnAction(event -> navigator.show(screen, object));
            actions.getChildren().add(button);
        }
    }
}
