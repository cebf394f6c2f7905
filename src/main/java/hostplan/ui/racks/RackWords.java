package hostplan.ui.racks;

import hostplan.amount.Fraction;
import hostplan.drawing.UnitNames;
import hostplan.drawing.Words;
import hostplan.explain.RefusalStatements;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Location;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.message.MessageTexts;
import hostplan.project.RackEdits;
import hostplan.rack.Mounting;
import hostplan.rack.Occupant;
import hostplan.rack.Refusal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said of things that are moved into and out of racks.
record RackWords(Words words, MessageTexts statements) {

    private static final int MOST_NAMED = 3;

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /// What a code of the lists is called; nothing for none.
    String choice(String code) {
        return code.isEmpty() ? "" : text("choice." + code);
    }

    /// The units that something takes, as they are called there.
    String unit(Occupant occupant, Rack rack) {
        return occupant.position()
                .map(at -> new UnitNames(rack).of(at, occupant.height()))
                .orElse("");
    }

    /// What is to be read at what is carried.
    String carried(Carried carried) {
        return switch (carried.over()) {
            case Over.Unit _ -> carried.mounting().map(each -> fits(carried, each)).orElse("");
            case Over.TheList _ -> text("racks.carry.list", names(carried.things()));
            case Over.Nothing _ -> text("racks.carry.nowhere", names(carried.things()));
        };
    }

    private String fits(Carried carried, Mounting mounting) {
        String names = names(carried.things());
        int count = carried.things().size();
        Optional<Refusal> worst =
                mounting.refusals().stream()
                        .min(Comparator.comparing(refusal -> !refusal.isHard()));
        if (worst.isEmpty()) {
            return text("racks.carry.fits", names, count, size(carried.things()));
        }
        return text(
                worst.get().isHard() ? "racks.carry.fitsNot" : "racks.carry.doubt",
                names,
                count,
                refusal(worst.get()));
    }

    /// How high and heavy things are together, such as `2 U, 28 kg`.
    String size(List<Occupant> things) {
        int halves = things.stream().mapToInt(each -> each.height().halves()).sum();
        Optional<BigDecimal> kg =
                things.stream()
                        .map(Occupant::weightKg)
                        .reduce(
                                Optional.of(BigDecimal.ZERO),
                                (sum, each) -> sum.flatMap(one -> each.map(one::add)));
        String units =
                halves == 0
                        ? text("racks.noHeight")
                        : text("racks.units", number(new RackUnits(halves)));
        return kg.map(all -> units + ", " + text("racks.kg", number(Fraction.of(all), 1)))
                .orElse(units);
    }

    String refusal(Refusal refusal) {
        return statements.text(RefusalStatements.of(refusal));
    }

    String placed(List<Occupant> moved, Rack rack) {
        if (moved.size() == 1 && RackEdits.isBeside(moved.getFirst())) {
            return text("racks.placedBeside", moved.getFirst().name(), rack.name());
        }
        return moved.size() == 1
                ? text(
                        "racks.placed",
                        moved.getFirst().name(),
                        unit(moved.getFirst(), rack),
                        rack.name(),
                        text("racks.face." + side(moved.getFirst())))
                : text("racks.placedMany", moved.size(), rack.name());
    }

    /// All about what is selected, for those who do not see it.
    String selected(CurrentRacks current) {
        List<String> ids = current.selected();
        if (ids.isEmpty()) {
            return current.rack()
                    .map(rack -> text("racks.told.nothing", rack.rack().name()))
                    .orElseGet(() -> text("racks.told.noRacks"));
        }
        String last = told(current.hall(), ids.getLast());
        return ids.size() == 1 ? last : text("racks.told.many", ids.size(), last);
    }

    /// All about one thing in a line.
    String told(Hall hall, String id) {
        return hall.occupant(id)
                .map(each -> told(hall, each))
                .or(() -> hall.index().server(id).map(blade -> blade(hall, blade)))
                .orElse("");
    }

    private String told(Hall hall, Occupant thing) {
        return Stream.of(
                        Optional.of(named(hall, thing)),
                        Optional.of(place(hall, thing)),
                        hall.holding(thing.id()).map(_ -> text("racks.face." + side(thing))),
                        Optional.of(size(List.of(thing))),
                        thing.power().draw().typical().filter(w -> w.signum() > 0).map(this::power),
                        feeds(thing))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /// Its name, and where it is in its life unless it is simply in use.
    String named(Hall hall, Occupant thing) {
        return hall.status(thing)
                .map(status -> text("racks.status." + status.code(), thing.name()))
                .orElse(thing.name());
    }

    private static String side(Occupant thing) {
        return thing.sides().size() > 1 ? "both" : thing.face().code();
    }

    private Optional<String> feeds(Occupant thing) {
        String feeds =
                thing.power().cables().stream()
                        .map(PowerCable::feed)
                        .collect(Collectors.joining(" "));
        return feeds.isEmpty() ? Optional.empty() : Optional.of(text("racks.told.feeds", feeds));
    }

    String place(Hall hall, Occupant thing) {
        return hall.holding(thing.id())
                .map(rack -> place(rack.rack(), thing))
                .orElseGet(() -> text("racks.told.outside"));
    }

    private String place(Rack rack, Occupant thing) {
        if (RackEdits.isBeside(thing)) {
            return text("racks.told.beside", rack.name());
        }
        return thing.position().isPresent()
                ? text("racks.told.unit", unit(thing, rack), rack.name())
                : text("racks.told.rack", rack.name());
    }

    private String blade(Hall hall, Server blade) {
        String enclosure =
                blade.location().orElse(null) instanceof Location.InBay in
                        ? hall.index().server(in.enclosure()).map(Server::name).orElse("")
                        : "";
        return blade.name() + ", " + text("racks.told.bay", enclosure);
    }

    String takenOut(List<Occupant> things) {
        return text("racks.takenOut", names(things), things.size());
    }

    /// The first names, and how many more there are.
    String names(List<Occupant> things) {
        String first =
                things.stream()
                        .limit(things.size() > MOST_NAMED ? 1 : MOST_NAMED)
                        .map(Occupant::name)
                        .collect(Collectors.joining(", "));
        return things.size() > MOST_NAMED ? text("racks.andMore", first, things.size() - 1) : first;
    }

    String number(RackUnits units) {
        return number(Fraction.of(units.decimal()), 1);
    }

    String number(Fraction value, int decimals) {
        return words.format().number(value, decimals);
    }

    /// Watts, such as `640 W` or `11.8 kW`.
    String power(Fraction watts) {
        return watts.compareTo(Fraction.of(1_000)) < 0
                ? number(watts, 0) + " W"
                : number(watts.dividedBy(Fraction.of(1_000)), 2) + " kW";
    }
}
