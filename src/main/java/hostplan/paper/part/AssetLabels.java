package hostplan.paper.part;

import hostplan.document.ProjectObject;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.paper.Labels.Label;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// A label for each server and each thing in a rack that has cables: name, asset tag, serial
/// number, and a code from which a telephone reads its name and identity.
record AssetLabels(PlanSource source) {

    private static final Set<RackItemKind> LABELLED =
            EnumSet.of(
                    RackItemKind.SWITCH,
                    RackItemKind.PDU,
                    RackItemKind.UPS,
                    RackItemKind.PATCH_PANEL,
                    RackItemKind.OTHER);

    List<Label> labels() {
        Stream<Label> servers = source.servers().stream().map(this::label);
        return Stream.concat(servers, items()).toList();
    }

    private Stream<Label> items() {
        return source.isChosen()
                ? Stream.empty()
                : source.project().rackItems().stream()
                        .filter(item -> LABELLED.contains(item.kind()))
                        .map(this::label);
    }

    private Label label(Server server) {
        return new Label(
                Stream.of(server.name(), server.assetTag(), serial(server.serialNumber()))
                        .filter(line -> !line.isBlank())
                        .toList(),
                codes(server));
    }

    private Label label(RackItem item) {
        return new Label(
                Stream.of(item.name(), serial(item.serialNumber()))
                        .filter(line -> !line.isBlank())
                        .toList(),
                codes(item));
    }

    private String serial(String number) {
        return number.isBlank() ? "" : source.texts().text("labels.serial", number);
    }

    /// `web-01 (srv-web-01)`; the identity alone where that is too long for the label.
    static List<String> codes(ProjectObject object) {
        return List.of(object.name() + " (" + object.id() + ")", object.id());
    }
}
