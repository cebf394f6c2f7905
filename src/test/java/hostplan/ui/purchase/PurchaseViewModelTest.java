package hostplan.ui.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.Money;
import hostplan.capacity.RuleSet;
import hostplan.cost.CostAssumptions;
import hostplan.document.Ids;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.Tax;
import hostplan.hardware.Totals;
import hostplan.inventory.Status;
import hostplan.project.PriceProjects;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;
import hostplan.ui.common.Texts;
import hostplan.ui.purchase.PurchaseViewModel.Figure;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executor;

/// Purchase, candidates and quotes without a window, on 2027-02-01.
class PurchaseViewModelTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneOffset.UTC);

    private final ProjectSession session = new ProjectSession(project());
    private final PurchaseViewModel purchase =
            new PurchaseViewModel(
                    session, new Navigator(), CLOCK, Runnable::run, Runnable::run, TEXTS);

    private static Project project() {
        Project project = PriceProjects.with(PriceProjects.project(), 2, Status.PLANNED, "built");
        return PriceProjects.with(project, 1, Status.ORDERED, "bought")
                .with(draft ->
                        draft.assumptions =
                                CostAssumptions.NONE.with(costs -> {
                                    costs.taxRate = Optional.of(new BigDecimal("0.19"));
                                    costs.budget =
                                            Optional.of(
                                                    new Money(
                                                            new BigDecimal("20000"),
                                                            PriceProjects.EUR));
                                }));
    }

    @Test
    void showsNetGrossAndWhatTheBudgetLeaves() {
        // Planned 2 × 4500 = 9,000; × 1.19 = 10,710. Ordered 9,000, which count once. Left 20,000 −
        // 9,000 = 11,000, and 2,000 after what is planned. Spares: 8 modules are more than a
        // handful, 4 drives and supplies not.
        assertThat(purchase.figures())
                .extracting(Figure::key, Figure::value)
                .containsExactly(
                        tuple("net", "9,000.00"),
                        tuple("gross", "10,710.00"),
                        tuple("spares", "300.00"),
                        tuple("budget", "20,000.00"),
                        tuple("spent", "9,000.00"),
                        tuple("left", "11,000.00"));
        assertThat(purchase.figures().getLast().note()).isEqualTo("2,000.00 after what is planned");
    }

    @Test
    void countsOrderedServersAsSpentOnlyWhateverIsListed() {
        for (PurchaseViewModel.Filter filter : PurchaseViewModel.Filter.values()) {
            purchase.filterProperty().set(filter);
            assertThat(purchase.figures())
                    .filteredOn(each -> Set.of("net", "spent").contains(each.key()))
                    .extracting(Figure::caption, Figure::value, Figure::note)
                    .containsExactly(
                            tuple(
                                    "Planned net, EUR",
                                    "9,000.00",
                                    "2 planned servers, oldest price 2026-10-01"),
                            tuple("Spent net, EUR", "9,000.00", "1 ordered server"));
        }
        // The table still lists what is ordered where one asks for it.
        purchase.filterProperty().set(PurchaseViewModel.Filter.ORDERED);
        assertThat(purchase.rows()).extracting(PurchaseRow::part).containsExactly("bought");
    }

    @Test
    void saysHowOldThePricesAre() {
        // The oldest is of 2026-10-01, 123 days before.
        assertThat(purchase.remarks())
                .contains("The oldest price is of 2026-10-01, more than 90 days ago");
    }

    @Test
    void copiesAsATableAndWritesFilesThatRunNothing() {
        session.apply(
                hostplan.project.StepName.of("step.cure"),
                session.project()
                        .with(draft ->
                                draft.parts =
                                        draft.parts.stream()
                                                .map(part ->
                                                        part.id().equals("drive")
                                                                ? part.with(
                                                                        each -> each.name = "=1+1")
                                                                : part)
                                                .toList()));
        purchase.filterProperty().set(PurchaseViewModel.Filter.PLANNED);
        assertThat(purchase.copy().lines())
                .hasSize(6)
                .contains("=1+1\t4\t400.00\t1,600.00\t1,904.00\t\t\t5 years\tDrive\t\t");
        assertThat(purchase.csv())
                .contains("'=1+1,4,400.00,\"1,600.00\",\"1,904.00\",,,5 years,Drive,,\r\n");
    }

    @Test
    void marksTheCheapestCandidateOfEachColumn() {
        CandidatesViewModel candidates = candidates(Runnable::run);
        assertThat(candidates.shownProperty().get().rows())
                .extracting(row -> row.cells().getFirst(), CandidatesViewModel.Row::cheapest)
                .containsExactly(tuple("built", Set.of(1)), tuple("bought", Set.of()));
        // 4500 ÷ 256 GiB = 17.578…; of the other nothing is known but its price.
        assertThat(candidates.shownProperty().get().rows().getFirst().cells())
                .startsWith("built", "4,500.00", "17.58", "281.25");
        candidates.leaveOut("built");
        assertThat(candidates.shownProperty().get().rows()).hasSize(1);
    }

    /// 600 W ÷ 64 = 9.375, shown as 9.4; 400 W ÷ 32 = 12.5. The larger machine draws less for each
    /// core.
    @Test
    void marksTheLeastWattsOfACore() {
        session.apply(
                hostplan.project.StepName.of("step.cure"),
                session.project()
                        .with(draft ->
                                draft.configurations =
                                        List.of(
                                                stated("small", 32, 400),
                                                stated("large", 64, 600))));
        CandidatesViewModel candidates = candidates(Runnable::run);
        candidates.choose("small");
        candidates.choose("large");
        assertThat(candidates.shownProperty().get().headings()).endsWith("W/core");
        assertThat(candidates.shownProperty().get().rows())
                .extracting(row -> row.cells().getLast(), CandidatesViewModel.Row::cheapest)
                .containsExactly(tuple("12.5", Set.of()), tuple("9.4", Set.of(7)));
    }

    /// Two edits while nothing has been compared: what is shown is that of the second.
    @Test
    void comparesAndListsOffTheFxThreadAndShowsTheNewestEdit() {
        Deque<Runnable> background = new ArrayDeque<>();
        CandidatesViewModel candidates = candidates(background::add);
        PurchaseViewModel list =
                new PurchaseViewModel(
                        session, new Navigator(), CLOCK, background::add, Runnable::run, TEXTS);
        assertThat(candidates.shownProperty().get().rows()).isEmpty();
        assertThat(list.shownProperty().get()).isEmpty();
        priced("1000");
        priced("2000");
        while (!background.isEmpty()) {
            background.remove().run();
        }
        // 4500 with two drives of 400: 4500 − 800 + 2 × 2000 = 7700, and 2 × 7700 for two servers.
        assertThat(candidates.shownProperty().get().rows().getFirst().cells())
                .startsWith("built", "7,700.00");
        assertThat(list.figures().getFirst().value()).isEqualTo("15,400.00");
    }

    private void priced(String drive) {
        session.apply(
                hostplan.project.StepName.of("step.cure"),
                ProjectEdits.replace(
                        session.project(),
                        drive().with(draft ->
                                draft.price = PriceProjects.price(drive, "2026-10-01"))));
    }

    /// Two hosts of 7.68 TB, two copies, filled to 80 %.
    @Test
    void saysWhichCandidatesShareStorage() {
        session.apply(
                hostplan.project.StepName.of("step.cure"),
                PriceProjects.pooled(session.project(), "built"));
        assertThat(candidates(Runnable::run).shownProperty().get().remarks())
                .containsExactly(
                        "built: as srv-0 in the storage pool vm-store, with 6.14 TB ÷ 2 hosts = 3.07 TB of"
                                + " disk, less what the pool takes of memory and cores.");
    }

    private CandidatesViewModel candidates(Executor background) {
        return new CandidatesViewModel(
                session, List.of(RuleSet.takingNothing()), background, Runnable::run, TEXTS);
    }

    private static HardwareConfiguration stated(String id, int cores, int watts) {
        Totals.Draft totals = new Totals.Draft();
        totals.cores = Optional.of(cores);
        totals.watts = Optional.of(watts);
        HardwareConfiguration.Draft configuration = new HardwareConfiguration.Draft(id);
        configuration.name = id;
        configuration.build = totals.build();
        return configuration.build();
    }

    @Test
    void completesMapsAndTakesInAQuote() {
        QuoteViewModel quote =
                new QuoteViewModel(session, new Navigator(), new Ids(new Random(1)), TEXTS);
        quote.read("Description;Price\nSamsung PM9A3;350\n");
        assertThat(quote.takeable()).isFalse();
        quote.number().textProperty().set("4711");
        quote.currency().textProperty().set("eur");
        quote.taxProperty().set(Optional.of(Tax.GROSS));
        quote.map(2, Quote.Target.part("drive"));
        assertThat(quote.takeable()).isTrue();
        quote.take();
        Price price = drive().price().orElseThrow();
        assertThat(price.amount().text()).isEqualTo("350 EUR");
        assertThat(price.tax()).isEqualTo(Tax.GROSS);
        assertThat(session.project().quotes()).hasSize(1);
        session.undo();
        assertThat(drive().price()).isEqualTo(PriceProjects.price("400", "2026-10-01"));
        assertThat(session.project().quotes()).isEmpty();
    }

    @Test
    void saysWhyATextIsNoQuote() {
        QuoteViewModel quote =
                new QuoteViewModel(session, new Navigator(), new Ids(new Random(1)), TEXTS);
        quote.read("Hello");
        assertThat(quote.planProperty().get()).isEmpty();
        assertThat(quote.problemProperty().get().orElseThrow())
                .startsWith("No table of parts with prices was found in the pasted text.");
    }

    private Part drive() {
        return session.project().parts().get(2);
    }
}
