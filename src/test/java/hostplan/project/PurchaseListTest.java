package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.cost.CostAssumptions;
import hostplan.hardware.Quote;
import hostplan.hardware.price.PriceLine;
import hostplan.inventory.Purchase;
import hostplan.inventory.Server;
import hostplan.inventory.Status;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class PurchaseListTest {

    private static final Set<Status> BOTH = Set.of(Status.PLANNED, Status.ORDERED);

    private static PurchaseList list(Project project, Set<Status> wanted) {
        return PurchaseList.of(ProjectIndex.of(project), wanted);
    }

    /// Three planned and one ordered of parts, two ordered pre-built, and one active.
    private static Project project() {
        Project project = PriceProjects.project();
        project = PriceProjects.with(project, 3, Status.PLANNED, "built");
        project = PriceProjects.with(project, 1, Status.ORDERED, "built");
        project = PriceProjects.with(project, 2, Status.ORDERED, "bought");
        return PriceProjects.with(project, 5, Status.ACTIVE, "built");
    }

    @Test
    void hasALineForEachPartAndForEachPreBuiltMachine() {
        // 4 servers of parts: 4 models, 4 processors, 16 modules, 8 drives, 8 supplies.
        assertThat(list(project(), BOTH).lines())
                .extracting(line -> line.item().id(), PurchaseList.Line::quantity)
                .containsExactly(
                        tuple("model", 4L),
                        tuple("processor", 4L),
                        tuple("memory", 16L),
                        tuple("drive", 8L),
                        tuple("supply", 8L),
                        tuple("bought", 2L));
    }

    @Test
    void looksAtPlannedOrOrderedAloneWhereAsked() {
        // 3 × 4500; 4500 + 2 × 9000.
        assertThat(list(project(), Set.of(Status.PLANNED)).sum().exactNet())
                .contains(Fraction.of(13_500));
        assertThat(list(project(), Set.of(Status.ORDERED)).sum().exactNet())
                .contains(Fraction.of(22_500));
    }

    @Test
    void keepsSparesOfPartsByTheirFailures() {
        // 16 modules and 8 drives and supplies are more than a handful: one of each, though e^−m is
        // over 0.95 for all. 4 processors × 0.0015 need none; models and machines have no spares.
        PurchaseList list = list(project(), BOTH);
        assertThat(list.lines())
                .extracting(PurchaseList.Line::spares)
                .containsExactly(0L, 0L, 1L, 1L, 1L, 0L);
        // 300 + 400 + 150.
        assertThat(list.spares().exactNet()).contains(Fraction.of(850));
    }

    @Test
    void takesDeliveryAndSupplierFromTheQuoteOfAPrice() {
        LinkedHashMap<Quote.Target, hostplan.hardware.Price> prices = new LinkedHashMap<>();
        PriceProjects.price("350", "2026-11-02")
                .ifPresent(each -> prices.put(Quote.Target.part("drive"), each));
        Quote quote =
                new Quote.Draft("quote-1")
                        .build()
                        .with(draft -> {
                            draft.supplier = "Muster";
                            draft.deliveryDays = Optional.of(45);
                        });
        PurchaseList list = list(QuoteEdits.takeIn(project(), quote, prices), BOTH);
        assertThat(list.lines().get(3).terms())
                .isEqualTo(
                        new PurchaseList.Terms(
                                "Muster", Optional.of(45), Optional.of(60), Optional.empty()));
        assertThat(list.longestDelivery()).contains(45);
    }

    @Test
    void namesServersOfWhichNothingIsKnown() {
        Project project = PriceProjects.with(project(), 1, Status.PLANNED, "");
        assertThat(list(project, BOTH).unknown())
                .extracting(Server::name)
                .containsExactly("srv-11");
    }

    @Test
    void theSumOfTheListIsTheSumOfItsMachines() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            int built = random.nextInt(20);
            int bought = random.nextInt(20);
            Project project =
                    PriceProjects.with(
                            PriceProjects.with(
                                    PriceProjects.project(), built, Status.PLANNED, "built"),
                            bought,
                            Status.ORDERED,
                            "bought");
            PurchaseList list = list(project, BOTH);
            Fraction expected = Fraction.of(4500L * built + 9000L * bought);
            assertThat(list.sum().exactNet().orElse(Fraction.ZERO)).isEqualTo(expected);
            Fraction lines =
                    list.lines().stream()
                            .map(PurchaseList.Line::price)
                            .map(PriceLine::sum)
                            .flatMap(Optional::stream)
                            .reduce(Fraction.ZERO, Fraction::plus);
            assertThat(lines).isEqualTo(expected);
        }
    }

    @Test
    void theBudgetLosesWhatIsOrderedAndThenWhatIsPlanned() {
        Project project =
                project()
                        .with(draft ->
                                draft.assumptions =
                                        CostAssumptions.NONE.with(
                                                costs -> costs.budget = Optional.of(eur("50000"))));
        Budget budget = Budget.of(ProjectIndex.of(project));
        // Ordered 4500 + 2 × 9000 = 22,500; planned 3 × 4500 = 13,500.
        assertThat(budget.spent()).isEqualTo(new Budget.Part(Fraction.of(22_500), 3, 0));
        assertThat(budget.planned()).isEqualTo(new Budget.Part(Fraction.of(13_500), 3, 0));
        assertThat(budget.left()).contains(Fraction.of(27_500));
        assertThat(budget.leftAfterPlan()).contains(Fraction.of(14_000));
    }

    @Test
    void whatAnOrderedServerWasBoughtForGoesBeforeItsListPrice() {
        Project project = project();
        List<Server> servers =
                project.servers().stream()
                        .map(server ->
                                server.id().equals("srv-3")
                                        ? server.with(draft ->
                                                draft.purchase =
                                                        new Purchase(
                                                                Optional.empty(),
                                                                "",
                                                                Optional.of(eur("4000")),
                                                                ""))
                                        : server)
                        .toList();
        Budget budget = Budget.of(ProjectIndex.of(project.with(draft -> draft.servers = servers)));
        // 4000 instead of 4500, beside 2 × 9000.
        assertThat(budget.spent().sum()).isEqualTo(Fraction.of(22_000));
        assertThat(budget.left()).isEmpty();
    }

    private static Money eur(String amount) {
        return new Money(new BigDecimal(amount), PriceProjects.EUR);
    }
}
