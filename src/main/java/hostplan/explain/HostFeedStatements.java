package hostplan.explain;

import hostplan.inventory.Server;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.project.HostFeeds;
import hostplan.project.HostFeeds.Known;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What is assumed of the feeds on which the hosts of a placement hang.
public final class HostFeedStatements {

    private static final int MOST_NAMES = 6;

    private HostFeedStatements() {}

    /// Where a rule of a group counts feeds; else nothing.
    public static List<Message> ofRules(ProjectIndex index, Placement placement) {
        boolean isAsked =
                placement.groups().stream().anyMatch(rule -> rule.place() == GroupRule.Place.FEED);
        return isAsked ? of(index, placement) : List.of();
    }

    /// Where places of a sort are played through.
    public static List<Message> ofFailing(
            GroupRule.Place place, ProjectIndex index, Placement placement) {
        return switch (place) {
            case HOST -> List.of();
            case FEED -> of(index, placement);
            case RACK, SITE ->
                    placement.configurations().isEmpty()
                            ? List.of()
                            : List.of(Message.of("fails-bought-" + place.code()));
        };
    }

    public static List<Message> of(ProjectIndex index, Placement placement) {
        List<Message> all = new ArrayList<>();
        HostFeeds feeds = new HostFeeds(index);
        add(all, "feeds-assumed", names(index, feeds, placement, Known.ASSUMED));
        add(all, "feeds-unknown", names(index, feeds, placement, Known.NOT));
        if (!placement.configurations().isEmpty()) {
            all.add(Message.of("feeds-bought"));
        }
        return all;
    }

    private static List<String> names(
            ProjectIndex index, HostFeeds feeds, Placement placement, Known known) {
        return placement.servers().stream()
                .filter(id -> feeds.known(id) == known)
                .flatMap(id -> index.server(id).stream())
                .map(Server::name)
                .toList();
    }

    private static void add(List<Message> all, String key, List<String> names) {
        if (!names.isEmpty()) {
            String some = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
            String text = names.size() > MOST_NAMES ? some + ", …" : some;
            all.add(Message.of(key, Value.of(names.size()), Value.of(text)));
        }
    }
}
