package hostplan.cost;

import hostplan.amount.Money;
import hostplan.document.UnknownMembers;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What a project assumes about costs; everything may be left open.
///
/// @param own figures that the project states; the others have their usual value
/// @param interestPerYear yearly rate as a fraction, 0.05 for 5 %
/// @param taxRate value-added tax as a fraction, 0.19 for 19 %
/// @param budget net, for all that is planned and ordered
public record CostAssumptions(
        Map<CostFigure, CostValue> own,
        Optional<BigDecimal> interestPerYear,
        Optional<BigDecimal> taxRate,
        Optional<Money> budget,
        List<Licence> licences,
        UnknownMembers unknown) {

    public static final CostAssumptions NONE = new Draft().build();

    public CostAssumptions {
        Map<CostFigure, CostValue> inOrder = new EnumMap<>(CostFigure.class);
        inOrder.putAll(own);
        own = Collections.unmodifiableMap(inOrder);
        licences = List.copyOf(licences);
    }

    /// What the project states itself.
    public Optional<CostValue> own(CostFigure figure) {
        return Optional.ofNullable(own.get(figure));
    }

    /// The same assumptions with some of them changed.
    public CostAssumptions with(Consumer<Draft> change) {
        Draft draft = new Draft();
        draft.own.putAll(own);
        draft.interestPerYear = interestPerYear;
        draft.taxRate = taxRate;
        draft.budget = budget;
        draft.licences = licences;
        draft.unknown = unknown;
        change.accept(draft);
        return draft.build();
    }

    /// Assumptions that are being put together.
    public static final class Draft {
        private final Map<CostFigure, CostValue> own = new EnumMap<>(CostFigure.class);
        public Optional<BigDecimal> interestPerYear = Optional.empty();
        public Optional<BigDecimal> taxRate = Optional.empty();
        public Optional<Money> budget = Optional.empty();
        public List<Licence> licences = List.of();
        public UnknownMembers unknown = UnknownMembers.NONE;

        /// States a figure, or goes back to the usual one where nothing is given.
        public void own(CostFigure figure, Optional<CostValue> value) {
            value.ifPresentOrElse(each -> own.put(figure, each), () -> own.remove(figure));
        }

        public void own(CostFigure figure, Money money) {
            own.put(figure, CostValue.of(money));
        }

        public void own(CostFigure figure, String number) {
            own.put(figure, CostValue.of(new BigDecimal(number)));
        }

        public CostAssumptions build() {
            return new CostAssumptions(own, interestPerYear, taxRate, budget, licences, unknown);
        }
    }
}
