package hostplan.check;

import hostplan.document.ProjectObject;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Feed;
import hostplan.inventory.Location;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A change to a rack, or to something that stands in one.
public sealed interface RackRepair {

    /// The end of the key of its label.
    String code();

    /// What its label says beyond the words.
    List<Value> values();

    /// The same object set right; as it is where it cannot be.
    ProjectObject of(ProjectObject before);

    /// Stands at another unit of the same rack.
    record MoveTo(RackUnits unit) implements RackRepair {

        @Override
        public String code() {
            return "move";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(unit.decimal()));
        }

        @Override
        public ProjectObject of(ProjectObject before) {
            return switch (before) {
                case Server server ->
                        server.with(draft -> draft.location = server.location().map(this::moved));
                case RackItem item ->
                        item.with(draft -> draft.location = item.location().map(this::moved));
                default -> before;
            };
        }

        private Location moved(Location before) {
            return before instanceof Location.InRack place ? moved(place) : before;
        }

        private Location.InRack moved(Location.InRack before) {
            return new Location.InRack(before.rack(), Optional.of(unit), before.face());
        }
    }

    /// Hangs its cables on one feed after the other. Outlets are known no more where the feed is
    /// another.
    record SpreadCables(List<String> feeds) implements RackRepair {

        public SpreadCables {
            feeds = List.copyOf(feeds);
        }

        @Override
        public String code() {
            return "spread-cables";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(String.join(", ", feeds)));
        }

        @Override
        public ProjectObject of(ProjectObject before) {
            return cabled(before, this::spread);
        }

        private List<PowerCable> spread(List<PowerCable> cables) {
            return IntStream.range(0, cables.size())
                    .mapToObj(index -> on(cables.get(index), feeds.get(index % feeds.size())))
                    .toList();
        }

        private static PowerCable on(PowerCable cable, String feed) {
            return cable.feed().equals(feed) ? cable : new PowerCable(feed, "");
        }
    }

    /// Has one cable more.
    record AddCable(String feed) implements RackRepair {

        @Override
        public String code() {
            return "add-cable";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(feed));
        }

        @Override
        public ProjectObject of(ProjectObject before) {
            return cabled(
                    before,
                    cables ->
                            Stream.concat(cables.stream(), Stream.of(new PowerCable(feed, "")))
                                    .toList());
        }
    }

    /// Hangs cables of a feed on another; outlets stay as they are written.
    record UseFeed(String instead, String feed) implements RackRepair {

        @Override
        public String code() {
            return "use-feed";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(feed), Value.of(instead));
        }

        @Override
        public ProjectObject of(ProjectObject before) {
            return cabled(before, cables -> cables.stream().map(this::hung).toList());
        }

        private PowerCable hung(PowerCable cable) {
            return cable.feed().equals(instead) ? new PowerCable(feed, cable.outlet()) : cable;
        }
    }

    /// Has one feed more, of the usual sort.
    record AddFeed(String name) implements RackRepair {

        @Override
        public String code() {
            return "add-feed";
        }

        @Override
        public List<Value> values() {
            Feed feed = Feed.usual(name);
            return List.of(Value.of(name), Value.of(feed.amps()), Value.of(feed.volts()));
        }

        @Override
        public ProjectObject of(ProjectObject before) {
            return before instanceof Rack rack && !has(rack)
                    ? rack.with(draft ->
                            draft.feeds =
                                    Stream.concat(
                                                    rack.feeds().stream(),
                                                    Stream.of(Feed.usual(name)))
                                            .toList())
                    : before;
        }

        private boolean has(Rack rack) {
            return rack.feeds().stream().anyMatch(each -> each.name().equals(name));
        }
    }

    /// Has a cable in another outlet; in none that is known where that has no name.
    record PlugInto(PowerCable old, PowerCable now) implements RackRepair {

        @Override
        public String code() {
            return now.outlet().isEmpty() ? "clear-outlet" : "plug-into";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(old.feed()), Value.of(old.outlet()), Value.of(now.outlet()));
        }

        /// Of two cables in that outlet the last one.
        @Override
        public ProjectObject of(ProjectObject before) {
            return cabled(before, cables -> replaced(cables, old, now));
        }
    }

    /// Has a network cable in another port; in none that is known where that has no name.
    record PatchInto(NetworkCable old, NetworkCable now) implements RackRepair {

        @Override
        public String code() {
            return now.switchPort().isEmpty() ? "clear-port" : "patch-into";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(old.switchPort()), Value.of(now.switchPort()));
        }

        @Override
        public ProjectObject of(ProjectObject before) {
            return before instanceof Server server
                    ? server.with(draft -> draft.network = replaced(server.network(), old, now))
                    : before;
        }
    }

    private static <T> List<T> replaced(List<T> cables, T old, T now) {
        List<T> replaced = new ArrayList<>(cables);
        int last = replaced.lastIndexOf(old);
        if (last >= 0) {
            replaced.set(last, now);
        }
        return replaced;
    }

    private static ProjectObject cabled(
            ProjectObject before, UnaryOperator<List<PowerCable>> change) {
        return switch (before) {
            case Server server -> server.with(draft -> draft.power = change.apply(server.power()));
            case RackItem item -> item.with(draft -> draft.power = change.apply(item.power()));
            default -> before;
        };
    }
}
