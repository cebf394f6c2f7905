package hostplan.project;

import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// Taking a supplier's quote into a project, and taking it back.
public final class QuoteEdits {

    private QuoteEdits() {}

    /// The project with these prices and the quote, which remembers the prices from before. Prices
    /// of parts that are not there are left out.
    ///
    /// @param quote without lines
    /// @param prices by the identities of parts
    public static Project takeIn(Project project, Quote quote, SequencedMap<String, Price> prices) {
        List<Quote.Line> lines = new ArrayList<>();
        List<Part> parts = new ArrayList<>(project.parts().size());
        for (Part part : project.parts()) {
            Optional<Price> price = Optional.ofNullable(prices.get(part.id()));
            price.ifPresent(_ -> lines.add(new Quote.Line(part.id(), part.price())));
            parts.add(
                    price.map(set -> of(quote, set))
                            .map(set -> part.with(draft -> draft.price = Optional.of(set)))
                            .orElse(part));
        }
        Quote taken = withLines(quote, lines);
        return project.with(draft -> {
            draft.parts = parts;
            draft.quotes = new ArrayList<>(project.quotes());
            draft.quotes.add(taken);
        });
    }

    /// The project without a quote: parts whose price it still sets have the price from before, and
    /// others keep theirs. A later quote that remembers a price of this one remembers the one
    /// before it instead.
    public static Project takeBack(Project project, String quote) {
        Optional<Quote> found =
                project.quotes().stream().filter(each -> each.id().equals(quote)).findFirst();
        if (found.isEmpty()) {
            return project;
        }
        Map<String, Optional<Price>> before = new HashMap<>();
        found.get().lines().forEach(line -> before.putIfAbsent(line.part(), line.before()));
        return project.with(draft -> {
            draft.parts =
                    project.parts().stream().map(part -> restored(part, quote, before)).toList();
            draft.quotes =
                    project.quotes().stream()
                            .filter(each -> !each.id().equals(quote))
                            .map(each -> forgetting(each, quote, before))
                            .toList();
        });
    }

    private static Part restored(Part part, String quote, Map<String, Optional<Price>> before) {
        return before.containsKey(part.id()) && isOf(part.price(), quote)
                ? part.with(draft -> draft.price = before(part.id(), before))
                : part;
    }

    private static Quote forgetting(
            Quote other, String quote, Map<String, Optional<Price>> before) {
        List<Quote.Line> lines =
                other.lines().stream()
                        .map(line ->
                                before.containsKey(line.part()) && isOf(line.before(), quote)
                                        ? new Quote.Line(line.part(), before(line.part(), before))
                                        : line)
                        .toList();
        return lines.equals(other.lines()) ? other : withLines(other, lines);
    }

    private static Optional<Price> before(String part, Map<String, Optional<Price>> before) {
        return before.getOrDefault(part, Optional.empty());
    }

    private static boolean isOf(Optional<Price> price, String quote) {
        return price.flatMap(Price::quote).filter(quote::equals).isPresent();
    }

    private static Price of(Quote quote, Price price) {
        return new Price(
                price.amount(), price.date(), price.source(), price.tax(), Optional.of(quote.id()));
    }

    private static Quote withLines(Quote quote, List<Quote.Line> lines) {
        return new Quote(
                quote.id(),
                quote.number(),
                quote.supplier(),
                quote.date(),
                quote.validUntil(),
                quote.deliveryDays(),
                lines,
                quote.notes(),
                quote.unknown());
    }
}
