package hostplan.ui.placement;

import hostplan.drawing.Words;
import hostplan.explain.CopyStatements;
import hostplan.explain.HostFeedStatements;
import hostplan.explain.VsphereStatements;
import hostplan.message.MessageTexts;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.compare.VsphereAdmission;
import hostplan.project.PlaceFailures;
import hostplan.ui.controls.Names;

import javafx.beans.property.SimpleStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every host, feed, rack or site as it fails: how many VMs restart, are down, or find no room.
public final class FailuresController {

    private static final double NUMBER = 56;

    // In pixels; the table is as high as its rows, up to so many.
    private static final double ROW = 26;
    private static final double HEADINGS = 44;
    private static final int MOST_ROWS = 14;

    private final FailuresViewModel viewModel;
    private final Words words;
    private final MessageTexts statements;

    @FXML private ComboBox<Place> place;
    @FXML private Label verdict;
    @FXML private TableView<PlaceFailures.Failure> failures;
    @FXML private VBox details;
    @FXML private VBox copies;
    @FXML private VBox feeds;
    @FXML private VBox feedLines;
    @FXML private VBox vsphere;
    @FXML private Label vsphereAssumption;
    @FXML private VBox vsphereLines;
    @FXML private Label vsphereWarning;

    FailuresController(FailuresViewModel viewModel, Words words, MessageTexts statements) {
        this.viewModel = viewModel;
        this.words = words;
        this.statements = statements;
    }

    @FXML
    private void initialize() {
        place.getItems().setAll(Place.values());
        place.setButtonCell(Names.cell(this::word));
        place.setCellFactory(_ -> Names.cell(this::word));
        place.valueProperty().bindBidirectional(viewModel.placeProperty());
        failures.setFixedCellSize(ROW);
        failures.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        failures.getColumns()
                .setAll(
                        List.of(
                                column("name", 80, this::name),
                                column("restart", NUMBER, each -> number(each.restart())),
                                column("down", NUMBER, each -> number(each.down())),
                                column("lost", NUMBER, each -> number(each.lost()))));
        failures.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        List.of(failures, details, copies, feeds, vsphere, vsphereWarning)
                .forEach(each -> each.managedProperty().bind(each.visibleProperty()));
        viewModel.failuresProperty().subscribe(this::show);
    }

    private String word(Place each) {
        return words.text("placement.fails." + each.code());
    }

    private TableColumn<PlaceFailures.Failure, String> column(
            String key, double width, Function<PlaceFailures.Failure, String> text) {
        TableColumn<PlaceFailures.Failure, String> column =
                new TableColumn<>(words.text("placement.fails.column." + key));
        column.setCellValueFactory(each -> new SimpleStringProperty(text.apply(each.getValue())));
        column.setSortable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        if (!key.equals("name")) {
            // What is over is for the names.
            column.setMaxWidth(width);
            column.getStyleClass().add("align-right");
        }
        return column;
    }

    private String name(PlaceFailures.Failure failure) {
        return failure.feed()
                .map(feed -> words.text("placement.fails.feedOf", failure.name(), feed))
                .orElse(failure.name());
    }

    private String number(long count) {
        return count == 0 ? "–" : words.format().number(count);
    }

    /// What happens to each VM of the failure that is selected.
    private void choose(PlaceFailures.@Nullable Failure selected) {
        details.getChildren().clear();
        if (selected != null) {
            viewModel.shown().ifPresent(shown -> showDetails(shown, selected));
        }
        details.setVisible(!details.getChildren().isEmpty());
    }

    private void showDetails(PlacementShown shown, PlaceFailures.Failure selected) {
        FailureDetails.Told told = new FailureDetails(words, statements).of(shown, selected);
        boolean isQuiet = told.starts().isEmpty() && told.lost().isEmpty();
        Label heading =
                wrapped(
                        words.text(
                                isQuiet ? "placement.fails.quiet" : "placement.fails.when",
                                name(selected)));
        heading.getStyleClass().add("strong");
        details.getChildren().add(heading);
        told.starts().forEach(each -> details.getChildren().add(wrapped(each)));
        told.lost()
                .forEach(each -> {
                    Label lost = wrapped(each);
                    lost.getStyleClass().add("danger");
                    details.getChildren().add(lost);
                });
    }

    private void showVsphere() {
        Optional<PlacementShown> shown = viewModel.shown();
        Optional<VsphereAdmission> said = shown.flatMap(PlacementShown::vsphere);
        vsphere.setVisible(said.isPresent());
        if (said.isPresent()) {
            PlacementAnswer answer = shown.orElseThrow().answer();
            vsphereAssumption.setText(statements.text(VsphereStatements.assumption()));
            vsphereLines
                    .getChildren()
                    .setAll(
                            VsphereStatements.policies(said.get(), answer).stream()
                                    .map(each -> muted(statements.text(each)))
                                    .toList());
            Optional<String> warning =
                    VsphereStatements.warning(said.get(), answer).map(statements::text);
            vsphereWarning.setVisible(warning.isPresent());
            vsphereWarning.setText(warning.orElse(""));
        }
    }

    /// What second copies mean for what starts where.
    private void showCopies() {
        copies.getChildren()
                .setAll(
                        viewModel.shown().stream()
                                .flatMap(shown -> CopyStatements.of(shown.copies()).stream())
                                .map(each -> wrapped(statements.text(each)))
                                .toList());
        copies.setVisible(!copies.getChildren().isEmpty());
    }

    /// What is assumed of places that fail.
    private void showFeeds() {
        Place place = viewModel.placeProperty().get();
        feedLines
                .getChildren()
                .setAll(
                        viewModel.shown().stream()
                                .flatMap(shown ->
                                        HostFeedStatements.ofFailing(
                                                place, shown.index(), shown.placement())
                                                .stream())
                                .map(each -> wrapped(statements.text(each)))
                                .toList());
        if (place == Place.FEED) {
            feedLines.getChildren().addFirst(muted(words.text("placement.fails.feed.note")));
        }
        feeds.setVisible(!feedLines.getChildren().isEmpty());
    }

    private String nowhere() {
        return viewModel.placeProperty().get() == Place.FEED
                ? "placement.fails.nowhere.feed"
                : "placement.fails.nowhere";
    }

    private static Label muted(String text) {
        Label label = wrapped(text);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /// The failure of which one wants to know first.
    private static Optional<PlaceFailures.Failure> worst(List<PlaceFailures.Failure> all) {
        return all.stream()
                .max(
                        Comparator.comparingLong(PlaceFailures.Failure::lost)
                                .thenComparingLong(PlaceFailures.Failure::down)
                                .thenComparingLong(PlaceFailures.Failure::restart));
    }

    private void show(Optional<List<PlaceFailures.Failure>> found) {
        showVsphere();
        showFeeds();
        showCopies();
        List<PlaceFailures.Failure> all = found.orElse(List.of());
        failures.getItems().setAll(all);
        worst(all).ifPresent(failures.getSelectionModel()::select);
        failures.setVisible(!all.isEmpty());
        failures.setPrefHeight(HEADINGS + ROW * Math.min(MOST_ROWS, all.size()));
        long lost = all.stream().filter(each -> !each.played().isSurvived()).count();
        verdict.setText(
                found.isEmpty()
                        ? words.text("placement.fails.playing")
                        : all.isEmpty()
                                ? words.text(nowhere())
                                : lost == 0
                                        ? words.text("placement.fails.survived", all.size())
                                        : words.text(
                                                "placement.fails.notSurvived", lost, all.size()));
    }
}
