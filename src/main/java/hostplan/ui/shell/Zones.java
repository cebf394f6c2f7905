package hostplan.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The zones of a window, between which a key moves the focus.
final class Zones {

    private final List<Node> zones;

    /// @param zones in the order in which the key goes through them
    Zones(List<Node> zones) {
        this.zones = List.copyOf(zones);
    }

    /// Moves the focus from the zone that has it to the next one that can take it.
    void next(Optional<Node> focused) {
        int here = focused.map(this::zoneOf).orElse(-1);
        for (int step = 1; step <= zones.size(); step++) {
            Node zone = zones.get((here + step) % zones.size());
            Optional<Node> target = first(zone);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    /// Whether the focus is in a zone.
    boolean hold(Node zone, Optional<Node> focused) {
        return focused.filter(node -> zones.indexOf(zone) == zoneOf(node)).isPresent();
    }

    /// Moves the focus to the first in a zone that can take it; where none can it stays.
    ///
    /// @return whether one could
    boolean enter(Node zone) {
        Optional<Node> target = first(zone);
        target.ifPresent(Node::requestFocus);
        return target.isPresent();
    }

    private int zoneOf(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (zones.contains(at)) {
                return zones.indexOf(at);
            }
        }
        return -1;
    }

    private static Optional<Node> first(Node node) {
        if (node.getScene() == null || !node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        Stream<Node> inside =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream()
                        : Stream.empty();
        return node.isFocusTraversable()
                ? Optional.of(node)
                : inside.map(Zones::first).flatMap(Optional::stream).findFirst();
    }
}
