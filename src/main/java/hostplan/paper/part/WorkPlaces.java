package hostplan.paper.part;

import hostplan.drawing.UnitNames;
import hostplan.inventory.Status;
import hostplan.paper.part.Work.Place;
import hostplan.rack.work.WorkStep;

import java.util.Optional;

/// Where something of a work order comes from, and where it goes.
record WorkPlaces(RackWords words) {

    /// What stands in no rack comes from somewhere all the same.
    String from(Work work) {
        return work.from().map(this::place).orElseGet(() -> origin(work));
    }

    String to(Work work) {
        return switch (work.kind()) {
            case SET_ASIDE -> words.text("work.aside");
            case REMOVE -> leaving(work.thing());
            case MOVE, INSTALL, RECABLE, UNPLUG ->
                    work.to().map(this::place).orElseGet(() -> words.text("work.aside"));
        };
    }

    private String origin(Work work) {
        Work.Thing thing = work.thing();
        if (work.kind() == WorkStep.Kind.MOVE || thing.wasRacked()) {
            return words.text("work.aside");
        }
        if (!thing.cameFrom().isBlank()) {
            return words.text("work.origin.site", thing.cameFrom());
        }
        Optional<String> coming = thing.status().flatMap(WorkPlaces::coming);
        return words.text("work.origin." + coming.orElse(thing.isNew() ? "new" : "storage"));
    }

    private static Optional<String> coming(Status status) {
        return switch (status) {
            case PLANNED -> Optional.of("planned");
            case ORDERED -> Optional.of("ordered");
            case STAGED, ACTIVE, FAILED, DECOMMISSIONING -> Optional.empty();
        };
    }

    private String leaving(Work.Thing thing) {
        return thing.goesTo().isBlank()
                ? words.text("work.store")
                : words.text("work.origin.site", thing.goesTo());
    }

    private String place(Place place) {
        String rack = place.rack();
        String unit = unit(place);
        String where =
                unit.isEmpty()
                        ? words.text(
                                isBeside(place) ? "work.place.beside" : "work.place.no-unit", rack)
                        : words.text(
                                "work.place",
                                rack,
                                unit,
                                words.text("rack.face." + place.spot().face().code()));
        return place.bay().isEmpty() ? where : where + "\n" + words.text("rack.bay", place.bay());
    }

    private static boolean isBeside(Place place) {
        return place.occupant().height().halves() == 0 && place.occupant().item().isPresent();
    }

    private String unit(Place place) {
        return place.spot()
                .position()
                .filter(_ -> !isBeside(place))
                .map(at -> new UnitNames(place.spot().rack()).of(at, place.occupant().height()))
                .orElse("");
    }
}
