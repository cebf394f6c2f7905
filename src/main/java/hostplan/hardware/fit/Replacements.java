package hostplan.hardware.fit;

import hostplan.hardware.Accelerator;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.StorageController;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Parts of the shelf that may stand in for one that does not fit: those as large as it before
/// smaller ones, the nearest first, and of equal ones the cheapest.
final class Replacements {

    /// Each is tried in the machine before one is offered, which takes its time.
    private static final int MOST_TRIED = 6;

    private Replacements() {}

    static <F extends PartFacts> Stream<Remedy> of(
            Inspection inspection, Alike<F> misfit, Predicate<F> fits) {
        return like(inspection, misfit, fits)
                .map(part -> Remedies.put(inspection, misfit.slots(), part));
    }

    @SuppressWarnings("unchecked") // A part of the same kind has facts of the same type.
    private static <F extends PartFacts> Stream<Part> like(
            Inspection inspection, Alike<F> misfit, Predicate<F> fits) {
        return inspection.shelf().parts(misfit.part().kind()).stream()
                .filter(part -> !part.id().equals(misfit.part().id()))
                .filter(part -> fits.test((F) part.facts()))
                .sorted(nearest(inspection.shelf(), size(misfit.facts())))
                .limit(MOST_TRIED);
    }

    private static Comparator<Part> nearest(Shelf shelf, long wanted) {
        return Comparator.comparing((Part part) -> size(part.facts()) < wanted)
                .thenComparingLong(part -> Math.abs(size(part.facts()) - wanted))
                .thenComparing(shelf.cheapest());
    }

    /// How much a part has of what one takes it for.
    static long size(PartFacts facts) {
        return switch (facts) {
            case Processor processor -> processor.cores();
            case MemoryModule module -> module.capacity().value();
            case Drive drive -> drive.capacity().value();
            case StorageController controller -> controller.ports();
            case NetworkCard card -> card.portSpeed().times(card.ports()).bitsPerSecond();
            case PowerSupply supply -> supply.watts();
            case Accelerator card -> card.memory().map(bytes -> bytes.value()).orElse(0L);
            case OtherPart _ -> 0;
        };
    }
}
