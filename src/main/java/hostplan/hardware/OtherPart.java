package hostplan.hardware;

import java.math.BigDecimal;
import java.util.Optional;

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
}
