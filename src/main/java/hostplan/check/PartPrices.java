package hostplan.check;

import hostplan.hardware.Assembly;
import hostplan.hardware.Buying;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Tax;
import hostplan.hardware.price.PriceSum;
import hostplan.message.Value;
import hostplan.project.MachinePrice;
import hostplan.project.PriceRemarks;
import hostplan.project.Project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Prices of machines that are built from parts. One finding for each configuration, not for each
/// part.
final class PartPrices {

    private PartPrices() {}

    static Stream<Found> old(Facts facts) {
        return each(
                facts,
                sum -> {
                    long old = PriceRemarks.old(sum, facts.today());
                    return sum.oldest()
                            .filter(_ -> old > 0)
                            .map(oldest -> List.of(Value.of(old), Value.of(oldest)));
                });
    }

    static Stream<Found> ofDifferentYears(Facts facts) {
        return each(
                facts,
                sum ->
                        sum.years(facts.today()).size() > 1
                                ? Optional.of(
                                        List.of(Value.of(PriceRemarks.years(sum, facts.today()))))
                                : Optional.empty());
    }

    static Stream<Found> missing(Facts facts) {
        return each(
                facts,
                sum ->
                        sum.unpriced().isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        List.of(
                                                Value.of(sum.unpriced().size()),
                                                Value.of(PriceRemarks.names(sum.unpriced())))));
    }

    /// Prices that are stated and cannot be added up; also those of machines that are bought as a
    /// whole.
    static Stream<Found> withoutRate(Facts facts) {
        return facts.project().configurations().stream()
                .flatMap(configuration ->
                        withoutRate(
                                facts,
                                configuration,
                                MachinePrice.of(facts.index(), configuration)));
    }

    private static Stream<Found> withoutRate(
            Facts facts, HardwareConfiguration configuration, PriceSum sum) {
        return sum.withoutRate().isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Found.in(
                                configuration,
                                Value.of(sum.withoutRate().size()),
                                Value.of(PriceRemarks.names(sum.withoutRate())),
                                Value.of(String.join(", ", sum.missingRates())),
                                Value.of(facts.project().currency().getCurrencyCode())));
    }

    /// One finding for the project.
    static Stream<Found> withoutTaxRate(Facts facts) {
        Project project = facts.project();
        List<String> bearers =
                project.assumptions().taxRate().isPresent() ? List.of() : gross(project).toList();
        return bearers.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Found.in(
                                Subject.of(project),
                                Value.of(bearers.size()),
                                Value.of(bearers.getFirst())));
    }

    private static Stream<String> gross(Project project) {
        return Stream.of(
                        project.parts().stream()
                                .filter(each -> isGross(each.price()))
                                .map(Part::fullName),
                        project.serverModels().stream()
                                .filter(each -> isGross(each.price()))
                                .map(ServerModel::name),
                        project.configurations().stream()
                                .filter(each -> isGross(each.price()))
                                .map(HardwareConfiguration::name))
                .flatMap(names -> names);
    }

    private static boolean isGross(Optional<Price> price) {
        return price.filter(each -> each.tax() == Tax.GROSS).isPresent();
    }

    /// A quote is of no concern any more when other prices have replaced all of its own.
    static Stream<Found> quotesOver(Facts facts) {
        return facts.project().quotes().stream()
                .flatMap(quote ->
                        quote.validUntil().stream()
                                .filter(until -> until.isBefore(facts.today()))
                                .filter(_ -> setting(facts, quote) > 0)
                                .map(until -> over(quote, until, setting(facts, quote))));
    }

    private static Found over(Quote quote, LocalDate until, long prices) {
        return Found.in(quote, Value.of(until), Value.of(prices))
                .curedBy(new Cure.TakeQuoteBack(quote.id(), quote.number()));
    }

    private static long setting(Facts facts, Quote quote) {
        return quote.lines().stream()
                .map(line -> facts.index().priced(line.target()))
                .flatMap(Optional::stream)
                .filter(priced -> priced.isPricedBy(quote.id()))
                .count();
    }

    private static Stream<Found> each(
            Facts facts, Function<PriceSum, Optional<List<Value>>> values) {
        return facts.project().configurations().stream()
                .filter(PartPrices::isOfParts)
                .flatMap(configuration ->
                        values.apply(MachinePrice.of(facts.index(), configuration)).stream()
                                .map(found ->
                                        Found.in(configuration, found.toArray(Value[]::new))));
    }

    private static boolean isOfParts(HardwareConfiguration configuration) {
        return configuration.build() instanceof Assembly assembly
                && assembly.buying() == Buying.PARTS
                && !assembly.fitted().isEmpty();
    }
}
