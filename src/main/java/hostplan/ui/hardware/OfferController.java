package hostplan.ui.hardware;

import hostplan.hardware.Buying;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;
import hostplan.ui.controls.EntryField;
import hostplan.ui.controls.FieldProblems;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Built or bought: the sums beside each other, and the vendor's terms.
public final class OfferController {

    private final OfferViewModel viewModel;
    private final Texts texts;

    @FXML private VBox lines;
    @FXML private Label about;
    @FXML private Label ofQuote;
    @FXML private VBox ways;
    @FXML private RadioButton asParts;
    @FXML private RadioButton prebuilt;
    @FXML private TitledPane terms;
    @FXML private EntryField price;
    @FXML private EntryField date;
    @FXML private EntryField vendor;
    @FXML private EntryField number;
    @FXML private EntryField validUntil;
    @FXML private EntryField delivery;
    @FXML private EntryField warranty;
    @FXML private EntryField repairs;
    @FXML private FieldProblems problems;
    @FXML private VBox share;
    @FXML private Label shareTitle;
    @FXML private VBox shareLines;

    public OfferController(OfferViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        asParts.setToggleGroup(group);
        prebuilt.setToggleGroup(group);
        for (Node node : List.of(ways, share, about, ofQuote)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        bind(price, viewModel.price());
        bind(date, viewModel.date());
        bind(vendor, viewModel.vendor());
        bind(number, viewModel.number());
        bind(validUntil, viewModel.validUntil());
        bind(delivery, viewModel.delivery());
        bind(warranty, viewModel.warranty());
        bind(repairs, viewModel.repairs());
        about.textProperty().bind(viewModel.aboutProperty());
        about.visibleProperty().bind(about.textProperty().isNotEmpty());
        viewModel
                .ofQuoteProperty()
                .subscribe(number -> {
                    ofQuote.setVisible(number.isPresent());
                    ofQuote.setText(
                            number.map(each -> texts.text("hardware.offer.ofQuote", each))
                                    .orElse(""));
                });
        viewModel.linesProperty().subscribe(this::show);
        viewModel.shareProperty().subscribe(this::show);
        viewModel.current().shownProperty().subscribe(_ -> showWay());
        for (Node node : List.of(ways, terms)) {
            node.disableProperty().bind(viewModel.current().session().readOnlyProperty());
        }
    }

    private void bind(EntryField field, Entry<?> entry) {
        field.bind(entry, viewModel::seal);
        problems.watch(field.getCaption(), entry);
    }

    private void show(List<Figure> figures) {
        lines.getChildren().setAll(figures.stream().map(ArraysController::line).toList());
    }

    private void show(Optional<OfferViewModel.Share> found) {
        share.setVisible(found.isPresent());
        found.ifPresent(shown -> {
            shareTitle.setText(texts.text("hardware.share.title", shown.enclosure()));
            shareLines
                    .getChildren()
                    .setAll(shown.lines().stream().map(ArraysController::line).toList());
        });
    }

    private void showWay() {
        Optional<Buying> buying = viewModel.buying();
        ways.setVisible(buying.isPresent());
        asParts.setSelected(buying.equals(Optional.of(Buying.PARTS)));
        prebuilt.setSelected(buying.equals(Optional.of(Buying.PREBUILT)));
    }

    @FXML
    private void buyParts() {
        viewModel.choose(Buying.PARTS);
    }

    @FXML
    private void buyPrebuilt() {
        viewModel.choose(Buying.PREBUILT);
    }
}
