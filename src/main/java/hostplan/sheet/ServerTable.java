package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.document.Coded;
import hostplan.document.Ids;
import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Environment;
import hostplan.inventory.Location;
import hostplan.inventory.Purchase;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.project.ConfigurationEdits;
import hostplan.project.Figures;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;
import hostplan.project.Whereabouts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The servers, with the figures of their configurations as columns of their own.
record ServerTable(List<Field<Machine, ?>> fields, List<Field<Machine, ?>> writing)
        implements Table<Machine> {

    static ServerTable of(Project project) {
        List<Field<Machine, ?>> fields = columns(project);
        return new ServerTable(fields, writing(fields));
    }

    /// The order of writing: the configuration goes first, since the figures are then those of the
    /// new one, and the columns of the place are written together.
    private static List<Field<Machine, ?>> writing(List<Field<Machine, ?>> fields) {
        List<Field<Machine, ?>> writing = new ArrayList<>();
        for (Field<Machine, ?> field : fields) {
            String key = field.column().key();
            if (key.equals("configuration")) {
                writing.addFirst(field);
            } else if (!PlaceEdit.KEYS.contains(key)) {
                writing.add(field);
            }
        }
        return List.copyOf(writing);
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.SERVER;
    }

    @Override
    public Machine row(ProjectObject object, CellContext context) {
        Server server = (Server) object;
        return new Machine(server, Figures.of(server, context.index()).configuration());
    }

    @Override
    public List<Object> basis(Machine row, CellContext context) {
        List<Object> basis = new ArrayList<>(5);
        basis.add(row.hardware());
        row.hardware().model().flatMap(context.index()::serverModel).ifPresent(basis::add);
        Whereabouts where = Whereabouts.of(row.server(), context.index());
        where.rack().ifPresent(basis::add);
        where.site().ifPresent(basis::add);
        if (row.server().location().orElse(null)
                instanceof Location.InBay(String enclosure, var _)) {
            context.index().server(enclosure).ifPresent(basis::add);
        }
        return basis;
    }

    @Override
    public Written<Machine> write(
            Machine row, SequencedMap<String, String> texts, CellContext context) {
        Written<Machine> written = Written.through(writing, row, texts, context);
        Written<Machine> placed = PlaceEdit.write(fields, written.row(), texts, context);
        written.problems().putAll(placed.problems());
        return new Written<>(placed.row(), written.problems());
    }

    @Override
    public Committed commit(Project project, SequencedMap<String, Machine> rows, Ids ids) {
        List<Server> servers = rows.values().stream().map(Machine::server).toList();
        Project changed = ProjectEdits.replace(project, ObjectKind.SERVER, servers);
        SequencedMap<String, HardwareConfiguration> hardware = new LinkedHashMap<>();
        rows.forEach((id, row) -> hardware.put(id, row.hardware()));
        ConfigurationEdits.Changed done = ConfigurationEdits.apply(changed, hardware, ids);
        return new Committed(done.project(), done.notes());
    }

    private static List<Field<Machine, ?>> columns(Project project) {
        Fields<Machine> fields = new Fields<>(ObjectKind.SERVER);
        fields.required(
                "name",
                TextCell.LINE,
                of(Server::name),
                set((server, value) -> server.name = value));
        fields.required(
                "status",
                ChoiceCell.of(Status.class),
                of(server -> server.status().code()),
                set((server, value) ->
                        server.status = Coded.find(Status.class, value).orElseThrow()));
        fields.optional(
                "environment",
                ChoiceCell.of(Environment.class),
                of(server -> server.environment().map(Coded::code)),
                set((server, value) ->
                        server.environment =
                                value.flatMap(code -> Coded.find(Environment.class, code))));
        fields.text("role", of(Server::role), set((server, value) -> server.role = value));
        fields.within(List.of(HardwareFields.model()), Machine::hardware, Machine::with);
        configuration(fields);
        fields.readOnly(
                "processors",
                TextCell.LINE,
                (row, context) -> Processors.of(context.index().totals(row.hardware())));
        fields.within(HardwareFields.figures(), Machine::hardware, Machine::with);
        fields.within(List.of(HardwareFields.rackUnits()), Machine::hardware, Machine::with);
        PlaceFields.add(fields);
        words(fields);
        OwnFields.add(fields, project.ownColumns());
        return fields.list();
    }

    private static void configuration(Fields<Machine> fields) {
        fields.guarded(
                "configuration",
                new ReferenceCell(ObjectKind.CONFIGURATION),
                (row, _) -> row.server().configuration(),
                (row, value, context) -> {
                    Server server = row.server().with(draft -> draft.configuration = value);
                    return Parsed.value(
                            new Machine(
                                    server, Figures.of(server, context.index()).configuration()));
                });
    }

    private static void words(Fields<Machine> fields) {
        fields.text(
                "hostname", of(Server::hostname), set((server, value) -> server.hostname = value));
        fields.text(
                "operatingSystem",
                of(Server::operatingSystem),
                set((server, value) -> server.operatingSystem = value));
        fields.text("owner", of(Server::owner), set((server, value) -> server.owner = value));
        fields.text(
                "serialNumber",
                of(Server::serialNumber),
                set((server, value) -> server.serialNumber = value));
        fields.text(
                "assetTag", of(Server::assetTag), set((server, value) -> server.assetTag = value));
        fields.several(
                "addresses",
                LabelledCell.ADDRESSES,
                of(Server::addresses),
                set((server, value) -> server.addresses = value));
        fields.several(
                "powerCables",
                PowerCablesCell.CABLES,
                of(Server::power),
                set((server, value) -> server.power = value));
        fields.several(
                "networkCables",
                LabelledCell.NETWORK_CABLES,
                of(Server::network),
                set((server, value) -> server.network = value));
        purchase(fields);
        fields.optional(
                "warrantyUntil",
                DateCell.DAY,
                of(Server::warrantyUntil),
                set((server, value) -> server.warrantyUntil = value));
        fields.text("support", of(Server::support), set((server, value) -> server.support = value));
        fields.several(
                "tags",
                TagsCell.TAGS,
                of(Server::tags),
                set((server, value) -> server.tags = value));
        fields.notes(of(Server::notes), set((server, value) -> server.notes = value));
    }

    private static void purchase(Fields<Machine> fields) {
        fields.optional(
                "purchaseDate",
                DateCell.DAY,
                of(server -> server.purchase().date()),
                bought((old, value) ->
                        new Purchase(value, old.vendor(), old.price(), old.order())));
        fields.text(
                "vendor",
                of(server -> server.purchase().vendor()),
                bought((old, value) -> new Purchase(old.date(), value, old.price(), old.order())));
        fields.optional(
                "price",
                MoneyCell.PRICE,
                of(server -> server.purchase().price()),
                bought((old, value) -> new Purchase(old.date(), old.vendor(), value, old.order())));
        fields.text(
                "order",
                of(server -> server.purchase().order()),
                bought((old, value) -> new Purchase(old.date(), old.vendor(), old.price(), value)));
    }

    private static <V> Function<Machine, V> of(Function<Server, V> get) {
        return row -> get.apply(row.server());
    }

    private static <V> BiFunction<Machine, V, Machine> set(BiConsumer<Server.Draft, V> set) {
        return (row, value) -> row.with(row.server().with(draft -> set.accept(draft, value)));
    }

    private static <V> BiFunction<Machine, V, Machine> bought(
            BiFunction<Purchase, V, Purchase> set) {
        return set((draft, value) -> draft.purchase = set.apply(draft.purchase, value));
    }
}
