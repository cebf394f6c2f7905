package hostplan.cli;

import hostplan.hardware.RackUnits;
import hostplan.inventory.Feed;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Site;
import hostplan.project.ProjectIndex;

import java.util.List;
import java.util.Optional;

/// Racks, and what stands in them beside servers, in JSON.
///
/// @param index of the project
record RackJson(ProjectIndex index) {

    void write(JsonOutput json, Rack rack) {
        json.text("id", rack.id());
        json.text("name", rack.name());
        json.known("site", rack.site().flatMap(index::site).map(Site::name));
        json.number("units", rack.units());
        json.text("numbering", rack.numbering().code());
        json.text("width", rack.width().code());
        json.whole("depthMm", rack.depthMm());
        json.whole("postsMm", rack.postsMm());
        json.decimal("emptyKg", rack.emptyKg());
        json.decimal("maximumKg", rack.maximumKg());
        json.whole("maximumWatts", rack.maximumWatts());
        json.array("feeds", rack.feeds(), RackJson::feed);
        json.known("notes", rack.notes());
    }

    private static void feed(JsonOutput json, Feed feed) {
        json.text("name", feed.name());
        json.number("volts", feed.volts());
        json.decimal("amps", Optional.of(feed.amps()));
        json.text("phases", feed.phases().code());
    }

    void write(JsonOutput json, RackItem item) {
        json.text("id", item.id());
        json.text("name", item.name());
        json.text("kind", item.kind().code());
        json.known("rack", item.location().map(InRack::rack).flatMap(index::rack).map(Rack::name));
        json.decimal("position", item.location().flatMap(InRack::position).map(RackUnits::decimal));
        json.known("face", item.location().map(in -> in.face().code()));
        json.decimal("units", Optional.of(item.units().decimal()));
        json.yesNo("fullDepth", Optional.of(item.fullDepth()));
        json.whole("depthMm", item.depthMm());
        json.decimal("weightKg", item.weightKg());
        json.whole("typicalWatts", item.typicalWatts());
        json.whole("largestWatts", item.largestWatts());
        json.whole("plateWatts", item.plateWatts());
        power(json, item.power());
        json.whole("outlets", item.outlets());
        json.known("serialNumber", item.serialNumber());
        json.known("notes", item.notes());
    }

    static void power(JsonOutput json, List<PowerCable> cables) {
        json.array(
                "power",
                cables,
                (each, cable) -> {
                    each.text("feed", cable.feed());
                    each.known("outlet", cable.outlet());
                });
    }

    static void network(JsonOutput json, List<NetworkCable> cables) {
        json.array(
                "network",
                cables,
                (each, cable) -> {
                    each.known("port", cable.port());
                    each.known("switchPort", cable.switchPort());
                });
    }
}
