package hostplan.hardware;

import java.util.Optional;
import java.util.function.Consumer;

/// What a card needs of its slot.
///
/// @param lanes PCIe lanes of its connector, zero where it is not known
/// @param generation of its PCIe lanes, zero where it is not known
/// @param lengthMm length in millimetres
/// @param width slots that it takes
public record CardShape(
        CardForm form,
        int lanes,
        int generation,
        CardHeight height,
        Optional<Integer> lengthMm,
        int width) {

    /// The same with some facts changed.
    public CardShape with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A card that is being put together.
    public static final class Draft {
        public CardForm form = CardForm.PCIE;
        public int lanes;
        public int generation;
        public CardHeight height = CardHeight.LOW;
        public Optional<Integer> lengthMm = Optional.empty();
        public int width = 1;

        public Draft() {}

        private Draft(CardShape from) {
            form = from.form;
            lanes = from.lanes;
            generation = from.generation;
            height = from.height;
            lengthMm = from.lengthMm;
            width = from.width;
        }

        public CardShape build() {
            return new CardShape(form, lanes, generation, height, lengthMm, width);
        }
    }
}
