package hostplan.placement.ground;

import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;

import java.util.List;

/// Why nothing costs less than a bound. A ground rests on others, down to sums of shares; its bound
/// follows from them and is stated nowhere, so that no more is claimed than is shown.
public sealed interface Ground
        permits ByCount,
                Choices,
                Failures,
                Ground.Beside,
                Ground.Crowded,
                Ground.Fee,
                Ground.Fewer,
                Ground.Mixes,
                Ground.Nothing,
                Ground.Staying,
                Ground.Times,
                Ground.Unsurvivable,
                Ground.Without,
                Shares {

    /// Nothing costs less, in the unit of the cost; 0 where nothing is known.
    long bound();

    /// What proves the bound of a packing.
    ///
    /// @param question of which it is the answer
    static Ground of(PackQuestion question, PackAnswer answer) {
        return answer.split()
                .<Ground>map(split -> ByCount.of(question, split))
                .orElseGet(() -> Shares.of(question, answer));
    }

    /// The one of which more follows; of two that say the same the first.
    default Ground or(Ground other) {
        return other.bound() > bound() ? other : this;
    }

    /// Nothing is known.
    record Nothing() implements Ground {
        @Override
        public long bound() {
            return 0;
        }
    }

    /// Other hosts are there in any case, since VMs stay on them.
    ///
    /// @param others what is to be placed beside
    /// @param sunk what the hosts cost on which VMs stay
    record Beside(Ground others, long sunk) implements Ground {
        @Override
        public long bound() {
            return Math.addExact(others.bound(), sunk);
        }
    }

    /// The same without something that only makes it harder.
    record Without(Hardship hardship, Ground easier) implements Ground {
        @Override
        public long bound() {
            return easier.bound();
        }
    }

    /// What is left out where the rest alone proves as much.
    enum Hardship {

        /// Rules over racks and sites, of which only some ways of keeping them are searched.
        RULES,

        /// Rules that are kept only where that costs nothing.
        WISHES,

        /// Hosts that fail.
        FAILURES
    }

    /// Of one kind there are only so many: whichever k of them fail, the others carry all that
    /// starts elsewhere.
    ///
    /// @param question all hosts, and what starts elsewhere
    /// @param host the kind of host, by its place in the question
    /// @param failures so many of them fail
    /// @param left what the others cost at least
    record Fewer(PackQuestion question, int host, int failures, Ground left) implements Ground {
        @Override
        public long bound() {
            return left.bound();
        }
    }

    /// Loads are tried: where no host is fuller than this, not all VMs have a place.
    ///
    /// @param load of a host, in thousandths
    /// @param question on hosts with so much of what they have
    /// @param fewest why some have no place
    record Crowded(int load, PackQuestion question, PackAnswer.Fewest fewest) implements Ground {
        @Override
        public long bound() {
            return load + 1L;
        }
    }

    /// What stays on some host is more than this alone.
    ///
    /// @param load in thousandths
    record Staying(int load) implements Ground {
        @Override
        public long bound() {
            return load + 1L;
        }
    }

    /// No placement on these hosts survives, whatever it costs.
    ///
    /// @param question all hosts, and what starts elsewhere
    /// @param failures so many hosts fail
    /// @param lost where all hosts there are stand and some fail
    record Unsurvivable(PackQuestion question, int failures, Choices.Lost lost) implements Ground {
        @Override
        public long bound() {
            return 0;
        }
    }

    /// All hosts have the same price.
    record Times(long price, Ground hosts) implements Ground {
        @Override
        public long bound() {
            return Math.multiplyExact(price, hosts.bound());
        }
    }

    /// Each host is counted with a fee above its price, which is then taken off of as many hosts as
    /// are taken.
    ///
    /// @param counted with the fee
    record Fee(long fee, long hosts, Ground counted) implements Ground {
        @Override
        public long bound() {
            return Math.subtractExact(counted.bound(), Math.multiplyExact(fee, hosts));
        }
    }

    /// Every cheaper choice of as many hosts was tried, the cheapest first, and does not do as
    /// much; others have not enough of some resource.
    ///
    /// @param question the hosts to choose from
    /// @param prices of one host of each kind
    /// @param hosts so many are chosen of those that count
    /// @param refused each that was tried
    /// @param bound the price of the first that was not refused; where all are, what was found
    record Mixes(
            PackQuestion question, List<Long> prices, long hosts, List<Refused> refused, long bound)
            implements Ground {

        public Mixes {
            prices = List.copyOf(prices);
            refused = List.copyOf(refused);
        }

        /// @param question with so many of each kind at most
        /// @param fewest why some have no place
        public record Refused(PackQuestion question, PackAnswer.Fewest fewest, long price) {}
    }
}
