package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.document.Coded;

import java.util.Optional;

/// Which of the three figures of a draw is meant.
public enum Level implements Coded {
    TYPICAL,
    LARGEST,
    PLATE;

    public Optional<Fraction> of(Draw draw) {
        return switch (this) {
            case TYPICAL -> draw.typical();
            case LARGEST -> draw.largest();
            case PLATE -> draw.plate();
        };
    }
}
