package hostplan.project;

import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.price.PriceAge;
import hostplan.hardware.price.PriceLine;
import hostplan.hardware.price.PriceSum;
import hostplan.hardware.price.Worth;
import hostplan.message.Message;
import hostplan.message.Value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is to be said beside a sum of prices: what it leaves out, how old it is, and that it adds
/// up prices of different years.
public final class PriceRemarks {

    private PriceRemarks() {}

    public static List<Message> of(PriceSum sum, Project project, LocalDate today) {
        List<Message> remarks = new ArrayList<>();
        if (!sum.unpriced().isEmpty()) {
            remarks.add(
                    Message.of(
                            "price-missing",
                            Value.of(sum.unpriced().size()),
                            Value.of(names(sum.unpriced()))));
        }
        if (!sum.missingRates().isEmpty()) {
            remarks.add(
                    Message.of(
                            "price-no-rate",
                            Value.of(String.join(", ", sum.missingRates())),
                            Value.of(project.currency().getCurrencyCode())));
        }
        if (sum.lacksTaxRate()) {
            remarks.add(Message.of("price-no-tax"));
        }
        if (sum.years(today).size() > 1) {
            remarks.add(Message.of("price-years", Value.of(years(sum, today))));
        }
        sum.oldest()
                .filter(date -> isOld(date, today))
                .ifPresent(date -> remarks.add(Message.of("price-old", Value.of(date))));
        for (Quote quote : over(sum, project, today)) {
            quote.validUntil()
                    .ifPresent(until ->
                            remarks.add(
                                    Message.of(
                                            "price-quote-over",
                                            Value.of(quote.number()),
                                            Value.of(until))));
        }
        return remarks;
    }

    public static boolean isOld(LocalDate date, LocalDate today) {
        return PriceAge.isOld(date, today);
    }

    /// The years of the prices with how many lines are of each: `2025: 3, 2026: 12`.
    public static String years(PriceSum sum, LocalDate today) {
        return sum.years(today).entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue())
                .collect(Collectors.joining(", "));
    }

    /// The quotes whose validity is over and whose prices are in the sum.
    public static List<Quote> over(PriceSum sum, Project project, LocalDate today) {
        Set<String> used = new LinkedHashSet<>();
        sum.lines().stream()
                .map(PriceLine::price)
                .flatMap(Optional::stream)
                .map(Price::quote)
                .flatMap(Optional::stream)
                .forEach(used::add);
        return project.quotes().stream()
                .filter(quote -> used.contains(quote.id()))
                .filter(quote ->
                        quote.validUntil().filter(until -> until.isBefore(today)).isPresent())
                .toList();
    }

    /// The first few names, for a sentence.
    public static String names(List<PriceLine> lines) {
        String names =
                lines.stream()
                        .limit(MOST_NAMES)
                        .map(line -> line.item().name())
                        .collect(Collectors.joining(", "));
        return lines.size() > MOST_NAMES ? names + " …" : names;
    }

    private static final int MOST_NAMES = 3;

    /// How a sum comes about, line by line, and the sum.
    public static List<Message> working(PriceSum sum) {
        List<Message> working = new ArrayList<>();
        for (PriceLine line : sum.lines()) {
            working.add(working(sum, line));
        }
        sum.net()
                .ifPresent(net ->
                        working.add(
                                sum.gross()
                                        .map(gross ->
                                                Message.of(
                                                        "price-sum-gross",
                                                        Value.of(net),
                                                        Value.of(gross)))
                                        .orElseGet(() -> Message.of("price-sum", Value.of(net)))));
        return working;
    }

    private static Message working(PriceSum sum, PriceLine line) {
        Value count = Value.of(line.quantity());
        Value name = Value.of(line.item().name());
        return line.unit()
                .known()
                .map(unit ->
                        Message.of(
                                "price-line",
                                count,
                                name,
                                Value.of(sum.valuation().money(unit)),
                                Value.of(sum.valuation().money(unit.times(line.quantity())))))
                .orElseGet(() -> unknown(line, count, name));
    }

    private static Message unknown(PriceLine line, Value count, Value name) {
        return switch (line.unit()) {
            case Worth.NoRate(Currency currency) ->
                    Message.of(
                            "price-line-no-rate",
                            count,
                            name,
                            Value.of(currency.getCurrencyCode()));
            case Worth.NoTaxRate _ -> Message.of("price-line-no-tax", count, name);
            case Worth.NoPrice _, Worth.Net _ -> Message.of("price-line-unknown", count, name);
        };
    }

    /// How many lines of a sum have prices that are no longer fresh.
    public static long old(PriceSum sum, LocalDate today) {
        return sum.lines().stream()
                .filter(line -> line.unit().known().isPresent())
                .map(PriceLine::price)
                .flatMap(Optional::stream)
                .map(Price::date)
                .flatMap(Optional::stream)
                .filter(date -> isOld(date, today))
                .count();
    }
}
