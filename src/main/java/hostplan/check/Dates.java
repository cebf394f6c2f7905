package hostplan.check;

import hostplan.document.ProjectObject;
import hostplan.hardware.Price;
import hostplan.inventory.Status;
import hostplan.message.Value;
import hostplan.project.PriceRemarks;
import hostplan.project.Project;
import hostplan.project.Rate;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What time has overtaken.
final class Dates {

    private Dates() {}

    static Stream<Found> warrantyOver(Facts facts) {
        return facts.project().servers().stream()
                .filter(server -> server.status() != Status.DECOMMISSIONING)
                .flatMap(server ->
                        server.warrantyUntil().stream()
                                .filter(until -> until.isBefore(facts.today()))
                                .map(until -> Found.in(server, Value.of(until))));
    }

    static Stream<Found> oldPrices(Facts facts) {
        return facts.project().configurations().stream()
                .flatMap(each ->
                        each.price().flatMap(Price::date).stream()
                                .filter(date -> isOld(facts, date))
                                .map(date -> Found.in(each, Value.of(date))));
    }

    /// Prices that a slip of the pen dates after today.
    static Stream<Found> futurePrices(Facts facts) {
        Project project = facts.project();
        return Stream.of(
                        project.parts().stream().flatMap(each -> future(facts, each, each.price())),
                        project.serverModels().stream()
                                .flatMap(each -> future(facts, each, each.price())),
                        project.configurations().stream()
                                .flatMap(each -> future(facts, each, each.price())))
                .flatMap(found -> found);
    }

    private static Stream<Found> future(Facts facts, ProjectObject object, Optional<Price> price) {
        return price.flatMap(Price::date).stream()
                .filter(date -> date.isAfter(facts.today()))
                .map(date -> Found.in(object, Value.of(date)));
    }

    /// A rate that nothing is converted with may be as old as it likes.
    static Stream<Found> oldRates(Facts facts) {
        Set<Currency> used = Currencies.foreign(facts).keySet();
        Subject subject = Subject.of(facts.project());
        return facts.project().rates().stream()
                .filter(rate -> used.contains(rate.currency()) && isNewest(facts, rate))
                .filter(rate -> isOld(facts, rate.date()))
                .map(rate ->
                        Found.in(
                                subject,
                                Value.of(rate.currency().getCurrencyCode()),
                                Value.of(rate.date())));
    }

    private static boolean isNewest(Facts facts, Rate rate) {
        return facts.project().rates().stream()
                .noneMatch(other ->
                        other.currency().equals(rate.currency())
                                && other.date().isAfter(rate.date()));
    }

    private static boolean isOld(Facts facts, LocalDate date) {
        return PriceRemarks.isOld(date, facts.today());
    }
}
