package hostplan.paper.part;

import hostplan.paper.Profile;

import java.util.List;

/// All parts in their usual order.
public final class Parts {

    private static final List<Part> ALL =
            List.of(
                    new SummaryPart(),
                    new WorkOrderPart(),
                    new InventoryPart(),
                    new RacksPart(),
                    new HardwarePart(),
                    new PurchasePart(),
                    new SlicesPart(),
                    new FlavorsPart(),
                    new PlacementPart(),
                    new PowerPart(),
                    new DoorsPart(),
                    new LabelsPart(),
                    new NotesPart());

    private Parts() {}

    public static List<Part> all() {
        return ALL;
    }

    /// Those that are printed where nobody says which. A customer is not shown what is bought
    /// where, what people noted, how hosts are cut, and which other VMs there are, unless that is
    /// asked for.
    public static List<Part> usual(Profile profile, PlanWishes wishes) {
        return ALL.stream().filter(part -> part.isUsual(wishes) && part.isFor(profile)).toList();
    }
}
