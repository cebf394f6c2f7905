package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.drawing.UnitNames;
import hostplan.hardware.Rails;
import hostplan.inventory.NetworkCable;
import hostplan.inventory.PowerCable;
import hostplan.paper.Cell;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.paper.part.Work.Cables;
import hostplan.paper.part.Work.Place;
import hostplan.rack.work.WorkStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a step of a work order into a row.
record WorkRow(RackWords words) {

    Row of(int number, Work work) {
        return Row.of(
                List.of(
                        new Cell.TickBox(String.valueOf(number)),
                        Text.strong(what(work)),
                        Text.of(server(work)),
                        Text.of(work.from().map(this::place).orElse("")),
                        Text.of(to(work)),
                        Text.of(weight(work)),
                        Text.of(rails(work)),
                        Text.of(String.join("\n", unplugged(work))),
                        Text.of(String.join("\n", plugged(work)))));
    }

    /// Blades that move are told apart: out of one bay first, into the other last.
    private String what(Work work) {
        boolean isBlade = isBlade(work.from()) || isBlade(work.to());
        String kind = isBlade ? (work.to().isPresent() ? "blade-in" : "blade-out") : "";
        return words.text("work.kind." + (kind.isEmpty() ? work.kind().code() : kind));
    }

    private static boolean isBlade(Optional<Place> place) {
        return place.filter(at -> !at.bay().isEmpty()).isPresent();
    }

    private String server(Work work) {
        return work.serialNumber().isBlank()
                ? work.name()
                : work.name() + "\n" + words.text("labels.serial", work.serialNumber());
    }

    private String to(Work work) {
        return work.kind() == WorkStep.Kind.SET_ASIDE
                ? words.text("work.aside")
                : work.to().map(this::place).orElse("");
    }

    private String place(Place place) {
        String rack = place.spot().rack().name();
        String unit = unit(place);
        String where =
                unit.isEmpty()
                        ? words.text("work.place.no-unit", rack)
                        : words.text(
                                "work.place",
                                rack,
                                unit,
                                words.text("rack.face." + place.spot().face().code()));
        return place.bay().isEmpty() ? where : where + "\n" + words.text("rack.bay", place.bay());
    }

    private String unit(Place place) {
        boolean hasUnits =
                place.occupant().height().halves() > 0 || place.occupant().item().isEmpty();
        return place.spot()
                .position()
                .filter(_ -> hasUnits)
                .map(at -> new UnitNames(place.spot().rack()).of(at, place.occupant().height()))
                .orElse("");
    }

    private String weight(Work work) {
        if (!work.isCarried()) {
            return "";
        }
        String kg =
                work.weightKg()
                        .map(known ->
                                words.text(
                                        "rack.amount", words.number(Fraction.of(known), 1), "kg"))
                        .orElseGet(() -> words.text("work.weight.unknown"));
        return work.isForTwo() ? kg + "\n" + words.text("work.weight.two") : kg;
    }

    /// What the rails reach, and how far apart the posts are where it goes.
    private String rails(Work work) {
        if (!work.isMounted() || !work.isCarried()) {
            return "";
        }
        Optional<String> posts =
                work.to().flatMap(at -> at.spot().rack().postsMm()).map(this::millimetres);
        String reach = work.rails().map(this::reach).orElseGet(words.texts()::unknown);
        return posts.map(apart -> reach + "\n" + words.text("work.posts", apart)).orElse(reach);
    }

    private String reach(Rails rails) {
        return words.text(
                "work.rails", millimetres(rails.shortestMm()), millimetres(rails.longestMm()));
    }

    private String millimetres(int length) {
        return words.number(Fraction.of(length), 0);
    }

    /// What stays as it is where only cables change is not touched.
    private List<String> unplugged(Work work) {
        return lines(work.before(), work.isCarried() ? Cables.NONE : work.after());
    }

    private List<String> plugged(Work work) {
        return lines(work.after(), work.isCarried() ? Cables.NONE : work.before());
    }

    private List<String> lines(Cables cables, Cables same) {
        List<String> lines = new ArrayList<>();
        for (int supply = 0; supply < cables.power().size(); supply++) {
            PowerCable cable = cables.power().get(supply);
            boolean stays = supply < same.power().size() && same.power().get(supply).equals(cable);
            if (!stays) {
                lines.add(line(words.text("rack.supply", supply + 1), RackWords.outlet(cable)));
            }
        }
        for (NetworkCable cable : cables.network()) {
            if (!same.network().contains(cable)) {
                String port = cable.port().isBlank() ? words.text("rack.network") : cable.port();
                lines.add(line(port, cable.switchPort()));
            }
        }
        return lines;
    }

    private String line(String from, String to) {
        return words.text("work.cable", from, to);
    }
}
