package hostplan.project;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.Priced;
import hostplan.hardware.Quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// Taking a supplier's quote into a project, and taking it back.
public final class QuoteEdits {

    private QuoteEdits() {}

    /// The project with these prices and the quote, which remembers the prices from before. Prices
    /// of what is not there are left out.
    ///
    /// @param quote without lines
    public static Project takeIn(
            Project project, Quote quote, SequencedMap<Quote.Target, Price> prices) {
        List<Quote.Line> lines = new ArrayList<>();
        Project priced =
                priced(
                        project,
                        object -> {
                            Quote.Target target = Quote.Target.of(object);
                            Optional<Price> price = Optional.ofNullable(prices.get(target));
                            price.ifPresent(_ -> lines.add(new Quote.Line(target, object.price())));
                            return price.map(set -> set.withQuote(quote.id())).or(object::price);
                        });
        return ProjectEdits.add(priced, quote.with(draft -> draft.lines = lines));
    }

    /// The project without a quote: what still has its price has the one from before, and what has
    /// another keeps that. A later quote that remembers a price of this one remembers the one
    /// before it instead. A copy that was made since keeps the price as its own.
    public static Project takeBack(Project project, String quote) {
        Optional<Quote> found =
                project.quotes().stream().filter(each -> each.id().equals(quote)).findFirst();
        if (found.isEmpty()) {
            return project;
        }
        Map<Quote.Target, Optional<Price>> before = new HashMap<>();
        found.get().lines().forEach(line -> before.putIfAbsent(line.target(), line.before()));
        Project restored =
                priced(
                        project,
                        object ->
                                object.isPricedBy(quote)
                                        ? before.getOrDefault(
                                                Quote.Target.of(object), object.price())
                                        : object.price());
        return forgotten(restored, found.get())
                .with(draft ->
                        draft.quotes =
                                project.quotes().stream()
                                        .filter(each -> !each.id().equals(quote))
                                        .map(each -> forgetting(each, quote, before))
                                        .toList());
    }

    /// The project in which prices of a quote stay as they are, but are their bearers' own; and so
    /// are its terms.
    static Project forgotten(Project project, Quote quote) {
        Project own =
                project.with(draft ->
                        draft.configurations =
                                project.configurations().stream()
                                        .map(each -> withTerms(each, quote))
                                        .toList());
        return priced(
                own,
                object ->
                        object.isPricedBy(quote.id())
                                ? object.price().map(Price::withoutQuote)
                                : object.price());
    }

    private static HardwareConfiguration withTerms(
            HardwareConfiguration configuration, Quote quote) {
        return configuration.isPricedBy(quote.id())
                ? configuration.with(draft -> draft.terms = quote.terms())
                : configuration;
    }

    private static Quote forgetting(
            Quote other, String quote, Map<Quote.Target, Optional<Price>> before) {
        List<Quote.Line> lines =
                other.lines().stream().map(line -> forgetting(line, quote, before)).toList();
        return lines.equals(other.lines()) ? other : other.with(draft -> draft.lines = lines);
    }

    private static Quote.Line forgetting(
            Quote.Line line, String quote, Map<Quote.Target, Optional<Price>> before) {
        boolean remembers =
                line.before().flatMap(Price::quote).filter(quote::equals).isPresent()
                        && before.containsKey(line.target());
        return remembers
                ? new Quote.Line(
                        line.target(), before.getOrDefault(line.target(), Optional.empty()))
                : line;
    }

    /// The project with other prices; what keeps its price stays the very same.
    private static Project priced(Project project, Function<Priced<?>, Optional<Price>> price) {
        return project.with(draft -> {
            draft.parts = priced(project.parts(), price);
            draft.serverModels = priced(project.serverModels(), price);
            draft.configurations = priced(project.configurations(), price);
        });
    }

    private static <T extends Priced<T>> List<T> priced(
            List<T> objects, Function<Priced<?>, Optional<Price>> price) {
        List<T> priced = new ArrayList<>(objects.size());
        boolean changed = false;
        for (T object : objects) {
            Optional<Price> wanted = price.apply(object);
            boolean differs = !wanted.equals(object.price());
            changed |= differs;
            priced.add(differs ? object.priced(wanted) : object);
        }
        return changed ? priced : objects;
    }
}
