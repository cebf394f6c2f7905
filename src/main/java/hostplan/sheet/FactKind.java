package hostplan.sheet;

import hostplan.hardware.Accelerator;
import hostplan.hardware.CardShape;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PartKind;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.StorageController;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/// A kind of parts with the type of its facts.
///
/// @param <D> draft of the facts
/// @param with the facts with some of them changed
record FactKind<F extends PartFacts, D>(
        PartKind kind, Class<F> type, BiFunction<F, Consumer<D>, F> with) {

    static final FactKind<Processor, Processor.Draft> PROCESSOR =
            new FactKind<>(PartKind.PROCESSOR, Processor.class, Processor::with);
    static final FactKind<MemoryModule, MemoryModule.Draft> MEMORY =
            new FactKind<>(PartKind.MEMORY, MemoryModule.class, MemoryModule::with);
    static final FactKind<Drive, Drive.Draft> DRIVE =
            new FactKind<>(PartKind.DRIVE, Drive.class, Drive::with);
    static final FactKind<StorageController, StorageController.Draft> CONTROLLER =
            new FactKind<>(
                    PartKind.STORAGE_CONTROLLER, StorageController.class, StorageController::with);
    static final FactKind<NetworkCard, NetworkCard.Draft> NETWORK =
            new FactKind<>(PartKind.NETWORK_CARD, NetworkCard.class, NetworkCard::with);
    static final FactKind<PowerSupply, PowerSupply.Draft> SUPPLY =
            new FactKind<>(PartKind.POWER_SUPPLY, PowerSupply.class, PowerSupply::with);
    static final FactKind<Accelerator, Accelerator.Draft> ACCELERATOR =
            new FactKind<>(PartKind.ACCELERATOR, Accelerator.class, Accelerator::with);
    static final FactKind<OtherPart, OtherPart.Draft> OTHER =
            new FactKind<>(PartKind.OTHER, OtherPart.class, OtherPart::with);

    /// Facts of a kind of which nothing is known.
    static PartFacts nothingKnown(PartKind kind) {
        return switch (kind) {
            case PROCESSOR -> new Processor.Draft().build();
            case MEMORY -> new MemoryModule.Draft().build();
            case DRIVE -> new Drive.Draft().build();
            case STORAGE_CONTROLLER -> new StorageController.Draft().build();
            case NETWORK_CARD -> new NetworkCard.Draft().build();
            case POWER_SUPPLY -> new PowerSupply.Draft().build();
            case ACCELERATOR -> new Accelerator.Draft().build();
            case OTHER -> OtherPart.UNKNOWN;
        };
    }

    /// Where the slot that a card needs stands in the draft of a kind of cards.
    record Card<F extends PartFacts, D>(
            FactKind<F, D> of,
            Function<D, Optional<CardShape>> get,
            BiConsumer<D, Optional<CardShape>> put) {

        static final List<Card<?, ?>> ALL =
                List.of(
                        new Card<>(
                                CONTROLLER,
                                draft -> draft.card,
                                (draft, card) -> draft.card = card),
                        new Card<>(
                                NETWORK, draft -> draft.card, (draft, card) -> draft.card = card),
                        new Card<>(
                                ACCELERATOR,
                                draft -> draft.card,
                                (draft, card) -> draft.card = card),
                        new Card<>(OTHER, draft -> draft.card, (draft, card) -> draft.card = card));
    }
}
