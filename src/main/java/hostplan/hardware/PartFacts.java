package hostplan.hardware;

import java.math.BigDecimal;
import java.util.Optional;

/// What is true of a part by its kind; what is empty is not known, which is never the same as zero.
public sealed interface PartFacts
        permits Processor,
                MemoryModule,
                Drive,
                StorageController,
                NetworkCard,
                PowerSupply,
                Accelerator,
                OtherPart {

    PartKind kind();

    /// The places that it adds to a machine, as a mainboard or a carrier of drives does.
    default Slots provides() {
        return Slots.NONE;
    }

    /// The slot it needs where it is a card.
    default Optional<CardShape> card() {
        return Optional.empty();
    }

    /// What it draws at the output of the power supply when it does nothing, in watts.
    Optional<BigDecimal> idleWatts();

    /// What it draws at the output of the power supply at most, in watts.
    Optional<BigDecimal> largestWatts();
}
