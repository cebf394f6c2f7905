package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.cost.CostAssumptions;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.Tax;
import hostplan.project.PriceProjects;
import hostplan.project.Project;
import hostplan.project.QuoteEdits;
import hostplan.project.Rate;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// On 2026-06-01.
class PartPricesTest {

    private static final Project FRESH = ofMay(PriceProjects.project());

    private static Project ofMay(Project project) {
        return project.with(draft -> {
            draft.parts =
                    draft.parts.stream()
                            .map(each -> each.with(set -> set.price = ofMay(set.price)))
                            .toList();
            draft.serverModels =
                    draft.serverModels.stream()
                            .map(each -> each.with(set -> set.price = ofMay(set.price)))
                            .toList();
            draft.configurations =
                    draft.configurations.stream()
                            .map(each -> each.with(set -> set.price = ofMay(set.price)))
                            .toList();
        });
    }

    private static Optional<Price> ofMay(Optional<Price> price) {
        return price.map(each -> each.withDate(Optional.of(LocalDate.of(2026, 5, 1))));
    }

    private static Project with(String part, Optional<Price> price) {
        return FRESH.with(draft ->
                draft.parts =
                        FRESH.parts().stream()
                                .map(each ->
                                        each.id().equals(part)
                                                ? each.with(set -> set.price = price)
                                                : each)
                                .toList());
    }

    @Test
    void onePriceOfAMachineIsOldAfterNinetyDays() {
        assertThat(Findings.lines("part-prices-old", FRESH)).isEmpty();
        assertThat(
                        Findings.lines(
                                "part-prices-old",
                                with("drive", PriceProjects.price("400", "2026-03-02"))))
                .containsExactly(
                        "built: One price of it is more than 90 days old, the oldest of 2026-03-02.");
    }

    @Test
    void pricesOfDifferentYearsAreNotMixedInSilence() {
        assertThat(Findings.lines("price-years-mixed", FRESH)).isEmpty();
        // Model, processor, memory and supply are of 2026, the drive of 2025.
        assertThat(
                        Findings.lines(
                                "price-years-mixed",
                                with("drive", PriceProjects.price("80", "2025-12-30"))))
                .containsExactly(
                        "built: Its price adds up prices of different years (year: how many): 2025: 1, 2026: 4.");
    }

    @Test
    void aPriceOfTomorrowHasAWrongDate() {
        Project today = with("drive", PriceProjects.price("80", "2026-06-01"));
        Project later = with("drive", PriceProjects.price("80", "2027-06-01"));

        assertThat(Findings.lines("price-in-future", today)).isEmpty();
        assertThat(Findings.lines("price-in-future", later))
                .containsExactly("drive: Its price is of 2027-06-01, which is yet to come.");
        assertThat(Findings.lines("price-years-mixed", later)).isEmpty();
    }

    @Test
    void aPartWithoutAPriceLeavesTheSumIncomplete() {
        assertThat(Findings.lines("part-price-missing", FRESH)).isEmpty();
        assertThat(Findings.lines("part-price-missing", with("drive", Optional.empty())))
                .containsExactly(
                        "built: One part of it has no price (drive), so its price is not complete.");
    }

    @Test
    void grossPricesNeedATaxRate() {
        Project gross =
                with(
                        "drive",
                        PriceProjects.price("476", PriceProjects.EUR, "2026-05-01", Tax.GROSS));
        assertThat(Findings.lines("tax-rate-missing", gross))
                .containsExactly(
                        ": One price contains tax (that of drive), and the project does not say how"
                                + " much: no total can hold it.");
        Project taxed =
                gross.with(draft ->
                        draft.assumptions =
                                CostAssumptions.NONE.with(costs ->
                                        costs.taxRate = Optional.of(new BigDecimal("0.19"))));
        assertThat(Findings.lines("tax-rate-missing", taxed)).isEmpty();
    }

    @Test
    void aCurrencyOfAPartNeedsARate() {
        Project dollars =
                with(
                        "drive",
                        PriceProjects.price(
                                "400", Currency.getInstance("USD"), "2026-05-01", Tax.NET));
        assertThat(Findings.lines("currency-without-rate", dollars))
                .containsExactly(
                        ": One price is in USD (that of drive), which has no rate to EUR: no total can"
                                + " hold them.");
        assertThat(Findings.lines("part-price-missing", dollars)).isEmpty();
        assertThat(Findings.lines("price-without-rate", dollars))
                .containsExactly(
                        "built: One price in it is in USD (drive), of which the project has no rate to"
                                + " EUR, so its price is not complete.");
        Rate rate = new Rate(Currency.getInstance("USD"), BigDecimal.ONE, Findings.TODAY, "bank");
        assertThat(
                        Findings.lines(
                                "price-without-rate",
                                dollars.with(draft -> draft.rates = List.of(rate))))
                .isEmpty();
    }

    @Test
    void aQuoteIsOverAfterItsLastDay() {
        Project taken = quoted(LocalDate.of(2026, 5, 31));
        assertThat(Findings.lines("quote-over", quoted(LocalDate.of(2026, 6, 1)))).isEmpty();
        assertThat(Findings.lines("quote-over", taken))
                .containsExactly(
                        "quote-1: It was valid until 2026-05-31, and one price is still from it.");
        assertThat(Findings.afterCure("quote-over", taken)).isEmpty();
    }

    private static Project quoted(LocalDate until) {
        LinkedHashMap<Quote.Target, Price> prices = new LinkedHashMap<>();
        PriceProjects.price("390", "2026-05-01")
                .ifPresent(price -> prices.put(Quote.Target.part("drive"), price));
        Quote quote =
                new Quote.Draft("quote-1")
                        .build()
                        .with(draft -> {
                            draft.number = "4711";
                            draft.validUntil = Optional.of(until);
                        });
        return QuoteEdits.takeIn(FRESH, quote, prices);
    }
}
