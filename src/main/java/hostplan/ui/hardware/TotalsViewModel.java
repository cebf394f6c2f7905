package hostplan.ui.hardware;

import hostplan.hardware.Totals;
import hostplan.project.Figures;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the machine amounts to.
public final class TotalsViewModel {

    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());

    /// One figure with its name.
    record Line(String key, String name, String figure) {}

    public TotalsViewModel(CurrentMachine current, Texts texts) {
        this.texts = texts;
        current.shownProperty()
                .subscribe(shown ->
                        lines.set(shown.map(Shown::totals).map(this::lines).orElse(List.of())));
    }

    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    private List<Line> lines(Figures figures) {
        Totals totals = figures.totals();
        List<Line> found = new ArrayList<>();
        add(found, "sockets", totals.sockets().map(texts.amounts()::number));
        add(found, "cores", totals.cores().map(texts.amounts()::number));
        add(found, "threads", totals.threads().map(texts.amounts()::number));
        add(found, "memory", totals.memory().map(texts.amounts()::memory));
        add(found, "disk", totals.disk().map(texts.amounts()::disk));
        add(found, "iops", totals.iops().map(texts.amounts()::number));
        add(found, "network", totals.network().map(texts.amounts()::bandwidth));
        add(found, "watts", figures.watts().map(watts -> texts.power(watts)));
        add(
                found,
                "rackUnits",
                figures.rackUnits().map(units -> texts.text("facts.units", units.toString())));
        add(found, "weight", figures.weightKg().map(weight -> texts.text("facts.kg", weight)));
        return found;
    }

    private void add(List<Line> lines, String key, Optional<String> figure) {
        figure.ifPresent(
                text -> lines.add(new Line(key, texts.text("hardware.total." + key), text)));
    }
}
