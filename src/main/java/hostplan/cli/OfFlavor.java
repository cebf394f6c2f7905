package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.capacity.Flavor;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Slicing;

import java.util.List;
import java.util.function.UnaryOperator;

/// What an option says of the slices of one flavor, such as `small=2`.
///
/// @param flavor its name or identity
record OfFlavor(String option, String flavor, String value) {

    /// Throws [BadInput] where it is no `name=value`.
    static OfFlavor read(String option, String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new BadInput(
                    option + ": " + Quoted.of(text) + " is no name=value.", "Write it as small=2.");
        }
        return new OfFlavor(option, text.substring(0, equals), text.substring(equals + 1));
    }

    /// Throws [BadInput] where the flavor is not asked for.
    Neighbours applyTo(
            AskedSlicing asked, Neighbours assumed, UnaryOperator<Neighbours.OfFlavor> change) {
        List<String> ids =
                asked.slicing().lines().stream().map(Slicing.Line::flavor).distinct().toList();
        List<Flavor> flavors =
                asked.project().flavors().stream()
                        .filter(each -> ids.contains(each.id()))
                        .distinct()
                        .toList();
        Flavor found = Named.one(option, "flavor", flavor, flavors);
        return assumed.with(change.apply(assumed.of(found.id())));
    }
}
