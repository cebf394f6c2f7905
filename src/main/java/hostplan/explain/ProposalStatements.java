package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.drawing.UnitNames;
import hostplan.hardware.RackUnits;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.rack.Heavy;
import hostplan.rack.Occupant;
import hostplan.rack.place.Company;
import hostplan.rack.place.Merit;
import hostplan.rack.place.PlaceAnswer;
import hostplan.rack.place.Proposal;
import hostplan.rack.place.Seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where things fit, and what speaks for it.
public final class ProposalStatements {

    private ProposalStatements() {}

    /// Where one would stand, as its rack numbers its units.
    public static Message seat(Seat seat) {
        Occupant who = seat.who();
        return Message.of(
                "seat." + who.face().code(),
                Value.of(who.name()),
                Value.of(seat.rack().rack().name()),
                Value.of(
                        new UnitNames(seat.rack().rack())
                                .of(who.position().orElseThrow(), who.height())));
    }

    /// What is good and bad about a proposal, what counts most first.
    public static List<Message> reasons(Proposal proposal, Company company) {
        Merit merit = proposal.merit();
        List<Message> all = new ArrayList<>();
        if (merit.over() > 0) {
            all.add(Message.of("merit-over", Value.of(merit.over())));
        }
        if (company != Company.EITHER && proposal.seats().size() > 1) {
            all.add(Message.of("merit-" + company.code(), Value.of(merit.company())));
        }
        if (merit.dark() > 0) {
            all.add(Message.of("merit-dark", Value.of(merit.dark())));
        }
        heavy(proposal).ifPresent(all::add);
        all.add(run(merit));
        if (merit.fullest().squared().signum() > 0) {
            all.add(Message.of("merit-feeds", share(merit)));
        }
        return all;
    }

    private static Optional<Message> heavy(Proposal proposal) {
        int high = proposal.merit().heavyHigh();
        boolean hasHeavy = proposal.seats().stream().anyMatch(each -> Heavy.isHeavy(each.who()));
        return Optional.of(high)
                .filter(_ -> hasHeavy)
                .map(count ->
                        count == 0
                                ? Message.of("merit-heavy-low")
                                : Message.of("merit-heavy-high", Value.of(count)));
    }

    private static Message run(Merit merit) {
        return merit.runLost() == 0
                ? Message.of("merit-run-whole")
                : Message.of(
                        "merit-run-shorter", Value.of(new RackUnits(merit.runLost()).decimal()));
    }

    private static Value share(Merit merit) {
        return Value.share(Fraction.of(merit.fullest().toDecimal(2)));
    }

    /// How sure it is that there is nothing better.
    public static Message proof(PlaceAnswer answer) {
        if (answer.proposals().isEmpty()) {
            return Message.of(answer.proven() ? "places-none" : "places-none-found");
        }
        return Message.of(answer.proven() ? "places-proven" : "places-not-proven");
    }
}
