package hostplan.ui.racks;

import hostplan.document.Ids;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location.InRack;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.project.Elevations;
import hostplan.project.FreeName;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;
import hostplan.project.StepName;
import hostplan.rack.Elevation;
import hostplan.rack.Mounting;
import hostplan.rack.Occupant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Adds things beside servers to the rack that is shown, in a place that is free.
final class NewItemViewModel {

    private final CurrentRacks current;
    private final Ids ids;
    private final RackWords words;

    NewItemViewModel(CurrentRacks current, Ids ids, RackWords words) {
        this.current = current;
        this.ids = ids;
        this.words = words;
    }

    /// The height that something usually has; a strip of outlets hangs beside the units.
    static RackUnits usualHeight(RackItemKind kind) {
        return switch (kind) {
            case PDU -> RackUnits.of(0);
            case UPS -> RackUnits.of(2);
            case SHELF, BLANKING_PANEL, PATCH_PANEL, SWITCH, RESERVED, OTHER -> RackUnits.of(1);
        };
    }

    /// A name that no other item has, such as `switch-2`.
    String freeName(RackItemKind kind) {
        Set<String> taken =
                current.session().project().rackItems().stream()
                        .map(RackItem::name)
                        .collect(Collectors.toSet());
        return FreeName.after(words.text("racks.item.name." + kind.code()) + "-0", taken);
    }

    /// Adds an item: batteries and what is heavy as low as there is room, the rest as high.
    void add(RackItemKind kind, String name, RackUnits height) {
        current.rack()
                .ifPresent(rack -> {
                    RackItem item = item(kind, name, height);
                    Optional<RackUnits> place = place(rack, item);
                    RackItem placed =
                            item.with(draft ->
                                    draft.location =
                                            Optional.of(
                                                    new InRack(
                                                            rack.rack().id(), place, face(kind))));
                    Project after = ProjectEdits.add(current.session().project(), placed);
                    current.apply(
                            StepName.of("step.racks.addItem", name, rack.rack().name()), after);
                    current.select(List.of(item.id()));
                });
    }

    private RackItem item(RackItemKind kind, String name, RackUnits height) {
        return new RackItem.Draft(ids.next(ObjectKind.RACK_ITEM.idPrefix()))
                .build()
                .with(draft -> {
                    draft.kind = kind;
                    draft.name = name.isBlank() ? freeName(kind) : name.strip();
                    draft.units = height;
                    draft.fullDepth = kind == RackItemKind.UPS || kind == RackItemKind.RESERVED;
                });
    }

    private static Face face(RackItemKind kind) {
        return kind == RackItemKind.PDU ? Face.REAR : Face.FRONT;
    }

    /// Nothing for what hangs beside the units, and where no place is free.
    private static Optional<RackUnits> place(Elevation rack, RackItem item) {
        Occupant thing = Elevations.of(item);
        int highest = rack.top() - item.units().halves();
        if (item.units().halves() == 0 || highest < Elevation.LOWEST) {
            return Optional.empty();
        }
        boolean low = item.kind() == RackItemKind.UPS;
        return IntStream.rangeClosed(0, (highest - Elevation.LOWEST) / 2)
                .map(step -> low ? Elevation.LOWEST + 2 * step : highest - 2 * step)
                .mapToObj(RackUnits::new)
                .filter(unit ->
                        Mounting.of(rack, List.of(thing.at(unit, face(item.kind())))).isFree())
                .findFirst();
    }
}
