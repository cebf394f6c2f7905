package hostplan.hardware;

import java.util.Comparator;
import java.util.Optional;

/// One place in a machine: `processor 1`, `memory 12`, `bay front 3`.
///
/// @param group the name of its bays or card slots; empty for the other kinds
/// @param position from 1
public record Slot(SlotKind kind, String group, int position) implements Comparable<Slot> {

    private static final Comparator<Slot> ORDER =
            Comparator.comparing(Slot::kind)
                    .thenComparing(Slot::group)
                    .thenComparingInt(Slot::position);

    private static final int LAST_POSITION = 99_999;

    public Slot {
        if (position < 1 || position > LAST_POSITION) {
            throw new IllegalArgumentException(
                    "Slots count from 1 to " + LAST_POSITION + ", so none is " + position + ".");
        }
    }

    public static Slot of(SlotKind kind, int position) {
        return new Slot(kind, "", position);
    }

    public static Slot bay(String group, int position) {
        return new Slot(SlotKind.BAY, group, position);
    }

    public static Slot card(String group, int position) {
        return new Slot(SlotKind.CARD, group, position);
    }

    /// The text in files and identities: `memory/12`, `bay/front/3`; [#parse] reads it back.
    public String text() {
        return group.isEmpty()
                ? kind.code() + "/" + position
                : kind.code() + "/" + group + "/" + position;
    }

    /// The slot that a text names; empty where it names none. A group may contain slashes.
    public static Optional<Slot> parse(String text) {
        int first = text.indexOf('/');
        int last = text.lastIndexOf('/');
        if (first < 0 || !text.substring(last + 1).matches("[1-9][0-9]{0,4}")) {
            return Optional.empty();
        }
        String group = first == last ? "" : text.substring(first + 1, last);
        return hostplan.document.Coded.find(SlotKind.class, text.substring(0, first))
                .map(kind -> new Slot(kind, group, Integer.parseInt(text.substring(last + 1))));
    }

    @Override
    public int compareTo(Slot other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return text();
    }
}
