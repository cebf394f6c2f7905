package hostplan.sheet;

import hostplan.document.Coded;
import hostplan.document.ProjectObject;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.project.ObjectKind;
import hostplan.project.Whereabouts;

import java.util.Optional;
import java.util.function.Function;

/// The columns that tell where a server stands. They all say parts of one thing and are written
/// together, see [PlaceEdit].
final class PlaceFields {

    private PlaceFields() {}

    static void add(Fields<Machine> fields) {
        fields.together("site", new ReferenceCell(ObjectKind.SITE), PlaceFields::site);
        fields.together("rack", new ReferenceCell(ObjectKind.RACK), PlaceFields::rack);
        fields.together(
                "position", RackUnitsCell.POSITION, (row, _) -> inRack(row, PlaceFields::position));
        fields.together(
                "face", ChoiceCell.of(Face.class), (row, _) -> inRack(row, PlaceFields::face));
        fields.together(
                "enclosure",
                new ReferenceCell(ObjectKind.SERVER),
                (row, _) -> inBay(row, bay -> Optional.of(bay.enclosure())));
        fields.together(
                "bay",
                TextCell.LINE,
                (row, _) ->
                        inBay(row, bay -> Optional.of(bay.bay()).filter(name -> !name.isEmpty())));
    }

    private static Optional<String> site(Machine row, CellContext context) {
        return row.server().location().orElse(null) instanceof Location.AtSite(String site)
                ? Optional.of(site)
                : Whereabouts.of(row.server(), context.index()).site().map(ProjectObject::id);
    }

    private static Optional<String> rack(Machine row, CellContext context) {
        return row.server().location().orElse(null) instanceof Location.InRack in
                ? Optional.of(in.rack())
                : Whereabouts.of(row.server(), context.index()).rack().map(ProjectObject::id);
    }

    private static Optional<RackUnits> position(Location.InRack in) {
        return in.position();
    }

    private static Optional<String> face(Location.InRack in) {
        return Optional.of(in.face()).map(Coded::code);
    }

    private static <V> Optional<V> inRack(Machine row, Function<Location.InRack, Optional<V>> get) {
        return row.server()
                .location()
                .flatMap(location ->
                        location instanceof Location.InRack in ? get.apply(in) : Optional.empty());
    }

    private static <V> Optional<V> inBay(Machine row, Function<Location.InBay, Optional<V>> get) {
        return row.server()
                .location()
                .flatMap(location ->
                        location instanceof Location.InBay in ? get.apply(in) : Optional.empty());
    }
}
