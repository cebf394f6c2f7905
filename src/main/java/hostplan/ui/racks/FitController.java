package hostplan.ui.racks;

import atlantafx.base.theme.Styles;

import hostplan.amount.Fraction;
import hostplan.rack.Occupant;
import hostplan.rack.Refusal;
import hostplan.rack.place.Company;
import hostplan.rack.place.Merit;
import hostplan.rack.place.PlaceAnswer;
import hostplan.rack.place.Proposal;
import hostplan.rack.place.Seat;
import hostplan.ui.controls.Names;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Proposes where what is selected could stand, and puts it there.
public final class FitController {

    private static final int MOST_REASONS = 4;

    private final FitViewModel viewModel;
    private final CurrentRacks current;
    private final RackView look;
    private final RackWords words;

    @FXML private VBox fit;
    @FXML private Label question;
    @FXML private ComboBox<Company> company;
    @FXML private VBox proposals;

    FitController(FitViewModel viewModel, CurrentRacks current, RackView look, RackWords words) {
        this.viewModel = viewModel;
        this.current = current;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fit.managedProperty().bind(fit.visibleProperty());
        company.setConverter(new Names<>(this::word));
        company.setButtonCell(Names.cell(this::word));
        company.setCellFactory(_ -> Names.cell(this::word));
        company.getItems().setAll(Company.values());
        company.valueProperty().bindBidirectional(viewModel.companyProperty());
        company.managedProperty().bind(company.visibleProperty());
        look.taskProperty()
                .subscribe(task -> {
                    fit.setVisible(task == RackView.Task.FIT);
                    viewModel.watch(fit.isVisible());
                    show();
                });
        viewModel.answerProperty().subscribe(_ -> show());
        current.selectedProperty().subscribe((_, _) -> show());
    }

    private String word(Company each) {
        return words.text("racks.company." + each.code());
    }

    private void show() {
        List<Occupant> movers = viewModel.movers();
        company.setVisible(movers.size() > 1);
        question.setText(asked(movers));
        List<Node> shown = new ArrayList<>();
        Optional<FitViewModel.Answer> answer = viewModel.answerProperty().get();
        answer.map(FitViewModel.Answer::found).ifPresent(found -> tell(found, shown));
        proposals.getChildren().setAll(shown);
    }

    private String asked(List<Occupant> movers) {
        if (movers.isEmpty()) {
            return words.text("racks.fit.nothing");
        }
        return movers.size() > FitViewModel.MOST
                ? words.text("racks.fit.tooMany", movers.size(), FitViewModel.MOST)
                : words.text("racks.fit.asked", words.names(movers), words.size(movers));
    }

    private void tell(PlaceAnswer found, List<Node> shown) {
        List<Proposal> all = found.proposals();
        for (int number = 0; number < all.size(); number++) {
            shown.add(proposal(all.get(number), number));
        }
        if (all.isEmpty()) {
            shown.add(sentence(words.text("racks.fit.none")));
        } else if (!found.proven()) {
            shown.add(sentence(words.text("racks.fit.unproven")));
        }
        found.refusing().stream()
                .limit(MOST_REASONS)
                .map(each -> reason(each.rack().rack().name(), each.reasons().getFirst()))
                .forEach(shown::add);
    }

    private Label reason(String rack, Refusal refusal) {
        Label reason = sentence(words.text("racks.fit.not", rack, words.refusal(refusal)));
        reason.getStyleClass().addAll("muted", "small");
        return reason;
    }

    private Node proposal(Proposal proposal, int number) {
        Label where = new Label(where(proposal.seats()));
        where.setWrapText(true);
        where.getStyleClass().add("strong");
        Label why = new Label(why(proposal.merit()));
        why.setWrapText(true);
        why.getStyleClass().addAll("muted", "small");
        VBox said = new VBox(2, where, why);
        said.getChildren().forEach(each -> ((Label) each).setMinHeight(Region.USE_PREF_SIZE));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        boolean isOver = proposal.merit().over() > 0;
        String doing = words.text(isOver ? "racks.fit.putAnyway" : "racks.fit.put");
        why.pseudoClassStateChanged(Styles.STATE_DANGER, isOver);
        Button put = new Button(doing);
        put.getStyleClass().add(isOver ? Styles.DANGER : Styles.ACCENT);
        put.setId("racks-put-" + number);
        put.setMinWidth(Region.USE_PREF_SIZE);
        put.setAccessibleText(doing + ": " + where.getText());
        put.disableProperty().bind(current.session().readOnlyProperty());
        put.setOnAction(_ -> {
            viewModel.take(proposal);
            close();
        });
        HBox line = new HBox(8, said, put);
        line.getStyleClass().add("fit-line");
        return line;
    }

    /// The units in each rack: `A03 at 29, 31; A04 at 5`.
    private String where(List<Seat> seats) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (Seat seat : seats) {
            units.computeIfAbsent(seat.rack().rack().name(), _ -> new ArrayList<>())
                    .add(words.unit(seat.who(), seat.rack().rack()));
        }
        return units.entrySet().stream()
                .map(each ->
                        words.text(
                                "racks.fit.at", each.getKey(), String.join(", ", each.getValue())))
                .collect(Collectors.joining("; "));
    }

    private String why(Merit merit) {
        List<String> said = new ArrayList<>();
        if (merit.over() > 0) {
            said.add(words.text("racks.fit.over", merit.over()));
        }
        if (merit.fullest().squared().signum() > 0) {
            said.add(
                    words.text(
                            "racks.fit.feed",
                            words.number(Fraction.of(merit.fullest().toDecimal(4)).times(100), 0)));
        }
        if (merit.dark() > 0) {
            said.add(words.text("racks.fit.dark", merit.dark()));
        }
        if (merit.heavyHigh() > 0) {
            said.add(words.text("racks.fit.high", merit.heavyHigh()));
        }
        if (merit.runLost() > 0) {
            said.add(words.text("racks.fit.run", words.number(Fraction.of(merit.runLost(), 2), 1)));
        }
        return String.join(" ", said);
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    @FXML
    private void close() {
        look.taskProperty().set(RackView.Task.NONE);
    }
}
