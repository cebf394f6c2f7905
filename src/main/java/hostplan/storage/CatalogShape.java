package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.document.ProjectObject;
import hostplan.document.UnknownMembers;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.catalog.Catalog;
import hostplan.storage.json.IdentifiedList;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.math.BigDecimal;
import java.util.List;

/// A file of the catalogue, the version of its format first; entries stand as in a project.
/// `assets/schema/catalog.schema.json` says the same.
final class CatalogShape {

    /// The version that is written, and the highest that is understood in full.
    static final int VERSION = 1;

    static final Value<Content> VALUE =
            ObjectValue.keeper(
                    Shape.<Content, Parts>lines()
                            .required(
                                    "catalog",
                                    Scalars.number(CatalogShape::version, Object::toString),
                                    Content::version,
                                    (d, v) -> d.version = v)
                            .list(
                                    "models",
                                    entries(ServerModelShape.VALUE),
                                    content -> content.catalog.models(),
                                    (d, v) -> d.models = v)
                            .list(
                                    "parts",
                                    entries(PartShape.VALUE),
                                    content -> content.catalog.parts(),
                                    (d, v) -> d.parts = v)
                            .build(),
                    Parts::new,
                    Parts::build,
                    Content::unknown,
                    (d, v) -> d.unknown = v);

    private CatalogShape() {}

    /// @param version of the format
    record Content(int version, Catalog catalog, UnknownMembers unknown) {

        static final Content EMPTY = new Content(VERSION, Catalog.EMPTY, UnknownMembers.NONE);

        Content with(Catalog other) {
            return new Content(version, other, unknown);
        }
    }

    private static <V extends ProjectObject> Value<List<V>> entries(Value<V> value) {
        return new IdentifiedList<>(value, ProjectObject::id);
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
                        "Write " + VERSION + ".");
    }

    private static final class Parts {
        int version = VERSION;
        List<ServerModel> models = List.of();
        List<Part> parts = List.of();
        UnknownMembers unknown = UnknownMembers.NONE;

        Content build() {
            return new Content(version, new Catalog(models, parts), unknown);
        }
    }
}
