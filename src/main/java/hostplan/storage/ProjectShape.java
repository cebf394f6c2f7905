package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.cost.CostAssumptions;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.storage.json.IdentifiedList;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.util.List;

/// A whole project in the file, the version of the format first.
final class ProjectShape {

    static final Value<Versioned> VALUE =
            ObjectValue.keeper(
                    Shape.<Versioned, Parts>lines()
                            .required(
                                    "hostplan",
                                    Scalars.number(ProjectShape::version, Object::toString),
                                    Versioned::version,
                                    (d, v) -> d.version = v)
                            .text("name", v -> v.project.name(), (d, v) -> d.project.name = v)
                            .text("notes", v -> v.project.notes(), (d, v) -> d.project.notes = v)
                            .always(
                                    "currency",
                                    Amounts.CURRENCY,
                                    v -> v.project.currency(),
                                    (d, v) -> d.project.currency = v)
                            .list(
                                    "rates",
                                    RateShape.LIST,
                                    v -> v.project.rates(),
                                    (d, v) -> d.project.rates = v)
                            .unless(
                                    CostAssumptions.NONE,
                                    "assumptions",
                                    CostShape.VALUE,
                                    v -> v.project.assumptions(),
                                    (d, v) -> d.project.assumptions = v)
                            .list(
                                    "ownColumns",
                                    columns(),
                                    v -> v.project.ownColumns(),
                                    (d, v) -> d.project.ownColumns = v)
                            .list(
                                    "sites",
                                    objects(SiteShape.VALUE),
                                    v -> v.project.sites(),
                                    (d, v) -> d.project.sites = v)
                            .list(
                                    "racks",
                                    objects(RackShape.VALUE),
                                    v -> v.project.racks(),
                                    (d, v) -> d.project.racks = v)
                            .list(
                                    "rackItems",
                                    objects(RackItemShape.VALUE),
                                    v -> v.project.rackItems(),
                                    (d, v) -> d.project.rackItems = v)
                            .list(
                                    "serverModels",
                                    objects(ServerModelShape.VALUE),
                                    v -> v.project.serverModels(),
                                    (d, v) -> d.project.serverModels = v)
                            .list(
                                    "parts",
                                    objects(PartShape.VALUE),
                                    v -> v.project.parts(),
                                    (d, v) -> d.project.parts = v)
                            .list(
                                    "configurations",
                                    objects(ConfigurationShape.VALUE),
                                    v -> v.project.configurations(),
                                    (d, v) -> d.project.configurations = v)
                            .list(
                                    "quotes",
                                    objects(QuoteShape.VALUE),
                                    v -> v.project.quotes(),
                                    (d, v) -> d.project.quotes = v)
                            .list(
                                    "servers",
                                    objects(ServerShape.VALUE),
                                    v -> v.project.servers(),
                                    (d, v) -> d.project.servers = v)
                            .list(
                                    "storagePools",
                                    objects(StoragePoolShape.VALUE),
                                    v -> v.project.storagePools(),
                                    (d, v) -> d.project.storagePools = v)
                            .list(
                                    "vms",
                                    objects(VmShape.VALUE),
                                    v -> v.project.vms(),
                                    (d, v) -> d.project.vms = v)
                            .list(
                                    "flavors",
                                    objects(FlavorShape.VALUE),
                                    v -> v.project.flavors(),
                                    (d, v) -> d.project.flavors = v)
                            .list(
                                    "slicings",
                                    objects(SlicingShape.VALUE),
                                    v -> v.project.slicings(),
                                    (d, v) -> d.project.slicings = v)
                            .list(
                                    "placements",
                                    objects(PlacementShape.VALUE),
                                    v -> v.project.placements(),
                                    (d, v) -> d.project.placements = v)
                            .build(),
                    Parts::new,
                    Parts::build,
                    v -> v.project.unknown(),
                    Parts::unknown);

    private ProjectShape() {}

    /// A project and the version of the format in which it stands in its file.
    record Versioned(Project project, int version) {}

    private static <V extends ProjectObject> Value<List<V>> objects(Value<V> value) {
        return new IdentifiedList<>(value, ProjectObject::id);
    }

    private static Value<List<OwnColumn>> columns() {
        return new IdentifiedList<>(OwnColumnShape.VALUE, OwnColumn::id);
    }

    private static Parsed<Integer> version(BigDecimal number) {
        boolean valid =
                number.stripTrailingZeros().scale() <= 0
                        && number.signum() > 0
                        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return valid
                ? Parsed.value(number.intValueExact())
                : Parsed.problem(
                        number.toPlainString() + " is no version of the format.",
                        "Write " + ProjectFormat.VERSION + ".");
    }

    private static final class Parts {
        int version = ProjectFormat.VERSION;
        final Project.Draft project = new Project.Draft();

        void unknown(UnknownMembers members) {
            project.unknown = members;
        }

        Versioned build() {
            return new Versioned(project.build(), version);
        }
    }
}
