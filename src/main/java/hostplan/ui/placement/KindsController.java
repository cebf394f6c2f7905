package hostplan.ui.placement;

import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.drawing.Words;
import hostplan.explain.PlacementStatements;
import hostplan.message.MessageTexts;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.VmKind;
import hostplan.project.PlacementEdits.Change;
import hostplan.ui.controls.Names;

import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The VMs that are placed, by kind: what one needs, how many there are, and its fair share in a
/// host, which is its price in the proof.
public final class KindsController {

    private static final String NAME = "placement.kind";
    private static final int MOST_NAMES = 8;

    private final SearchViewModel viewModel;
    private final CurrentPlacement current;
    private final Words words;
    private final MessageTexts statements;

    @FXML private ComboBox<Optional<String>> cluster;
    @FXML private Label count;
    @FXML private Label leftOut;
    @FXML private TableView<Integer> kinds;
    @FXML private Label shareNote;
    @FXML private VBox why;
    @FXML private Label proof;

    private boolean following;
    private List<Vm> seen = List.of();

    /// Of which the lines are made as they come into sight.
    private Optional<PlacementShown> shown = Optional.empty();

    private long dearest;

    KindsController(
            SearchViewModel viewModel,
            CurrentPlacement current,
            Words words,
            MessageTexts statements) {
        this.viewModel = viewModel;
        this.current = current;
        this.words = words;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        kinds.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        kinds.getColumns()
                .setAll(
                        List.of(
                                column(NAME, this::name, 66),
                                column("placement.kind.each", this::needs, 106),
                                column("placement.kind.count", this::count, 46),
                                column("placement.kind.share", this::share, 46)));
        cluster.setButtonCell(Names.cell(this::clusterName));
        cluster.setCellFactory(_ -> Names.cell(this::clusterName));
        cluster.valueProperty().subscribe(this::chosen);
        cluster.disableProperty().bind(current.session().readOnlyProperty());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        current.session().projectProperty().subscribe(_ -> offer());
        current.placementProperty().subscribe(_ -> offer());
        viewModel.stateProperty().subscribe(this::show);
    }

    private TableColumn<Integer, String> column(
            String key, BiFunction<PlacementShown, Integer, String> text, double width) {
        TableColumn<Integer, String> column = new TableColumn<>(words.text(key));
        column.setCellValueFactory(kind ->
                new SimpleStringProperty(
                        shown.map(each -> text.apply(each, kind.getValue())).orElse("")));
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        if (!key.equals(NAME)) {
            column.getStyleClass().add("align-right");
        }
        return column;
    }

    private String clusterName(Optional<String> name) {
        return name.map(each -> each.isEmpty() ? words.text("placement.noCluster") : each)
                .orElse(words.text("placement.allClusters"));
    }

    private void offer() {
        following = true;
        if (seen != current.project().vms() || cluster.getItems().isEmpty()) {
            seen = current.project().vms();
            List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
            seen.stream().map(Vm::cluster).distinct().sorted().map(Optional::of).forEach(all::add);
            cluster.getItems().setAll(all);
        }
        Set<String> counted =
                current.placement()
                        .map(placement -> placement.counting().clusters())
                        .orElse(Set.of());
        cluster.setValue(counted.size() == 1 ? counted.stream().findFirst() : Optional.empty());
        following = false;
    }

    private void chosen(Optional<String> name) {
        if (!following && Objects.nonNull(name)) {
            Set<String> clusters = name.map(Set::of).orElseGet(Set::of);
            current.change(
                    Change.COUNTING,
                    draft -> {
                        VmCounting before = draft.counting;
                        draft.counting = before.withClusters(clusters);
                    });
        }
    }

    private void show(PlacementState state) {
        shown =
                state instanceof PlacementState.Answered(var found, _)
                        ? Optional.of(found)
                        : Optional.empty();
        dearest =
                shown.flatMap(each -> each.answer().claim())
                        .map(KindsController::dearest)
                        .orElse(0L);
        int all = shown.map(each -> each.answer().question().vms().size()).orElse(0);
        kinds.getItems().setAll(IntStream.range(0, all).boxed().toList());
        count.setText(
                shown.map(each ->
                                words.text(
                                        "placement.kinds",
                                        each.answer().question().count(),
                                        each.answer().question().vms().size()))
                        .orElse(""));
        shareNote.setVisible(shown.isPresent());
        why.setVisible(shown.isPresent());
        proof.setText(shown.map(each -> String.join("\n", each.proof())).orElse(""));
        List<String> unknown =
                shown.map(each -> each.answer().question().leftOut()).orElse(List.of());
        leftOut.setVisible(!unknown.isEmpty());
        if (!unknown.isEmpty()) {
            leftOut.setText(leftOut(shown.orElseThrow(), unknown));
        }
    }

    private String leftOut(PlacementShown shown, List<String> unknown) {
        String names =
                unknown.stream()
                        .limit(MOST_NAMES)
                        .map(id -> shown.index().vm(id).map(Vm::name).orElse(id))
                        .collect(Collectors.joining(", "));
        return words.text(
                "placement.leftOut",
                unknown.size(),
                unknown.size() > MOST_NAMES ? names + ", …" : names);
    }

    private String name(PlacementShown of, int vm) {
        return KindClasses.name(of.index(), of.answer().question().vms().get(vm), words.format());
    }

    private String needs(PlacementShown of, int vm) {
        VmKind kind = of.answer().question().packing().vms().get(vm);
        return words.text(
                "placement.kind.needs",
                text(of.answer(), Resource.VCPUS, kind),
                text(of.answer(), Resource.MEMORY, kind));
    }

    private String count(PlacementShown of, int vm) {
        return words.format().number(of.answer().question().count(vm));
    }

    private String text(PlacementAnswer answer, Resource resource, VmKind kind) {
        int place = answer.question().place(resource);
        return statements.text(
                "amount",
                List.of(
                        PlacementStatements.amount(
                                answer.question(), place, kind.needs().get(place))));
    }

    /// Its price in the certificate, as a part of the dearest host.
    private String share(PlacementShown of, int vm) {
        return of.answer()
                .claim()
                .filter(_ -> dearest > 0)
                .map(claim -> claim.answer().certificate())
                .map(certificate ->
                        words.share(
                                Fraction.of(certificate.prices().get(vm), certificate.parts()),
                                Fraction.of(dearest)))
                .orElse("–");
    }

    private static long dearest(PlacementAnswer.Claim claim) {
        return claim.question().hosts().stream().mapToLong(HostKind::cost).max().orElse(0);
    }
}
