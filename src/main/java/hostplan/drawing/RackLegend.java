package hostplan.drawing;

import hostplan.inventory.Status;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// The key of drawings of racks: how what is not simply in use is drawn, and its letters.
public final class RackLegend {

    private static final Set<Status> USED = EnumSet.of(Status.ACTIVE);

    private RackLegend() {}

    /// Nothing where all is in use.
    ///
    /// @param width millimetres in which it has to fit
    /// @param shown what stands in the racks that are drawn
    public static Drawing of(Collection<Status> shown, double width, Words words) {
        Set<Status> told = EnumSet.noneOf(Status.class);
        told.addAll(shown);
        told.removeAll(USED);
        Legend legend = new Legend(0, width, 0);
        told.forEach(status ->
                legend.add(
                        "",
                        RackRoles.of(status).orElse(Role.SERVER),
                        words.text("racks.legend." + status.code())));
        return new Drawing(
                width, told.isEmpty() ? 0 : legend.bottom(), legend.shapes(), TableTwin.EMPTY);
    }
}
