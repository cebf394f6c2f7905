package hostplan.storage;

import hostplan.document.UnknownMembers;
import hostplan.project.OwnColumn;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import java.util.List;

/// An own column in the file.
final class OwnColumnShape {

    static final Value<OwnColumn> VALUE =
            ObjectValue.keeper(
                    Shape.<OwnColumn, Parts>lines()
                            .required("id", Identity.VALUE, OwnColumn::id, (d, v) -> d.id = v)
                            .text("name", OwnColumn::name, (d, v) -> d.name = v)
                            .always(
                                    "type",
                                    WordValue.of(OwnColumn.Type.class),
                                    OwnColumn::type,
                                    (d, v) -> d.type = v)
                            .list(
                                    "choices",
                                    ListValue.inOneLine(Scalars.TEXT),
                                    OwnColumn::choices,
                                    (d, v) -> d.choices = v)
                            .build(),
                    Parts::new,
                    Parts::build,
                    OwnColumn::unknown,
                    (d, v) -> d.unknown = v);

    private OwnColumnShape() {}

    private static final class Parts {
        String id = "";
        String name = "";
        OwnColumn.Type type = OwnColumn.Type.TEXT;
        List<String> choices = List.of();
        UnknownMembers unknown = UnknownMembers.NONE;

        OwnColumn build() {
            return new OwnColumn(id, name, type, choices, unknown);
        }
    }
}
