package hostplan.ui.shell;

import hostplan.check.Severity;
import hostplan.ui.common.Texts;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// The list of places at the left: the parts of the project with their counts, and the findings at
/// its foot.
public final class Navigation {

    /// Of more findings there is no room for the number.
    private static final int MOST_COUNTED = 999;

    /// A heading stands above the first screen of its group.
    private static final Map<Screen, String> HEADINGS =
            Map.of(
                    Screen.OVERVIEW, "navigation.project",
                    Screen.HARDWARE, "navigation.hardware",
                    Screen.SLICES, "navigation.capacity");

    private final ShellViewModel viewModel;
    private final Front front;
    private final ProjectFindings findings;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Screen, ToggleButton> items = new EnumMap<>(Screen.class);

    public Navigation(
            ShellViewModel viewModel, Front front, ProjectFindings findings, Texts texts) {
        this.findings = findings;
        this.viewModel = viewModel;
        this.front = front;
        this.texts = texts;
    }

    void fill(VBox list, VBox foot) {
        for (Screen screen : front.screens()) {
            if (HEADINGS.containsKey(screen)) {
                list.getChildren().add(heading(HEADINGS.get(screen)));
            }
            if (screen.navigable()) {
                ToggleButton item = item(screen);
                items.put(screen, item);
                (screen == Screen.FINDINGS ? foot : list).getChildren().add(item);
            }
        }
    }

    void select(Screen screen) {
        group.selectToggle(items.get(screen));
    }

    private Label heading(String key) {
        Label heading = new Label(texts.text(key));
        heading.getStyleClass().addAll("section-title", "navigation-heading");
        return heading;
    }

    /// How many findings there are of a severity; hidden where there is none.
    private Label pill(Severity severity, String style) {
        Label pill = new Label();
        pill.setId("navigation-" + severity.code());
        pill.getStyleClass().addAll("pill", style);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        findings.findingsProperty()
                .subscribe(_ -> {
                    long number = findings.count(severity);
                    pill.setText(
                            number > MOST_COUNTED ? MOST_COUNTED + "+" : Long.toString(number));
                    pill.setVisible(number > 0);
                    pill.setManaged(number > 0);
                });
        return pill;
    }

    private ToggleButton item(Screen screen) {
        Label count = new Label();
        count.getStyleClass().add("count");
        count.textProperty().bind(viewModel.count(screen));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label title = new Label(texts.text(screen.titleKey()));
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(title, gap, count);
        if (screen == Screen.FINDINGS) {
            line.setSpacing(4);
            line.getChildren()
                    .setAll(
                            title,
                            gap,
                            pill(Severity.ERROR, "danger"),
                            pill(Severity.WARNING, "warning"));
        }
        ToggleButton item = new ToggleButton();
        item.setId("navigation-" + screen.name().toLowerCase(Locale.ROOT));
        item.setGraphic(line);
        line.prefWidthProperty().bind(item.widthProperty().subtract(20));
        item.setToggleGroup(group);
        item.setMaxWidth(Double.MAX_VALUE);
        item.getStyleClass().add("navigation-item");
        item.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        item.setAccessibleText(texts.text(screen.titleKey()));
        item.setOnAction(event -> {
            select(screen);
            viewModel.navigator().show(screen);
        });
        return item;
    }
}
