package hostplan.paper.part;

import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Table;
import hostplan.project.ObjectKind;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Servers, such as those that have a configuration, each a link to its row of the inventory.
record ServersTable(PlanSource source) {

    private static final List<String> COLUMNS =
            List.of("name", "status", "role", "serialNumber", "site", "rack", "position");

    List<Block> of(HardwareConfiguration configuration) {
        return of(
                source.texts().text("hardware.servers"),
                COLUMNS,
                source.servers().stream()
                        .filter(server ->
                                server.configuration()
                                        .filter(configuration.id()::equals)
                                        .isPresent())
                        .toList());
    }

    /// @param columns by their keys; the first one is the name
    List<Block> of(String heading, List<String> columns, List<Server> servers) {
        if (servers.isEmpty()) {
            return List.of();
        }
        Set<String> shown =
                servers.stream().map(Server::id).collect(Collectors.toUnmodifiableSet());
        Table table =
                new SheetTable(
                                Sheet.of(source.project(), ObjectKind.SERVER),
                                SheetTable::withoutMoney,
                                ServersTable::target)
                        .of(columns, shown::contains);
        String count = source.texts().amounts().number(servers.size());
        return List.of(
                Heading.section(heading)
                        .beside(source.texts().text("inventory.count", count, servers.size())),
                table.withoutAnchors());
    }

    private static Optional<String> target(ProjectObject object, Column column) {
        return column.key().equals(COLUMNS.getFirst())
                ? Optional.of(Anchors.of(ObjectKind.SERVER, object.id()))
                : Optional.empty();
    }
}
