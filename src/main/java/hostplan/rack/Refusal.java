package hostplan.rack;

import hostplan.amount.Fraction;
import hostplan.hardware.RackUnits;
import hostplan.hardware.Rails;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Why something cannot stand somewhere, or why one should think twice before it does.
public sealed interface Refusal {

    /// Whether it cannot stand there at all; otherwise it may, and the doubt is said.
    boolean isHard();

    /// The identities of those that are in the way.
    default List<String> blocking() {
        return List.of();
    }

    /// It would stand below or above the units of the rack.
    record Outside(Occupant who, int units) implements Refusal {
        @Override
        public boolean isHard() {
            return true;
        }
    }

    /// Nowhere in the rack is a free run of its height.
    record NoRoom(Occupant who, RackUnits largestRun) implements Refusal {
        @Override
        public boolean isHard() {
            return true;
        }
    }

    /// No unit holds it, since it is no units high, and no shelf is there for it.
    record TakesNoUnit(Occupant who) implements Refusal {
        @Override
        public boolean isHard() {
            return true;
        }
    }

    /// Others stand there.
    record Occupied(Occupant who, List<Occupant> by) implements Refusal {
        @Override
        public boolean isHard() {
            return true;
        }

        @Override
        public List<String> blocking() {
            return by.stream().map(Occupant::id).toList();
        }
    }

    /// Others stand there, of which it may be a part, a successor, or a neighbour on one shelf.
    record Shared(Occupant who, List<Occupant> with) implements Refusal {
        @Override
        public boolean isHard() {
            return false;
        }

        @Override
        public List<String> blocking() {
            return with.stream().map(Occupant::id).toList();
        }
    }

    /// The place is kept for something or someone.
    record Reserved(Occupant who, List<Occupant> by) implements Refusal {
        @Override
        public boolean isHard() {
            return false;
        }

        @Override
        public List<String> blocking() {
            return by.stream().map(Occupant::id).toList();
        }
    }

    /// Deeper than the rack, in millimetres.
    record DeeperThanRack(Occupant who, int depthMm, int rackMm) implements Refusal {
        @Override
        public boolean isHard() {
            return true;
        }
    }

    /// Together with what stands on the other side deeper than the rack, in millimetres.
    record DeeperThanRoomBehind(Occupant who, Occupant behind, int togetherMm, int rackMm)
            implements Refusal {
        @Override
        public boolean isHard() {
            return true;
        }

        @Override
        public List<String> blocking() {
            return List.of(behind.id());
        }
    }

    /// Its rails do not reach from the front to the rear posts.
    record RailsDoNotReach(Occupant who, Rails rails, int postsMm) implements Refusal {
        @Override
        public boolean isHard() {
            return true;
        }
    }

    /// The rack would carry more than it may, in kilograms, as far as weights are known.
    record TooHeavy(BigDecimal kg, BigDecimal mostKg) implements Refusal {
        @Override
        public boolean isHard() {
            return false;
        }
    }

    /// The rack would draw more than it may, in watts, as far as they are known.
    record TooMuchPower(Level level, Fraction watts, int mostWatts) implements Refusal {
        @Override
        public boolean isHard() {
            return false;
        }
    }

    /// A feed would carry more than 80 % of its breaker at the largest draw, as far as that is
    /// known.
    ///
    /// @param gone the name of the feed that is gone then; empty while all are there
    /// @param holdsTypically whether it is within 80 % under a typical load
    record FeedOverloaded(Optional<String> gone, FeedLoad load, boolean holdsTypically)
            implements Refusal {
        @Override
        public boolean isHard() {
            return false;
        }
    }
}
