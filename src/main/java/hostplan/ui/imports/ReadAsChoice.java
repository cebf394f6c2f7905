package hostplan.ui.imports;

import hostplan.exchange.ImportOptions;
import hostplan.exchange.Recognised;
import hostplan.ui.common.Texts;

import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One thing about a file that is recognised or chosen. The empty choice leaves it to be
/// recognised.
final class ReadAsChoice<T> {

    /// What is chosen or recognised.
    ///
    /// @param chosen by the person
    /// @param recognised in a file
    /// @param label of a value
    record Property<T>(
            Function<ImportOptions, Optional<T>> chosen,
            Function<Recognised, Optional<T>> recognised,
            Function<T, String> label) {}

    /// What is chosen; empty where it is to be recognised.
    record Wanted<T>(Optional<T> value) {}

    private final ChoiceBox<Wanted<T>> box;
    private final Property<T> property;
    private final Consumer<Optional<T>> choose;
    private boolean showing;

    /// @param choose gets what the person chooses; not called for what is only shown
    ReadAsChoice(
            ChoiceBox<Wanted<T>> box,
            List<T> values,
            Property<T> property,
            Consumer<Optional<T>> choose) {
        this.box = box;
        this.property = property;
        this.choose = choose;
        List<Wanted<T>> choices = new ArrayList<>();
        choices.add(new Wanted<>(Optional.empty()));
        values.forEach(value -> choices.add(new Wanted<>(Optional.of(value))));
        box.getItems().setAll(choices);
        box.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    private void chosen(@Nullable Wanted<T> wanted) {
        if (!showing && wanted != null) {
            choose.accept(wanted.value());
        }
    }

    void show(ImportOptions options, List<Recognised> files, Texts texts) {
        showing = true;
        Optional<T> chosen = property.chosen().apply(options);
        box.setConverter(new Labels(recognised(chosen, files, texts)));
        box.setValue(new Wanted<>(chosen));
        showing = false;
    }

    /// "as recognised: semicolons", or without the value where the person chose another, or the
    /// files differ or show none.
    private String recognised(Optional<T> chosen, List<Recognised> files, Texts texts) {
        return ImportWords.common(files, property.recognised())
                .filter(value -> chosen.isEmpty())
                .map(property.label())
                .map(value -> texts.text("imports.readAs.recognised.value", value))
                .orElseGet(() -> texts.text("imports.readAs.recognised"));
    }

    /// The texts of the choices.
    private final class Labels extends StringConverter<Wanted<T>> {

        private final String recognised;

        Labels(String recognised) {
            this.recognised = recognised;
        }

        @Override
        public String toString(@Nullable Wanted<T> wanted) {
            return wanted == null ? "" : wanted.value().map(property.label()).orElse(recognised);
        }

        @Override
        public Wanted<T> fromString(String text) {
            throw new UnsupportedOperationException("Values are chosen, never typed.");
        }
    }
}
