package hostplan.ui.slices;

import hostplan.capacity.Aim;
import hostplan.capacity.Cutting;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.capacity.SmtRule;
import hostplan.document.Coded;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;
import hostplan.ui.controls.Names;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Rule set, ratios and what is kept back.
public final class SettingsController {

    private final SettingsViewModel viewModel;
    private final Texts texts;

    @FXML private Node root;
    @FXML private ComboBox<RuleSet> ruleSet;
    @FXML private ComboBox<Optional<Aim>> fill;
    @FXML private ComboBox<NumaRule> numa;
    @FXML private ComboBox<SmtRule> smt;
    @FXML private FieldProblems problems;
    @FXML private EntryField vcpuRatio;
    @FXML private EntryField memoryRatio;
    @FXML private EntryField diskRatio;
    @FXML private EntryField keepFree;
    @FXML private EntryField reserveMemory;
    @FXML private EntryField reserveCores;
    @FXML private EntryField nodes;

    private boolean following;

    public SettingsController(SettingsViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ruleSet.setButtonCell(Names.cell(RuleSet::name));
        ruleSet.setCellFactory(_ -> Names.cell(RuleSet::name));
        ruleSet.getItems().setAll(viewModel.ruleSets());
        viewModel.ruleSetProperty().subscribe(this::select);
        ruleSet.valueProperty().subscribe(this::chosen);
        choice(fill, fills(), each -> each.map(this::word).orElse(texts.text("slices.fill.turn")));
        choice(numa, List.of(NumaRule.values()), this::word);
        choice(smt, List.of(SmtRule.values()), this::word);
        viewModel.cuttingProperty().subscribe(this::showCutting);
        root.disableProperty().bind(viewModel.readOnlyProperty());
        bind(vcpuRatio, viewModel.vcpuRatio());
        bind(memoryRatio, viewModel.memoryRatio());
        bind(diskRatio, viewModel.diskRatio());
        bind(keepFree, viewModel.keepFree());
        bind(reserveMemory, viewModel.reserveMemory());
        bind(reserveCores, viewModel.reserveCores());
        bind(nodes, viewModel.nodes());
        nodes.field().setTooltip(new Tooltip(texts.text("slices.nodes.tip")));
        nodes.visibleProperty().bind(viewModel.hasNodesProperty());
        nodes.managedProperty().bind(nodes.visibleProperty());
        suggest(vcpuRatio, Resource.VCPUS);
        suggest(memoryRatio, Resource.MEMORY);
        suggest(diskRatio, Resource.DISK);
    }

    private static List<Optional<Aim>> fills() {
        List<Optional<Aim>> fills = new ArrayList<>(List.of(Optional.empty()));
        Stream.of(Aim.values()).map(Optional::of).forEach(fills::add);
        return fills;
    }

    /// "slices.aim.income" for [Aim#INCOME].
    private String word(Coded value) {
        String list =
                switch (value) {
                    case Aim _ -> "fill";
                    case NumaRule _ -> "numa";
                    default -> "smt";
                };
        return texts.text("slices." + list + "." + value.code());
    }

    private <T> void choice(ComboBox<T> box, List<T> values, Function<T, String> text) {
        box.setButtonCell(Names.cell(text));
        box.setCellFactory(_ -> Names.cell(text));
        box.getItems().setAll(values);
        box.valueProperty().addListener((_, _, _) -> chosenCutting());
    }

    private void showCutting(Cutting shown) {
        following = true;
        fill.setValue(shown.aim());
        numa.setValue(shown.numa());
        smt.setValue(shown.smt());
        following = false;
    }

    private void chosenCutting() {
        if (!following) {
            viewModel.choose(
                    viewModel
                            .cuttingProperty()
                            .get()
                            .with(fill.getValue())
                            .withNuma(numa.getValue())
                            .withSmt(smt.getValue()));
        }
    }

    private void bind(EntryField field, Entry<?> entry) {
        field.bind(entry, viewModel::seal);
        problems.watch(field.getCaption(), entry);
    }

    /// Shows below a ratio what is usual with the rule set; pressing it takes it over.
    private void suggest(EntryField field, Resource resource) {
        Hyperlink usual = new Hyperlink();
        usual.setId(field.getId() + "-usual");
        usual.getStyleClass().addAll("usual", "small");
        usual.managedProperty().bind(usual.visibleProperty());
        field.getChildren().add(usual);
        viewModel
                .suggestionsProperty()
                .subscribe(suggestions -> {
                    Optional<SettingsViewModel.Suggestion> found =
                            suggestions.stream()
                                    .filter(each -> each.resource() == resource)
                                    .findFirst();
                    usual.setVisible(found.isPresent());
                    found.ifPresent(suggestion -> show(usual, suggestion));
                });
    }

    private void show(Hyperlink usual, SettingsViewModel.Suggestion suggestion) {
        usual.setText(texts.text("slices.usual", suggestion.text()));
        usual.setTooltip(new Tooltip(suggestion.why()));
        usual.setOnAction(_ -> viewModel.choose(suggestion.resource(), suggestion.ratio()));
    }

    private void select(Optional<RuleSet> shown) {
        following = true;
        ruleSet.setValue(shown.orElse(null));
        following = false;
    }

    private void chosen(RuleSet chosen) {
        if (!following && Objects.nonNull(chosen)) {
            viewModel.choose(chosen);
        }
    }
}
