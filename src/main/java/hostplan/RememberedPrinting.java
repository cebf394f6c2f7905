package hostplan;

import hostplan.ui.print.PrintHabits;

import java.util.Map;
import java.util.SequencedMap;

/// Keeps how a person prints among what is remembered for them.
final class RememberedPrinting implements PrintHabits {

    private final Remembered remembered;

    RememberedPrinting(Remembered remembered) {
        this.remembered = remembered;
    }

    @Override
    public Map<String, String> read() {
        return remembered.settings().printing();
    }

    @Override
    public void write(SequencedMap<String, String> choices) {
        if (!remembered.settings().printing().equals(choices)) {
            remembered.change(settings -> settings.with(draft -> draft.printing = choices));
        }
    }
}
