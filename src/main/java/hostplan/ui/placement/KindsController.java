package hostplan.ui.placement;

import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.drawing.Words;
import hostplan.explain.PlacementStatements;
import hostplan.message.MessageTexts;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.placement.pack.Certificate;
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
import java.util.function.Function;
import java.util.stream.Collectors;

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
    @FXML private TableView<Line> kinds;
    @FXML private Label shareNote;
    @FXML private VBox why;
    @FXML private Label proof;

    private boolean following;
    private List<Vm> seen = List.of();

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

    /// One kind of VM.
    record Line(String name, String each, String count, String share) {}

    @FXML
    private void initialize() {
        kinds.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        kinds.getColumns()
                .setAll(
                        List.of(
                                column(NAME, Line::name, 66),
                                column("placement.kind.each", Line::each, 106),
                                column("placement.kind.count", Line::count, 46),
                                column("placement.kind.share", Line::share, 46)));
        cluster.setButtonCell(Names.cell(this::clusterName));
        cluster.setCellFactory(_ -> Names.cell(this::clusterName));
        cluster.valueProperty().subscribe(this::chosen);
        cluster.disableProperty().bind(current.session().readOnlyProperty());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        current.session().projectProperty().subscribe(_ -> offer());
        current.placementProperty().subscribe(_ -> offer());
        viewModel.stateProperty().subscribe(this::show);
    }

    private TableColumn<Line, String> column(
            String key, Function<Line, String> text, double width) {
        TableColumn<Line, String> column = new TableColumn<>(words.text(key));
        column.setCellValueFactory(line -> new SimpleStringProperty(text.apply(line.getValue())));
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
        Optional<PlacementShown> shown =
                state instanceof PlacementState.Answered(var found, _)
                        ? Optional.of(found)
                        : Optional.empty();
        kinds.getItems().setAll(shown.map(this::lines).orElse(List.of()));
        count.setText(
                shown.map(each ->
                                words.text(
                                        "placement.kinds",
                                        each.answer().question().count(),
                                        each.answer().question().vms().size()))
                        .orElse(""));
        shareNote.setVisible(shown.isPresent());
        why.setVisible(shown.isPresent());
        proof.setText(
                shown.map(each -> String.join("\n", ProofLines.of(each, statements))).orElse(""));
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

    private List<Line> lines(PlacementShown shown) {
        PlacementAnswer answer = shown.answer();
        List<Line> lines = new ArrayList<>();
        for (int vm = 0; vm < answer.question().vms().size(); vm++) {
            VmKind kind = answer.question().packing().vms().get(vm);
            lines.add(
                    new Line(
                            KindClasses.name(
                                    shown.index(), answer.question().vms().get(vm), words.format()),
                            words.text(
                                    "placement.kind.needs",
                                    text(answer, Resource.VCPUS, kind),
                                    text(answer, Resource.MEMORY, kind)),
                            words.format().number(answer.question().count(vm)),
                            share(answer, vm)));
        }
        return lines;
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
    private String share(PlacementAnswer answer, int vm) {
        return answer.claim()
                .map(claim -> {
                    Certificate certificate = claim.answer().certificate();
                    long dearest =
                            claim.question().hosts().stream()
                                    .mapToLong(host -> host.cost())
                                    .max()
                                    .orElse(0);
                    return dearest == 0
                            ? "–"
                            : words.share(
                                    Fraction.of(certificate.prices().get(vm), certificate.parts()),
                                    Fraction.of(dearest));
                })
                .orElse("–");
    }
}
