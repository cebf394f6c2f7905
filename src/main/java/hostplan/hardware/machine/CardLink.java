package hostplan.hardware.machine;

import hostplan.amount.Fraction;
import hostplan.hardware.CardShape;
import hostplan.hardware.StorageController;

import java.util.List;
import java.util.Optional;

/// How much the cards that make arrays move over PCIe.
///
/// Source: PCI Express Base Specification: 2.5, 5, 8, 16 and 32 GT/s a lane; of 10 bits 8 are data
/// up to generation 2, of 130 bits 128 from generation 3 on. What packets take beside is not
/// counted.
final class CardLink {

    private static final int BITS_OF_BYTE = 8;

    /// Megatransfers a second of a lane, by generation from 1.
    private static final List<Integer> MEGATRANSFERS = List.of(2_500, 5_000, 8_000, 16_000, 32_000);

    private static final Fraction EIGHT_OF_TEN = Fraction.of(8, 10);
    private static final Fraction MOST_OF_IT = Fraction.of(128, 130);

    private CardLink() {}

    /// MB/s of all of them together; empty where one does not state its lanes, as those on the
    /// board and behind the bays, or where there is none.
    static Optional<Fraction> mbs(Machine machine) {
        List<StorageController> makers =
                machine.all(StorageController.class).stream()
                        .map(Machine.In::facts)
                        .filter(facts -> !facts.levels().isEmpty())
                        .toList();
        List<Fraction> known =
                makers.stream()
                        .flatMap(each -> each.card().flatMap(CardLink::mbs).stream())
                        .toList();
        return known.size() < makers.size()
                ? Optional.empty()
                : known.stream().reduce(Fraction::plus);
    }

    private static Optional<Fraction> mbs(CardShape card) {
        int generation = card.generation();
        if (card.lanes() < 1 || generation < 1 || generation > MEGATRANSFERS.size()) {
            return Optional.empty();
        }
        return Optional.of(
                Fraction.of((long) card.lanes() * MEGATRANSFERS.get(generation - 1), BITS_OF_BYTE)
                        .times(generation > 2 ? MOST_OF_IT : EIGHT_OF_TEN));
    }
}
