package hostplan.ui.hardware;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;
import hostplan.project.StatedNote;
import hostplan.project.StepName;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// How the figures of the parts differ from what was stated before.
public final class StatedViewModel {

    private final CurrentMachine current;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Optional<List<Figure>>> lines =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public StatedViewModel(CurrentMachine current, Texts texts) {
        this.current = current;
        this.texts = texts;
        current.shownProperty().subscribe(shown -> lines.set(shown.flatMap(this::compared)));
    }

    CurrentMachine current() {
        return current;
    }

    /// What differs; empty where nothing was stated before.
    ReadOnlyObjectProperty<Optional<List<Figure>>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Takes the note away.
    void forget() {
        current.change(
                StepName.of("step.hardware.forgetStated"),
                configuration ->
                        configuration.with(
                                draft -> draft.notes = StatedNote.without(configuration.notes())));
    }

    private Optional<List<Figure>> compared(Shown shown) {
        HardwareConfiguration configuration = shown.configuration();
        return shown.machine().isEmpty()
                ? Optional.empty()
                : StatedNote.read(configuration.notes())
                        .map(stated -> compared(stated, shown.totals().totals()));
    }

    private List<Figure> compared(Totals stated, Totals now) {
        List<Figure> found = new ArrayList<>();
        add(found, "sockets", stated.sockets(), now.sockets(), texts.amounts()::number);
        add(found, "cores", stated.cores(), now.cores(), texts.amounts()::number);
        add(found, "threads", stated.threads(), now.threads(), texts.amounts()::number);
        add(found, "memory", stated.memory(), now.memory(), texts.amounts()::memory);
        add(found, "disk", stated.disk(), now.disk(), texts.amounts()::disk);
        add(found, "iops", stated.iops(), now.iops(), texts.amounts()::number);
        add(found, "network", stated.network(), now.network(), texts.amounts()::bandwidth);
        add(found, "typical", stated.watts(), now.watts(), watts -> texts.power(watts));
        return found;
    }

    private <T> void add(
            List<Figure> found,
            String key,
            Optional<T> stated,
            Optional<T> now,
            Function<T, String> text) {
        if (stated.isPresent() && !stated.equals(now)) {
            found.add(
                    new Figure(
                            key,
                            texts.text("hardware.total." + key),
                            texts.text(
                                    "hardware.stated.now",
                                    text.apply(stated.get()),
                                    now.map(text).orElse("–")),
                            List.of()));
        }
    }
}
