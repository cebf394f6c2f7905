package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.cost.CostAssumptions;
import hostplan.explain.HardwareTexts;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.Tax;
import hostplan.message.MessageTexts;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

class PriceRemarksTest {

    private static final MessageTexts TEXTS = HardwareTexts.english();
    private static final LocalDate SOON = LocalDate.of(2026, 10, 15);

    private static List<String> remarks(Project project, LocalDate today) {
        return PriceRemarks.of(
                        MachinePrice.of(
                                ProjectIndex.of(project), project.configurations().getFirst()),
                        project,
                        today)
                .stream()
                .map(TEXTS::text)
                .toList();
    }

    private static Project priced(String part, Optional<Price> price) {
        return PriceProjects.project()
                .with(draft ->
                        draft.parts =
                                draft.parts.stream()
                                        .map(each ->
                                                each.id().equals(part)
                                                        ? each.with(set -> set.price = price)
                                                        : each)
                                        .toList());
    }

    @Test
    void freshAndCompletePricesNeedNoRemark() {
        assertThat(remarks(PriceProjects.project(), SOON)).isEmpty();
    }

    @Test
    void namesWhatIsMissingAndTheRatesAndTaxThatAre() {
        assertThat(remarks(priced("drive", Optional.empty()), SOON))
                .containsExactly("One price is missing: drive");
        assertThat(
                        remarks(
                                priced(
                                        "drive",
                                        PriceProjects.price(
                                                "400",
                                                Currency.getInstance("USD"),
                                                "2026-10-01",
                                                Tax.NET)),
                                SOON))
                .containsExactly(
                        "Without a rate of USD to EUR, prices in it are left out: enter it on the Overview,"
                                + " under Exchange rates");
        assertThat(
                        remarks(
                                priced(
                                        "drive",
                                        PriceProjects.price(
                                                "476", PriceProjects.EUR, "2026-10-01", Tax.GROSS)),
                                SOON))
                .containsExactly(
                        "Prices with tax are left out, since the project does not state the tax rate");
    }

    @Test
    void neverMixesYearsInSilence() {
        assertThat(remarks(priced("drive", PriceProjects.price("80", "2025-12-30")), SOON))
                .containsExactly(
                        "Prices of different years are added up (year: how many): 2025: 1, 2026: 4",
                        "The oldest price is of 2025-12-30, more than 90 days ago");
    }

    @Test
    void warnsOfPricesOver90DaysOld() {
        // 2026-10-01 + 90 days = 2026-12-30.
        assertThat(remarks(PriceProjects.project(), LocalDate.of(2026, 12, 30))).isEmpty();
        assertThat(remarks(PriceProjects.project(), LocalDate.of(2026, 12, 31)))
                .containsExactly("The oldest price is of 2026-10-01, more than 90 days ago");
    }

    @Test
    void warnsOfQuotesThatAreOver() {
        LinkedHashMap<Quote.Target, Price> prices = new LinkedHashMap<>();
        PriceProjects.price("390", "2026-10-02")
                .ifPresent(price -> prices.put(Quote.Target.part("drive"), price));
        Quote quote =
                new Quote.Draft("quote-1")
                        .build()
                        .with(draft -> {
                            draft.number = "4711";
                            draft.validUntil = Optional.of(LocalDate.of(2026, 10, 14));
                        });
        Project project = QuoteEdits.takeIn(PriceProjects.project(), quote, prices);
        assertThat(remarks(project, SOON)).containsExactly("Quote 4711 was valid until 2026-10-14");
        assertThat(remarks(project, SOON.minusDays(1))).isEmpty();
    }

    @Test
    void showsTheWorkingLineByLine() {
        Project project =
                priced("drive", Optional.empty())
                        .with(draft ->
                                draft.assumptions =
                                        CostAssumptions.NONE.with(costs ->
                                                costs.taxRate =
                                                        Optional.of(new BigDecimal("0.19"))));
        // 1000 + 1200 + 4 × 300 + 2 × 150 = 3700; × 1.19 = 4403.
        assertThat(
                        PriceRemarks.working(
                                        MachinePrice.of(
                                                ProjectIndex.of(project),
                                                project.configurations().getFirst()))
                                .stream()
                                .map(TEXTS::text))
                .containsExactly(
                        "1 × Acme R1: 1 × 1,000.00 EUR = 1,000.00 EUR",
                        "1 × processor: 1 × 1,200.00 EUR = 1,200.00 EUR",
                        "4 × memory: 4 × 300.00 EUR = 1,200.00 EUR",
                        "2 × drive: no price",
                        "2 × supply: 2 × 150.00 EUR = 300.00 EUR",
                        "Together 3,700.00 EUR net, 4,403.00 EUR with tax");
    }
}
