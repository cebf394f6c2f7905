package hostplan.ui.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Which columns of a sheet a person sees, in which order and how wide. It belongs to the person,
/// not to the project.
public record ColumnLayout(List<Entry> entries) {

    /// A column by its key.
    ///
    /// @param width what a person has made it, in pixels; empty where it fits its texts
    public record Entry(String key, Visibility visibility, Optional<Integer> width) {

        boolean shown() {
            return visibility == Visibility.SHOWN;
        }
    }

    /// Whether a column is shown.
    public enum Visibility {
        SHOWN,
        HIDDEN
    }

    /// Which way a column moves in the list of columns.
    public enum Step {
        UP(-1),
        DOWN(1);

        private final int by;

        Step(int by) {
            this.by = by;
        }
    }

    public ColumnLayout {
        entries = List.copyOf(entries);
    }

    /// The same for the columns that there are now: those that are gone left out, new ones as they
    /// usually are at the end, the first one shown before all others.
    ColumnLayout fittedTo(List<Entry> usual) {
        List<Entry> fitted = new ArrayList<>();
        for (Entry entry : entries) {
            if (find(usual, entry.key()).isPresent() && find(fitted, entry.key()).isEmpty()) {
                fitted.add(entry);
            }
        }
        usual.stream().filter(entry -> find(fitted, entry.key()).isEmpty()).forEach(fitted::add);
        String first = usual.getFirst().key();
        Entry name = find(fitted, first).orElseThrow();
        fitted.remove(name);
        fitted.addFirst(new Entry(first, Visibility.SHOWN, name.width()));
        return new ColumnLayout(fitted);
    }

    List<Entry> shown() {
        return entries.stream().filter(Entry::shown).toList();
    }

    ColumnLayout with(String key, Visibility visibility) {
        return changed(key, entry -> new Entry(key, visibility, entry.width()));
    }

    /// @param widths in pixels, by the keys of the columns
    ColumnLayout withWidths(Map<String, Integer> widths) {
        return new ColumnLayout(
                entries.stream()
                        .map(entry ->
                                new Entry(
                                        entry.key(),
                                        entry.visibility(),
                                        Optional.ofNullable(widths.get(entry.key()))
                                                .or(entry::width)))
                        .toList());
    }

    private ColumnLayout changed(String key, UnaryOperator<Entry> change) {
        return new ColumnLayout(
                entries.stream()
                        .map(entry -> entry.key().equals(key) ? change.apply(entry) : entry)
                        .toList());
    }

    /// One step in the list; the first column stays first.
    ColumnLayout moved(String key, Step step) {
        int at = index(key);
        int to = at + step.by;
        return at < 1 || to < 1 || to >= entries.size() ? this : put(at, to);
    }

    /// A column put at the place of another, to which it was dragged.
    ColumnLayout placed(String key, String place) {
        int at = index(key);
        int to = index(place);
        return at < 1 || to < 1 ? this : put(at, to);
    }

    private ColumnLayout put(int from, int to) {
        List<Entry> moved = new ArrayList<>(entries);
        moved.add(to, moved.remove(from));
        return new ColumnLayout(moved);
    }

    private int index(String key) {
        return find(entries, key).map(entries::indexOf).orElse(-1);
    }

    private static Optional<Entry> find(List<Entry> entries, String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }
}
