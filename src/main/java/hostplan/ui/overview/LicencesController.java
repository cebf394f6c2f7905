package hostplan.ui.overview;

import hostplan.capacity.RuleSet;
import hostplan.cost.Licence;
import hostplan.document.Coded;
import hostplan.ui.common.Following;
import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The list of licences and subscriptions, with the fields to add or change one.
public final class LicencesController {

    private final LicencesViewModel viewModel;
    private final Texts texts;
    private final Following following = new Following();

    @FXML private VBox licences;
    @FXML private TextField name;
    @FXML private TextField price;
    @FXML private ComboBox<Licence.Basis> per;
    @FXML private ComboBox<Licence.Period> every;
    @FXML private TextField least;
    @FXML private ComboBox<Optional<RuleSet>> ruleSet;
    @FXML private TextField date;
    @FXML private TextField source;
    @FXML private Label problem;

    public LicencesController(LicencesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        choices(per, List.of(Licence.Basis.values()), each -> word("per", each));
        choices(every, List.of(Licence.Period.values()), each -> word("every", each));
        choices(
                ruleSet,
                viewModel.ruleSets().stream().map(Optional::of).toList(),
                each -> each.map(RuleSet::name).orElseGet(() -> texts.text("licences.anyHost")));
        ruleSet.getItems().addFirst(Optional.empty());
        least.disableProperty().bind(per.valueProperty().isNotEqualTo(Licence.Basis.CORE));
        clear();
        following.follow(viewModel.licences(), this::show);
    }

    private String word(String kind, Coded value) {
        return texts.text("licences." + kind + "." + value.code());
    }

    private static <T> void choices(ComboBox<T> box, List<T> values, Function<T, String> words) {
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        throw new UnsupportedOperationException("One chooses here.");
                    }
                });
        box.getItems().setAll(values);
    }

    private void clear() {
        name.clear();
        price.clear();
        least.clear();
        date.clear();
        source.clear();
        per.setValue(Licence.Basis.HOST);
        every.setValue(Licence.Period.MONTH);
        ruleSet.setValue(Optional.empty());
    }

    private void show(List<Licence> shown) {
        licences.getChildren().setAll(shown.stream().map(this::line).toList());
    }

    private Node line(Licence licence) {
        Hyperlink what = new Hyperlink(licence.name());
        what.getStyleClass().add("usual");
        what.setWrapText(true);
        what.setAccessibleText(texts.text("licences.change", licence.name()));
        what.setOnAction(event -> {
            what.setVisited(false);
            fill(licence);
        });
        Label amount = small(viewModel.text(licence));
        Label remark = small(viewModel.remark(licence));
        remark.getStyleClass().add("muted");
        VBox both = new VBox(2, what, amount, remark);
        HBox.setHgrow(both, Priority.ALWAYS);
        Button remove = new Button(texts.text("own.remove"));
        remove.getStyleClass().add("small");
        remove.setMinWidth(Region.USE_PREF_SIZE);
        remove.setAccessibleText(texts.text("licences.remove.named", licence.name()));
        remove.setOnAction(event -> viewModel.remove(licence));
        HBox line = new HBox(8, both, remove);
        line.getStyleClass().add("screen-head");
        return line;
    }

    private static Label small(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("small");
        return label;
    }

    private void fill(Licence licence) {
        name.setText(licence.name());
        price.setText(texts.amounts().exactMoney(licence.price()));
        per.setValue(licence.basis());
        every.setValue(licence.period());
        least.setText(licence.leastPerSocket().map(String::valueOf).orElse(""));
        ruleSet.setValue(viewModel.ruleSet(licence));
        date.setText(licence.date().map(LocalDate::toString).orElse(""));
        source.setText(licence.source());
        price.requestFocus();
    }

    @FXML
    private void set() {
        Optional<String> refused =
                viewModel.set(
                        new LicencesViewModel.Typed(
                                name.getText(),
                                price.getText(),
                                per.getValue(),
                                every.getValue(),
                                least.getText(),
                                ruleSet.getValue(),
                                date.getText(),
                                source.getText()));
        problem.setText(refused.orElse(""));
        problem.setVisible(refused.isPresent());
        problem.setManaged(refused.isPresent());
        if (refused.isEmpty()) {
            clear();
            name.requestFocus();
        }
    }
}
