package hostplan.cost;

import hostplan.hardware.Provenance;

/// A figure as it is reckoned with, and who says so.
public record Assumed(CostFigure figure, CostValue value, Origin origin) {

    /// Who says so.
    public sealed interface Origin {

        /// Nobody: the usual value is taken.
        record Usual(Provenance provenance) implements Origin {}

        /// The project states it.
        record OfProject() implements Origin {}

        /// A site states it, where the host stands.
        record OfSite(String site) implements Origin {}

        /// It was asked so, this once.
        record OfQuestion() implements Origin {}
    }
}
