package hostplan.ui.hardware;

import hostplan.document.Ids;
import hostplan.hardware.Form;
import hostplan.hardware.ServerModel;
import hostplan.project.MachineEdits;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The server models one can choose from, of the project and of the catalogue.
public final class ModelsViewModel {

    private final CurrentMachine current;
    private final Stock stock;
    private final Ids ids;
    private final Texts texts;
    private final ModelLine facts;
    private final MoneyWords money;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Form>> form =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /// A model to choose.
    ///
    /// @param source where it comes from: project or catalogue
    /// @param fitted whether the machine is of it now
    record Row(
            ServerModel model,
            String name,
            String facts,
            String source,
            String price,
            boolean fitted) {}

    public ModelsViewModel(CurrentMachine current, Stock stock, Ids ids, Texts texts) {
        this.current = current;
        this.stock = stock;
        this.ids = ids;
        this.texts = texts;
        facts = new ModelLine(texts);
        money = new MoneyWords(current, texts);
        current.zoneProperty().subscribe(this::opened);
        filter.subscribe(this::list);
        form.subscribe(this::list);
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// The form that is wanted; empty for all.
    ObjectProperty<Optional<Form>> formProperty() {
        return form;
    }

    ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    private void opened(Zone zone) {
        if (zone instanceof Zone.Models) {
            filter.set("");
            form.set(Optional.empty());
            list();
        } else {
            rows.set(List.of());
        }
    }

    private void list() {
        if (!(current.zoneProperty().get() instanceof Zone.Models)) {
            return;
        }
        String text = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.set(
                stock.models(current.project()).stream()
                        .filter(model ->
                                form.get().map(wanted -> wanted == model.form()).orElse(true))
                        .map(this::row)
                        .filter(row -> matches(row, text))
                        .toList());
    }

    private static boolean matches(Row row, String text) {
        String all = (row.name() + " " + row.facts()).toLowerCase(Locale.ROOT);
        return Stream.of(text.split("\\s+")).allMatch(all::contains);
    }

    private Row row(ServerModel model) {
        boolean own = current.index().serverModel(model.id()).isPresent();
        return new Row(
                model,
                model.name(),
                facts.of(model),
                texts.text(own ? "hardware.source.project" : "hardware.source.catalog"),
                model.price().map(money::text).orElse(""),
                current.shown()
                        .map(shown -> shown.configuration().model().equals(Optional.of(model.id())))
                        .orElse(false));
    }

    /// Gives the configuration this model, as one step.
    void take(ServerModel model) {
        current.shown()
                .ifPresent(shown -> {
                    current.session()
                            .apply(
                                    StepName.of("step.hardware.model", model.name()),
                                    MachineEdits.choose(
                                            current.project(), shown.configuration(), model, ids));
                    current.zoneProperty().set(new Zone.Parts());
                    current.selectedProperty().set(Optional.of(PartRow.MODEL));
                });
    }
}
