package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.cost.FlavorCost;
import hostplan.cost.OldPrices;
import hostplan.cost.PriceBook;
import hostplan.cost.PricePlan;
import hostplan.cost.SliceCosts;
import hostplan.cost.SliceWorking;
import hostplan.explain.CostTexts;
import hostplan.message.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/// What is said about the costs of a slicing, in whatever form.
///
/// @param slicing its name
/// @param host the name of what it cuts
record CostAnswer(
        String slicing, String host, SliceCosts costs, PriceBook prices, LocalDate today) {

    /// Whether nothing is left out and something is sold.
    boolean isWhole() {
        return costs.gaps().isEmpty() && costs.sold() > 0;
    }

    List<String> gaps() {
        return texts(costs.gaps());
    }

    /// How it all comes about, and of which years the prices are where they differ.
    List<String> arithmetic() {
        List<Message> lines = new ArrayList<>(new SliceWorking(costs).all());
        SortedMap<Integer, Integer> years = costs.host().years(today);
        if (years.size() > 1) {
            lines.add(SliceWorking.years(years));
        }
        return texts(lines);
    }

    List<String> notChecked() {
        return texts(costs.notChecked());
    }

    private static List<String> texts(List<Message> messages) {
        var texts = CostTexts.english();
        return messages.stream().map(texts::text).distinct().toList();
    }

    OldPrices old() {
        return new OldPrices(costs.host(), today);
    }

    /// What others ask for a flavor: the nearest of each kind.
    List<PriceBook.Nearest> nearest(FlavorCost flavor) {
        return Stream.of(PricePlan.Kind.values())
                .flatMap(kind ->
                        prices
                                .nearest(
                                        flavor.line().flavor(),
                                        kind,
                                        costs.host().assumed().valuation())
                                .stream())
                .toList();
    }

    Money money(Fraction amount) {
        return costs.host().assumed().valuation().money(amount);
    }
}
