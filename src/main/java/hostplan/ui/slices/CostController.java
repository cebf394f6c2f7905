package hostplan.ui.slices;

import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.cost.CostFigure;
import hostplan.cost.FlavorCost;
import hostplan.cost.OldPrices;
import hostplan.cost.PriceBook.Nearest;
import hostplan.cost.SliceCosts;
import hostplan.drawing.Words;
import hostplan.message.Message;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;
import hostplan.ui.controls.Names;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.Screen;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the host costs a month, what a slice of it costs and earns, and what others ask for the
/// same.
public final class CostController {

    private static final PseudoClass OLD = PseudoClass.getPseudoClass("old");

    private final CostViewModel viewModel;
    private final AnswerViewModel answer;
    private final Navigator navigator;
    private final Words words;

    @FXML private Label none;
    @FXML private VBox content;
    @FXML private Label figure;
    @FXML private Label remark;
    @FXML private Label years;
    @FXML private Label oldAny;
    @FXML private ComboBox<Optional<Resource>> key;
    @FXML private EntryField fill;
    @FXML private EntryField margin;
    @FXML private FieldProblems problems;
    @FXML private Label hostTitle;
    @FXML private VBox hostSteps;
    @FXML private Label sliceTitle;
    @FXML private FlowPane flavors;
    @FXML private VBox sliceSteps;
    @FXML private VBox saleSteps;
    @FXML private Label paid;
    @FXML private VBox elsewhere;
    @FXML private VBox leftOut;
    @FXML private VBox notChecked;

    public CostController(
            CostViewModel viewModel, AnswerViewModel answer, Navigator navigator, Words words) {
        this.viewModel = viewModel;
        this.answer = answer;
        this.navigator = navigator;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fill.bind(viewModel.fill(), viewModel::seal);
        fill.setPrompt(viewModel.usual(CostFigure.FILL));
        margin.bind(viewModel.margin(), viewModel::seal);
        margin.setPrompt(viewModel.usual(CostFigure.MARGIN));
        problems.watch(fill.getCaption(), viewModel.fill());
        problems.watch(margin.getCaption(), viewModel.margin());
        key.getItems().add(Optional.empty());
        CostViewModel.KEYS.forEach(each -> key.getItems().add(Optional.of(each)));
        key.setConverter(new Names<>(this::name));
        key.setButtonCell(Names.cell(this::name));
        key.setCellFactory(_ -> Names.cell(this::name));
        key.valueProperty().bindBidirectional(viewModel.keyProperty());
        viewModel.costsProperty().subscribe(this::show);
        viewModel.flavorProperty().subscribe(_ -> show(viewModel.costsProperty().get()));
    }

    private String name(Optional<Resource> chosen) {
        return chosen.map(words::name).orElseGet(() -> words.text("slices.cost.key.auto"));
    }

    private void show(Optional<SliceCosts> found) {
        show(none, found.isEmpty());
        show(content, found.isPresent());
        found.ifPresent(this::show);
    }

    private void show(SliceCosts costs) {
        String currency = costs.host().assumed().valuation().currency().getCurrencyCode();
        String month = money(costs, costs.host().total());
        boolean whole = costs.host().gaps().isEmpty();
        figure.setText(words.text(whole ? "slices.cost.month" : "slices.cost.atLeast", month));
        OldPrices old = viewModel.old(costs.host());
        String oldest = old.isOld() ? "slices.cost.oldest.old" : "slices.cost.oldest";
        remark.setText(
                costs.host()
                        .oldest()
                        .map(day -> words.text(oldest, day.toString()))
                        .orElseGet(() -> words.text("slices.cost.net")));
        remark.pseudoClassStateChanged(OLD, old.isOld());
        Optional<String> ofYears = viewModel.years(costs.host());
        years.setText(ofYears.orElse(""));
        show(years, ofYears.isPresent());
        hostTitle.setText(words.text("slices.cost.host", currency));
        sliceTitle.setText(words.text("slices.cost.slice", currency));
        CostSteps steps = viewModel.steps(costs);
        List<Step> ofHost = steps.host();
        rows(hostSteps, ofHost);
        choices(costs);
        Optional<FlavorCost> flavor = viewModel.shown();
        List<Step> ofSlice = flavor.map(steps::slice).orElse(List.of());
        rows(sliceSteps, ofSlice);
        show(oldAny, Stream.concat(ofHost.stream(), ofSlice.stream()).anyMatch(Step::isOld));
        rows(saleSteps, flavor.map(steps::sale).orElse(List.of()));
        show(sliceTitle, flavor.isPresent());
        show(paid, flavor.isPresent());
        paid.setText(paid(costs));
        elsewhere(costs, flavor);
        said(leftOut, "slices.cost.leftOut", costs.gaps());
        said(notChecked, "slices.notChecked", costs.notChecked());
    }

    private String paid(SliceCosts costs) {
        return costs.breakEven()
                .filter(count -> count <= costs.sold())
                .map(count -> words.text("slices.cost.hostPaid", count, costs.sold()))
                .orElseGet(() -> words.text("slices.cost.hostNever"));
    }

    private void rows(VBox box, List<Step> steps) {
        box.getChildren()
                .setAll(steps.stream().map(step -> new StepRow(step, answer, words)).toList());
        show(box, !steps.isEmpty());
    }

    /// One choice for each flavor, where there are several.
    private void choices(SliceCosts costs) {
        ToggleGroup group = new ToggleGroup();
        List<Node> choices = new ArrayList<>();
        String shown = viewModel.shown().map(FlavorCost::name).orElse("");
        for (FlavorCost flavor : costs.flavors()) {
            ToggleButton choice = new ToggleButton(flavor.name());
            choice.setToggleGroup(group);
            choice.setSelected(flavor.name().equals(shown));
            choice.getStyleClass().addAll("small", "resource-choice");
            choice.setOnAction(_ -> {
                choice.setSelected(true);
                viewModel.flavorProperty().set(Optional.of(flavor.name()));
            });
            choices.add(choice);
        }
        flavors.getChildren().setAll(choices);
        show(flavors, choices.size() > 1);
    }

    private void elsewhere(SliceCosts costs, Optional<FlavorCost> shown) {
        List<Node> lines = new ArrayList<>();
        shown.ifPresent(flavor -> {
            lines.add(title("slices.cost.elsewhere"));
            PlanLine own = new PlanLine(words, viewModel.old(costs.host()));
            flavor.charged()
                    .ifPresent(price -> lines.add(own.own(flavor.name(), money(costs, price))));
            List<Nearest> found = viewModel.nearest(flavor);
            found.forEach(each -> lines.add(own.of(each, net -> money(costs, net))));
            if (found.isEmpty()) {
                lines.add(small(words.text("slices.cost.elsewhere.none")));
            }
        });
        elsewhere.getChildren().setAll(lines);
        show(elsewhere, !lines.isEmpty());
    }

    private void said(VBox box, String heading, List<Message> messages) {
        box.getChildren()
                .setAll(
                        Stream.concat(
                                        Stream.of(title(heading)),
                                        messages.stream()
                                                .map(viewModel::text)
                                                .map(CostController::small))
                                .toList());
        show(box, !messages.isEmpty());
    }

    private Label title(String key) {
        Label title = new Label(words.text(key));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        return title;
    }

    private static Node small(String text) {
        Label line = new Label(text);
        line.setWrapText(true);
        line.getStyleClass().add("small");
        return line;
    }

    private String money(SliceCosts costs, Fraction amount) {
        return words.format().money(costs.host().assumed().valuation().money(amount));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    @FXML
    private void copy() {
        viewModel
                .priceList()
                .ifPresent(list -> {
                    ClipboardContent copied = new ClipboardContent();
                    copied.putString(list.tabbed());
                    Clipboard.getSystemClipboard().setContent(copied);
                });
    }

    @FXML
    private void assumptions() {
        navigator.show(Screen.OVERVIEW);
    }
}
