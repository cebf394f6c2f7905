package hostplan.paper.part;

import hostplan.document.ProjectObject;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.paper.Block.Heading;
import hostplan.paper.Disclosure;
import hostplan.paper.Section;
import hostplan.paper.Table;
import hostplan.project.ObjectKind;
import hostplan.project.Whereabouts;
import hostplan.sheet.Column;
import hostplan.sheet.Sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All servers, with what finds them and what they are, and with people's own columns.
final class InventoryPart implements Part {

    private static final List<String> COLUMNS =
            List.of(
                    "name",
                    "status",
                    "role",
                    "model",
                    "serialNumber",
                    "assetTag",
                    "cores",
                    "memory",
                    "disk",
                    "site",
                    "rack",
                    "position");

    private static final List<String> LAST_COLUMNS = List.of("price");

    @Override
    public String code() {
        return "inventory";
    }

    @Override
    public List<Section> sections(PlanSource source) {
        if (source.servers().isEmpty()) {
            return List.of();
        }
        String title = source.texts().text("part.inventory");
        String count = source.texts().amounts().number(source.servers().size());
        Heading heading =
                Heading.title(title)
                        .beside(
                                source.texts()
                                        .text("inventory.count", count, source.servers().size()));
        return List.of(Section.of(title, List.of(heading, table(source))));
    }

    private static Table table(PlanSource source) {
        Sheet sheet = Sheet.of(source.project(), ObjectKind.SERVER);
        OwnColumnReaders own = OwnColumnReaders.of(source);
        SheetTable table =
                new SheetTable(
                        sheet,
                        column -> readers(column, own),
                        (object, column) -> target(source, object, column),
                        (object, column) -> rackName(source, object, column));
        Stream<String> ownKeys =
                sheet.columns().stream()
                        .filter(column -> column.ownName().isPresent())
                        .map(Column::key);
        List<String> keys =
                Stream.of(COLUMNS.stream(), ownKeys, LAST_COLUMNS.stream())
                        .flatMap(each -> each)
                        .toList();
        return table.of(keys, source.serverIds()::contains);
    }

    /// Its site stands in a column of its own.
    private static Optional<String> rackName(
            PlanSource source, ProjectObject object, Column column) {
        return column.key().equals("rack")
                ? Whereabouts.of((Server) object, source.index()).rack().map(Rack::name)
                : Optional.empty();
    }

    private static Disclosure readers(Column column, OwnColumnReaders own) {
        return column.ownColumn().map(own::of).orElseGet(() -> SheetTable.withoutMoney(column));
    }

    private static Optional<String> target(PlanSource source, ProjectObject object, Column column) {
        Server server = (Server) object;
        return switch (column.key()) {
            case "model" ->
                    server.configuration().map(id -> Anchors.of(ObjectKind.CONFIGURATION, id));
            case "rack" ->
                    Whereabouts.of(server, source.index())
                            .rack()
                            .map(rack -> Anchors.of(ObjectKind.RACK, rack.id()));
            default -> Optional.empty();
        };
    }
}
