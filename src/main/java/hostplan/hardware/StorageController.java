package hostplan.hardware;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A card that drives are attached to.
///
/// @param ports drives that it takes directly
/// @param speaks how drives may be attached
/// @param levels the arrays it makes itself; empty for a plain host bus adapter
/// @param cache memory for writes, kept through a power cut
/// @param bays bays on the card itself, as on one for boot drives
public record StorageController(
        Optional<CardShape> card,
        int ports,
        Set<DriveInterface> speaks,
        Set<ArrayLevel> levels,
        Optional<Bytes> cache,
        List<Bays> bays,
        Optional<BigDecimal> watts)
        implements PartFacts {

    public StorageController {
        speaks = copy(speaks, DriveInterface.class);
        levels = copy(levels, ArrayLevel.class);
        bays = List.copyOf(bays);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> values, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    @Override
    public PartKind kind() {
        return PartKind.STORAGE_CONTROLLER;
    }

    @Override
    public Slots provides() {
        return bays.isEmpty() ? Slots.NONE : Slots.NONE.with(draft -> draft.bays = bays);
    }

    @Override
    public Optional<BigDecimal> idleWatts() {
        return watts;
    }

    @Override
    public Optional<BigDecimal> largestWatts() {
        return watts;
    }

    /// The same with some facts changed.
    public StorageController with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A storage controller that is being put together.
    public static final class Draft {
        public Optional<CardShape> card = Optional.empty();
        public int ports;
        public Set<DriveInterface> speaks = Set.of();
        public Set<ArrayLevel> levels = Set.of();
        public Optional<Bytes> cache = Optional.empty();
        public List<Bays> bays = List.of();
        public Optional<BigDecimal> watts = Optional.empty();

        public Draft() {}

        private Draft(StorageController from) {
            card = from.card;
            ports = from.ports;
            speaks = from.speaks;
            levels = from.levels;
            cache = from.cache;
            bays = from.bays;
            watts = from.watts;
        }

        public StorageController build() {
            return new StorageController(card, ports, speaks, levels, cache, bays, watts);
        }
    }
}
