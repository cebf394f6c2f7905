package hostplan.exchange.quote;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Money;
import hostplan.exchange.quote.QuoteMatch.One;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Priced;
import hostplan.hardware.Quote;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Tax;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.QuoteEdits;
import hostplan.project.VendorTerms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;

class QuotePlanTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private static final String QUOTE =
            """
            Quote 4711, date 2026-11-02, valid until 2026-11-30, net
            Part number;Manufacturer;Description;Qty;Unit price
            CQK-64;;anything;12;1500 €
            ;Samsung;PM9A3 3.84 TB;8;3300 €
            ;;Broadcom 57414 25G dual port SFP28 OCP 3.0 card;1;380 €
            ;;Supply 860 W;2;380 €
            ;;Rails;1;80 €
            """;

    private static final String MACHINES =
            """
            Supplier: Muster GmbH
            Quote 4711, date 2026-11-02, valid until 2026-11-30, net, prices in EUR
            Delivery: 3 weeks
            Warranty: 3 years
            Repairs by: Muster, next business day
            Part number;Description;Unit price
            """;

    private static final Quote.Target MODEL = new Quote.Target(Quote.Kind.MODEL, "model");

    private static final OfferTerms TERMS =
            OfferTerms.NONE.with(draft -> draft.vendor = "Old vendor");

    private static Part part(String id, String vendor, String name, String number) {
        Part.Draft draft = new Part.Draft(id);
        draft.vendor = vendor;
        draft.name = name;
        draft.partNumber = number;
        return draft.build();
    }

    private static Project project() {
        return Project.EMPTY.with(draft ->
                draft.parts =
                        List.of(
                                part("memory", "Samsung", "64 GB DDR5", "cqk 64")
                                        .with(each -> each.price = own("1200")),
                                part("drive", "Samsung", "PM9A3 3.84 TB", ""),
                                part("card", "Broadcom", "57414", ""),
                                part("supply-1", "Dell", "Supply 860 W", ""),
                                part("supply-2", "HPE", "Supply 860 W", "")));
    }

    private static Optional<Price> own(String amount) {
        Money money = new Money(new BigDecimal(amount), EUR);
        return Optional.of(new Price(money, Optional.of(LocalDate.of(2026, 1, 5)), ""));
    }

    private static QuoteDraft draft() {
        return QuoteReader.read("quote.csv", QUOTE).orElseThrow();
    }

    private static One part(String id, QuoteMatch.By by) {
        return new One(Quote.Target.part(id), by);
    }

    private static QuotePlan plan(Map<Integer, Optional<Quote.Target>> byHand) {
        return QuotePlan.of(project(), draft(), draft().head(), byHand);
    }

    @Test
    void matchesByPartNumberThenNameThenWhatIsContained() {
        assertThat(plan(Map.of()).lines())
                .extracting(QuotePlan.Line::match)
                .containsExactly(
                        part("memory", QuoteMatch.By.PART_NUMBER),
                        part("drive", QuoteMatch.By.NAME),
                        part("card", QuoteMatch.By.CONTAINED),
                        new QuoteMatch.Several(
                                List.of(
                                        Quote.Target.part("supply-1"),
                                        Quote.Target.part("supply-2"))),
                        new QuoteMatch.None());
    }

    @Test
    void aLineIsMappedOrLeftOutByHand() {
        QuotePlan plan =
                plan(Map.of(6, Optional.of(Quote.Target.part("supply-2")), 3, Optional.empty()));
        assertThat(plan.lines().get(3).match()).isEqualTo(part("supply-2", QuoteMatch.By.HAND));
        assertThat(plan.lines().getFirst().match()).isEqualTo(new QuoteMatch.LeftOut());
        assertThat(plan.setting()).isEqualTo(3);
    }

    @Test
    void theFirstLineOfAPartSetsItsPrice() {
        QuotePlan plan = plan(Map.of(6, Optional.of(Quote.Target.part("memory"))));
        assertThat(plan.lines().get(3).match())
                .isEqualTo(new QuoteMatch.Twice(Quote.Target.part("memory")));
        assertThat(plan.lines().get(3).sets()).isFalse();
    }

    @Test
    void setsPricesWithTheirSourceAndRemembersThoseFromBefore() {
        Project after = plan(Map.of()).applied(project(), "quote-1");
        Price price = after.parts().getFirst().price().orElseThrow();
        assertThat(price)
                .isEqualTo(
                        new Price(
                                new Money(new BigDecimal("1500"), EUR),
                                Optional.of(LocalDate.of(2026, 11, 2)),
                                "4711",
                                Tax.NET,
                                Optional.of("quote-1")));
        assertThat(after.quotes().getFirst().lines())
                .containsExactly(
                        new Quote.Line(Quote.Target.part("memory"), own("1200")),
                        new Quote.Line(Quote.Target.part("drive"), Optional.empty()),
                        new Quote.Line(Quote.Target.part("card"), Optional.empty()));
        assertThat(after.quotes().getFirst().validUntil()).contains(LocalDate.of(2026, 11, 30));
    }

    @Test
    void nothingIsTakenInWhileACellIsBad() {
        QuoteDraft bad = QuoteReader.read("q", QUOTE.replace("380 €", "cheap")).orElseThrow();
        QuotePlan plan = QuotePlan.of(project(), bad, bad.head(), Map.of());
        assertThat(plan.obstacles()).contains(QuotePlan.Obstacle.UNREADABLE_CELLS);
        assertThat(plan.applied(project(), "quote-1")).isEqualTo(project());
    }

    @Test
    void asksForWhatTheQuoteDoesNotSay() {
        QuoteDraft bare = QuoteReader.read("q", "Part number;Price\nCQK-64;1500\n").orElseThrow();
        QuotePlan plan = QuotePlan.of(project(), bare, bare.head(), Map.of());
        assertThat(plan.obstacles())
                .containsExactly(
                        QuotePlan.Obstacle.NO_NUMBER,
                        QuotePlan.Obstacle.NO_CURRENCY,
                        QuotePlan.Obstacle.NO_TAX,
                        QuotePlan.Obstacle.NOTHING_MATCHES);
        QuoteHead head =
                bare.head()
                        .with(draft -> {
                            draft.number = "7";
                            draft.currency = Optional.of(EUR);
                            draft.tax = Optional.of(Tax.GROSS);
                        });
        assertThat(QuotePlan.of(project(), bare, head, Map.of()).obstacles()).isEmpty();
    }

    @Test
    void takingBackGivesBackWhatTheQuoteStillSets() {
        Project taken = plan(Map.of()).applied(project(), "quote-1");
        assertThat(QuoteEdits.takeBack(taken, "quote-1")).isEqualTo(project());
        // A price that a person changed since then stays.
        Project changed =
                taken.with(draft ->
                        draft.parts =
                                taken.parts().stream()
                                        .map(part ->
                                                part.id().equals("drive")
                                                        ? part.with(each -> each.price = own("9"))
                                                        : part)
                                        .toList());
        Project back = QuoteEdits.takeBack(changed, "quote-1");
        assertThat(back.parts().get(1).price()).isEqualTo(own("9"));
        assertThat(back.parts().getFirst().price()).isEqualTo(own("1200"));
        assertThat(back.quotes()).isEmpty();
    }

    /// Several quotes over the same parts, taken back in any order, leave what was there before.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void quotesTakenBackInAnyOrderLeaveWhatWasThere(long seed) {
        Random random = new Random(seed);
        Project before = machines();
        Project project = before;
        List<String> quotes = new ArrayList<>();
        for (int number = 0; number < 4; number++) {
            String id = "quote-" + number;
            project = QuoteEdits.takeIn(project, quote(id), prices(random));
            quotes.add(id);
        }
        java.util.Collections.shuffle(quotes, random);
        for (String quote : quotes) {
            project = QuoteEdits.takeBack(project, quote);
        }
        assertThat(project).isEqualTo(before);
    }

    private static Project machines() {
        ServerModel.Draft model = new ServerModel.Draft("model");
        model.manufacturer = "Dell";
        model.model = "PowerEdge R760";
        model.partNumber = "210-BDZY";
        HardwareConfiguration.Draft node = new HardwareConfiguration.Draft("node");
        node.name = "db node";
        node.price = own("21000");
        node.terms = TERMS;
        return project()
                .with(draft -> {
                    draft.serverModels = List.of(model.build());
                    draft.configurations = List.of(node.build());
                });
    }

    private static QuotePlan machines(String lines) {
        QuoteDraft read = QuoteReader.read("quote.csv", MACHINES + lines).orElseThrow();
        return QuotePlan.of(machines(), read, read.head(), Map.of());
    }

    @Test
    void matchesModelsAndConfigurationsToo() {
        assertThat(
                        machines(
                                        """
                                        210BDZY;chassis;4000
                                        ;DB node, built and tested;23000
                                        ;Dell PowerEdge R760;4000
                                        ;Supply 860 W for PowerEdge R760;380
                                        ;Rails for PowerEdge R760;80
                                        """)
                                .lines())
                .extracting(QuotePlan.Line::match)
                .containsExactly(
                        new One(MODEL, QuoteMatch.By.PART_NUMBER),
                        new One(Quote.Target.configuration("node"), QuoteMatch.By.CONTAINED),
                        new QuoteMatch.Twice(MODEL),
                        new QuoteMatch.Several(
                                List.of(
                                        Quote.Target.part("supply-1"),
                                        Quote.Target.part("supply-2"),
                                        MODEL)),
                        new QuoteMatch.Several(List.of(MODEL)));
    }

    @Test
    void aMachineHasThePriceAndTheTermsOfItsQuoteUntilThatIsTakenBack() {
        Project taken = machines(";db node;23000\n").applied(machines(), "quote-1");
        HardwareConfiguration node = taken.configurations().getFirst();
        assertThat(node.price().map(Price::amount))
                .contains(new Money(new BigDecimal("23000"), EUR));
        assertThat(VendorTerms.of(ProjectIndex.of(taken), node))
                .isEqualTo(
                        new OfferTerms(
                                "Muster GmbH",
                                "4711",
                                Optional.of(LocalDate.of(2026, 11, 30)),
                                Optional.of(21),
                                Optional.of(36),
                                "Muster, next business day"));

        Project back = QuoteEdits.takeBack(taken, "quote-1");
        assertThat(back).isEqualTo(machines());
        assertThat(VendorTerms.of(ProjectIndex.of(back), back.configurations().getFirst()))
                .isEqualTo(TERMS);
    }

    private static SequencedMap<Quote.Target, Price> prices(Random random) {
        SequencedMap<Quote.Target, Price> prices = new LinkedHashMap<>();
        for (Priced<?> object : QuotePlan.choices(machines())) {
            if (random.nextBoolean()) {
                own(String.valueOf(random.nextInt(1, 9999)))
                        .ifPresent(price -> prices.put(Quote.Target.of(object), price));
            }
        }
        return prices;
    }

    private static Quote quote(String id) {
        Quote.Draft quote = new Quote.Draft(id);
        quote.number = id;
        return quote.build();
    }
}
