package hostplan.hardware;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A part of no other kind: a mainboard, a carrier of drives, rails, a licence.
///
/// @param purpose in a word or two, such as `mainboard` or `rails`
/// @param boardForm the form of a mainboard, such as `ATX` or `SSI-EEB`; empty for what is none
public record OtherPart(
        String purpose,
        String boardForm,
        Slots provides,
        Optional<CardShape> card,
        Optional<BigDecimal> idleWatts,
        Optional<BigDecimal> largestWatts)
        implements PartFacts {

    public static final OtherPart UNKNOWN =
            new OtherPart("", "", Slots.NONE, Optional.empty(), Optional.empty(), Optional.empty());

    @Override
    public PartKind kind() {
        return PartKind.OTHER;
    }

    public boolean isBoard() {
        return !boardForm.isEmpty();
    }

    /// The same with some facts changed.
    public OtherPart with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A part that is being put together.
    public static final class Draft {
        public String purpose = "";
        public String boardForm = "";
        public Slots provides = Slots.NONE;
        public Optional<CardShape> card = Optional.empty();
        public Optional<BigDecimal> idleWatts = Optional.empty();
        public Optional<BigDecimal> largestWatts = Optional.empty();

        public Draft() {}

        private Draft(OtherPart from) {
            purpose = from.purpose;
            boardForm = from.boardForm;
            provides = from.provides;
            card = from.card;
            idleWatts = from.idleWatts;
            largestWatts = from.largestWatts;
        }

        public OtherPart build() {
            return new OtherPart(purpose, boardForm, provides, card, idleWatts, largestWatts);
        }
    }
}
