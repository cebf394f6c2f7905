package hostplan.paper.part;

import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Server;
import hostplan.paper.Labels.Label;
import hostplan.project.Whereabouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two labels for each power and network cable, one for each end: which end it is, and where the
/// other one is.
record CableLabels(PlanSource source) {

    List<Label> labels() {
        Stream<Label> servers = source.servers().stream().flatMap(this::labels);
        Stream<Label> items =
                source.isChosen()
                        ? Stream.empty()
                        : source.project().rackItems().stream().flatMap(this::labels);
        return Stream.concat(servers, items).toList();
    }

    private Stream<Label> labels(Server server) {
        String rack = rack(Whereabouts.of(server, source.index()).rack());
        List<Label> labels = new ArrayList<>(power(server.name(), rack, server.power()));
        for (NetworkCable cable : server.network()) {
            if (!cable.switchPort().isBlank()) {
                String port = cable.port().isBlank() ? text("rack.network") : cable.port();
                labels.addAll(ends(end(server.name(), port), cable.switchPort()));
            }
        }
        return labels.stream();
    }

    private Stream<Label> labels(RackItem item) {
        Optional<Rack> rack = item.location().flatMap(at -> source.index().rack(at.rack()));
        return power(item.name(), rack(rack), item.power()).stream();
    }

    private static String rack(Optional<Rack> rack) {
        return rack.map(Rack::name).orElse("");
    }

    private List<Label> power(String name, String rack, List<PowerCable> cables) {
        return IntStream.range(0, cables.size())
                .boxed()
                .flatMap(number -> power(name, rack, number, cables.get(number)).stream())
                .toList();
    }

    private List<Label> power(String name, String rack, int number, PowerCable cable) {
        String outlet = end(rack, RackWords.outlet(cable)).strip();
        return ends(end(name, text("rack.supply", number + 1)), outlet);
    }

    private String end(String thing, String port) {
        return text("labels.end", thing, port);
    }

    private List<Label> ends(String one, String other) {
        return List.of(label(one, other), label(other, one));
    }

    private Label label(String here, String there) {
        return new Label(List.of(here, text("labels.to", there)), List.of());
    }

    private String text(String key, Object... values) {
        return source.texts().text(key, values);
    }
}
