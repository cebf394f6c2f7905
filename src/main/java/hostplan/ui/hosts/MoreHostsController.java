package hostplan.ui.hosts;

import hostplan.capacity.Slicing;
import hostplan.ui.common.Texts;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The line with which servers that are not sliced yet are sliced at once.
public final class MoreHostsController {

    private final HostsViewModel hosts;
    private final MoreHostsViewModel viewModel;
    private final Texts texts;

    @FXML private Region line;
    @FXML private ComboBox<Scope> scope;
    @FXML private Node likeLabel;
    @FXML private ComboBox<Slicing> like;
    @FXML private Button slice;

    public MoreHostsController(HostsViewModel hosts, MoreHostsViewModel viewModel, Texts texts) {
        this.hosts = hosts;
        this.viewModel = viewModel;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        scope.setConverter(named(Scope::name));
        like.setConverter(named(Slicing::name));
        line.managedProperty().bind(line.visibleProperty());
        line.disableProperty().bind(viewModel.readOnlyProperty());
        like.managedProperty().bind(like.visibleProperty());
        likeLabel.managedProperty().bind(like.visibleProperty());
        likeLabel.visibleProperty().bind(like.visibleProperty());
        scope.valueProperty().subscribe(_ -> nameButton());
        hosts.unslicedProperty().subscribe(this::offer);
    }

    /// Leads to the choice of servers.
    public void begin() {
        scope.requestFocus();
        scope.show();
    }

    private void offer(List<Scope> scopes) {
        Optional<Scope> chosen = Optional.ofNullable(scope.getValue());
        scope.getItems().setAll(scopes);
        scopes.stream()
                .filter(each -> chosen.filter(old -> old.hosts().equals(each.hosts())).isPresent())
                .findFirst()
                .or(() -> scopes.stream().findFirst())
                .ifPresent(scope::setValue);
        line.setVisible(!scopes.isEmpty());
        offerPatterns();
    }

    private void offerPatterns() {
        Optional<Slicing> chosen = Optional.ofNullable(like.getValue());
        List<Slicing> patterns = viewModel.patterns();
        like.getItems().setAll(patterns);
        patterns.stream()
                .filter(each -> chosen.filter(old -> old.id().equals(each.id())).isPresent())
                .findFirst()
                .or(() -> patterns.stream().findFirst())
                .ifPresent(like::setValue);
        like.setVisible(!patterns.isEmpty());
    }

    private void nameButton() {
        slice.setText(
                texts.text(
                        "hosts.more.slice",
                        Optional.ofNullable(scope.getValue()).map(Scope::count).orElse(0)));
    }

    @FXML
    private void slice() {
        Optional.ofNullable(scope.getValue())
                .ifPresent(
                        servers -> viewModel.slice(servers, Optional.ofNullable(like.getValue())));
    }

    private static <T> StringConverter<T> named(Function<T, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return Optional.ofNullable(value).map(name).orElse("");
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("Chosen, never typed.");
            }
        };
    }
}
