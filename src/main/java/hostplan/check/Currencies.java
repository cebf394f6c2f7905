package hostplan.check;

import hostplan.amount.Money;
import hostplan.cost.CostAssumptions;
import hostplan.cost.Licence;
import hostplan.document.ProjectObject;
import hostplan.hardware.Price;
import hostplan.message.Value;
import hostplan.project.Project;
import hostplan.project.Rate;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Prices in other currencies than the project's.
final class Currencies {

    private Currencies() {}

    /// One finding for each currency, not for each price.
    static Stream<Found> withoutRate(Facts facts) {
        Project project = facts.project();
        Set<Currency> rated =
                project.rates().stream().map(Rate::currency).collect(Collectors.toSet());
        return foreign(facts).entrySet().stream()
                .filter(each -> !rated.contains(each.getKey()))
                .map(each -> withoutRate(project, each.getKey(), each.getValue()));
    }

    private static Found withoutRate(Project project, Currency currency, List<Priced> prices) {
        return Found.in(
                Subject.of(project),
                Value.of(currency.getCurrencyCode()),
                Value.of(prices.size()),
                Value.of(prices.getFirst().bearer()),
                Value.of(project.currency().getCurrencyCode()));
    }

    /// The prices in foreign currencies, by currency in the order in which they first occur.
    static Map<Currency, List<Priced>> foreign(Facts facts) {
        Project project = facts.project();
        return Stream.of(
                        servers(project),
                        configurations(project),
                        parts(project),
                        models(project),
                        flavors(project),
                        costs(project),
                        sites(project))
                .flatMap(prices -> prices)
                .filter(priced -> !priced.price().currency().equals(project.currency()))
                .collect(
                        Collectors.groupingBy(
                                priced -> priced.price().currency(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private static Stream<Priced> servers(Project project) {
        return project.servers().stream().flatMap(each -> priced(each, each.purchase().price()));
    }

    private static Stream<Priced> configurations(Project project) {
        return project.configurations().stream()
                .flatMap(each -> priced(each, each.price().map(Price::amount)));
    }

    private static Stream<Priced> parts(Project project) {
        return project.parts().stream()
                .flatMap(each -> priced(each, each.price().map(Price::amount)));
    }

    private static Stream<Priced> models(Project project) {
        return project.serverModels().stream()
                .flatMap(each -> priced(each, each.price().map(Price::amount)));
    }

    private static Stream<Priced> flavors(Project project) {
        return project.flavors().stream().flatMap(each -> priced(each, each.price()));
    }

    private static Stream<Priced> costs(Project project) {
        CostAssumptions assumptions = project.assumptions();
        Stream<Money> figures =
                assumptions.own().values().stream().flatMap(value -> value.money().stream());
        Stream<Money> licences = assumptions.licences().stream().map(Licence::price);
        return Stream.of(figures, licences, assumptions.budget().stream())
                .flatMap(each -> each)
                .map(price -> new Priced(project.name(), price));
    }

    private static Stream<Priced> sites(Project project) {
        return project.sites().stream()
                .flatMap(site ->
                        Stream.of(
                                        site.costs().electricityPerKwh(),
                                        site.costs().unitPerMonth(),
                                        site.costs().workPerHour())
                                .flatMap(price -> priced(site, price)));
    }

    private static Stream<Priced> priced(ProjectObject object, Optional<Money> price) {
        return price.stream().map(found -> new Priced(object.name(), found));
    }

    /// A price and the name of what bears it.
    record Priced(String bearer, Money price) {}
}
