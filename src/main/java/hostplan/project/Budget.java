package hostplan.project;

import hostplan.amount.Fraction;
import hostplan.hardware.price.PriceSum;
import hostplan.hardware.price.Valuation;
import hostplan.inventory.Server;
import hostplan.inventory.Status;

import java.util.Optional;

/// The budget of a project and what becomes of it. All net, in the project's currency.
///
/// @param granted empty where nobody said, or where its currency has no rate
/// @param spent ordered servers: what they were bought for, else what their machine costs
/// @param planned machines of planned servers
public record Budget(Valuation valuation, Optional<Fraction> granted, Part spent, Part planned) {

    /// A sum over servers.
    ///
    /// @param unknown servers that are not in it, or only in part, since a price is not known
    public record Part(Fraction sum, int servers, int unknown) {

        private static final Part NONE = new Part(Fraction.ZERO, 0, 0);

        private Part plus(Fraction more, boolean complete) {
            return new Part(sum.plus(more), servers + 1, complete ? unknown : unknown + 1);
        }
    }

    public static Budget of(ProjectIndex index) {
        Valuation valuation = Valuations.of(index.project());
        Part spent = Part.NONE;
        Part planned = Part.NONE;
        for (Server server : index.project().servers()) {
            if (server.status() == Status.ORDERED) {
                spent = bought(index, valuation, server, spent);
            } else if (server.status() == Status.PLANNED) {
                planned = listed(index, server, planned);
            }
        }
        return new Budget(
                valuation,
                index.project().assumptions().budget().flatMap(sum -> valuation.worth(sum).known()),
                spent,
                planned);
    }

    private static Part bought(
            ProjectIndex index, Valuation valuation, Server server, Part before) {
        return server.purchase()
                .price()
                .map(price -> valuation.worth(price).known())
                .map(worth -> before.plus(worth.orElse(Fraction.ZERO), worth.isPresent()))
                .orElseGet(() -> listed(index, server, before));
    }

    private static Part listed(ProjectIndex index, Server server, Part before) {
        Optional<PriceSum> price =
                server.configuration()
                        .flatMap(index::configuration)
                        .map(configuration -> MachinePrice.of(index, configuration));
        return before.plus(
                price.flatMap(PriceSum::exactNet).orElse(Fraction.ZERO),
                price.filter(PriceSum::isComplete).isPresent());
    }

    /// What the budget leaves after what is ordered.
    public Optional<Fraction> left() {
        return granted.map(sum -> sum.minus(spent.sum()));
    }

    /// What it leaves after what is ordered and what is planned.
    public Optional<Fraction> leftAfterPlan() {
        return left().map(sum -> sum.minus(planned.sum()));
    }
}
