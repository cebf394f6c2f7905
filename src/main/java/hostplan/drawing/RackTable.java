package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.drawing.Shape.Label.Align;
import hostplan.drawing.TableTwin.Heading;
import hostplan.drawing.TableTwin.Row;
import hostplan.inventory.PowerCable;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Says in a table what stands in a rack, from above downwards, the blades of an enclosure below
/// it.
record RackTable(Elevation elevation, Function<String, RackAbout> about, Words words) {

    private static final List<String> COLUMNS =
            List.of("unit", "face", "name", "status", "model", "serial", "kg", "watts", "feeds");

    TableTwin table() {
        List<Row> rows = new ArrayList<>();
        for (Occupant occupant : elevation.occupants()) {
            RackAbout said = about.apply(occupant.id());
            rows.add(row(occupant, said));
            said.bays().stream()
                    .filter(bay -> !bay.id().isEmpty())
                    .forEach(bay -> rows.add(blade(bay)));
        }
        return new TableTwin(COLUMNS.stream().map(this::heading).toList(), rows);
    }

    private Heading heading(String column) {
        boolean isNumber = column.equals("kg") || column.equals("watts");
        return new Heading(
                words.text("racks.table." + column), isNumber ? Align.RIGHT : Align.LEFT);
    }

    private Row row(Occupant occupant, RackAbout said) {
        return new Row(
                occupant.id(),
                List.of(
                        unit(occupant),
                        words.text("racks.sides." + side(occupant)),
                        occupant.name(),
                        status(said),
                        said.model(),
                        said.serialNumber(),
                        occupant.weightKg().map(kg -> number(Fraction.of(kg))).orElse(""),
                        occupant.power().draw().typical().map(this::number).orElse(""),
                        feeds(occupant)));
    }

    private Row blade(RackAbout.Bay bay) {
        RackAbout said = about.apply(bay.id());
        return new Row(
                bay.id(),
                List.of(
                        "",
                        "",
                        bay.name(),
                        status(said),
                        said.model(),
                        said.serialNumber(),
                        "",
                        "",
                        ""));
    }

    private String status(RackAbout said) {
        return said.status()
                .map(status -> words.text("racks.table.status." + status.code()))
                .orElse("");
    }

    private String unit(Occupant occupant) {
        return occupant.position()
                .filter(_ -> !RackLayout.isBeside(occupant))
                .map(at -> new UnitNames(elevation.rack()).of(at, occupant.height()))
                .orElse("");
    }

    private static String side(Occupant occupant) {
        return occupant.sides().size() > 1 ? "both" : occupant.face().code();
    }

    private String number(Fraction value) {
        return words.format().number(value, 1);
    }

    private String feeds(Occupant occupant) {
        String hung =
                occupant.power().cables().stream()
                        .map(PowerCable::feed)
                        .collect(Collectors.joining(" "));
        int missing = occupant.power().supplies().orElse(0) - occupant.power().cables().size();
        return missing > 0 ? (hung + " –".repeat(missing)).strip() : hung;
    }
}
