package hostplan.ui.placement;

import hostplan.capacity.NumaRule;
import hostplan.capacity.RuleSet;
import hostplan.document.Coded;
import hostplan.placement.DiskPlace;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.VmCounting;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;
import hostplan.ui.controls.Names;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What is wanted, by which rules hosts are cut, and what of the VMs counts.
public final class RulesController {

    private final RulesViewModel viewModel;
    private final Texts texts;

    @FXML private Node root;
    @FXML private ComboBox<PlacementAim> aim;
    @FXML private ComboBox<DiskPlace> disks;
    @FXML private ComboBox<RuleSet> ruleSet;
    @FXML private EntryField failures;
    @FXML private EntryField vcpuRatio;
    @FXML private EntryField failingRatio;
    @FXML private EntryField memoryRatio;
    @FXML private EntryField keepFree;
    @FXML private EntryField reserveMemory;
    @FXML private EntryField growth;
    @FXML private CheckBox keepsApart;
    @FXML private CheckBox stays;
    @FXML private CheckBox wholeInNode;
    @FXML private CheckBox includesOff;
    @FXML private CheckBox used;
    @FXML private FieldProblems problems;

    private boolean following;

    public RulesController(RulesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        choice(aim, List.of(PlacementAim.values()), word("aim"), viewModel::choose);
        choice(disks, List.of(DiskPlace.values()), word("disks"), viewModel::choose);
        choice(ruleSet, viewModel.ruleSets(), RuleSet::name, viewModel::choose);
        bind(failures, viewModel.failures());
        bind(vcpuRatio, viewModel.vcpuRatio());
        bind(failingRatio, viewModel.failingRatio());
        bind(memoryRatio, viewModel.memoryRatio());
        bind(keepFree, viewModel.keepFree());
        bind(reserveMemory, viewModel.reserveMemory());
        bind(growth, viewModel.growth());
        tick(keepsApart, viewModel::keepApart);
        tick(stays, viewModel::stay);
        tick(wholeInNode, viewModel::keepInNodes);
        tick(includesOff, does -> viewModel.count(counting -> counting.withOff(does)));
        tick(used, does -> viewModel.count(counting -> counting.withUsed(does)));
        root.disableProperty().bind(viewModel.readOnlyProperty());
        viewModel.placementProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private <E extends Coded> Function<E, String> word(String list) {
        return value -> texts.text("placement." + list + "." + value.code());
    }

    private <T> void choice(
            ComboBox<T> box, List<T> values, Function<T, String> name, Consumer<T> choose) {
        box.setButtonCell(Names.cell(name));
        box.setCellFactory(_ -> Names.cell(name));
        box.getItems().setAll(values);
        box.valueProperty()
                .subscribe(value -> {
                    if (!following && Objects.nonNull(value)) {
                        choose.accept(value);
                    }
                });
    }

    private void bind(EntryField field, Entry<?> entry) {
        field.bind(entry, viewModel::seal);
        problems.watch(field.getCaption(), entry);
    }

    private void tick(CheckBox box, Consumer<Boolean> choose) {
        box.selectedProperty()
                .subscribe((_, value) -> {
                    if (!following) {
                        choose.accept(value);
                    }
                });
    }

    private void show(Placement shown) {
        following = true;
        aim.setValue(shown.aim());
        disks.setValue(shown.disks());
        Optional<RuleSet> rules =
                viewModel.ruleSets().stream()
                        .filter(each -> each.id().equals(shown.rules().ruleSet()))
                        .findFirst();
        ruleSet.setValue(rules.orElse(null));
        keepsApart.setSelected(shown.failures().keepsApart());
        keepsApart.setDisable(shown.failures().hosts() == 0);
        failingRatio.setDisable(shown.failures().hosts() == 0);
        stays.setSelected(shown.isStaying());
        wholeInNode.setSelected(shown.rules().cutting().numa() == NumaRule.REQUIRED);
        VmCounting counting = shown.counting();
        includesOff.setSelected(counting.includesOff());
        used.setIndeterminate(counting.usedDisk() != counting.usedMemory());
        used.setSelected(counting.usedDisk() && counting.usedMemory());
        following = false;
    }
}
