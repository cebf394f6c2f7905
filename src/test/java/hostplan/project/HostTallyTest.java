package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.amount.Parsed;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.Slicer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.cost.CostFigure;
import hostplan.document.Ids;
import hostplan.inventory.Server;
import hostplan.project.SlicedHost.Outcome;
import hostplan.storage.RuleSetFiles;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class HostTallyTest {

    private final SlicingQuestions questions = new SlicingQuestions(RuleSetFiles.load().all());
    private final HostTally tally = new HostTally(questions);

    /// Also after an edit, when most of it is remembered.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysOfEveryHostWhatItsOwnAnswerSays(long seed) {
        Random random = new Random(seed);
        Project project = ManyHosts.of(random, 30, 25);
        agrees(project);
        List<Slicing> edited = new ArrayList<>(project.slicings());
        int row = random.nextInt(edited.size());
        edited.set(row, edited.get(row).with(draft -> draft.ruleSet = "kvm"));
        agrees(project.with(draft -> draft.slicings = edited));
    }

    private void agrees(Project project) {
        SlicedHosts hosts = tally.of(project);
        assertThat(hosts.all()).hasSameSizeAs(project.slicings());
        for (Slicing slicing : project.slicings()) {
            SlicedHost host = hosts.find(slicing.id()).orElseThrow();
            switch (questions.of(project, slicing)) {
                case SlicingQuestions.Asked.Lacking(var lacks) ->
                        assertThat(host.outcome()).isEqualTo(new Outcome.Lacking(lacks));
                case SlicingQuestions.Asked.Ready(var question) ->
                        agrees(host, Slicer.answer(question));
            }
        }
    }

    private static void agrees(SlicedHost host, Parsed<SlicingAnswer> alone) {
        SlicingAnswer answer = alone.orElseThrow();
        assertThat(host.counts().orElseThrow().counts()).isEqualTo(answer.counts());
        assertThat(host.counts().orElseThrow().limit()).isEqualTo(answer.limit());
        assertThat(host.counts().orElseThrow().ledgers()).isEqualTo(answer.ledgers());
        assertThat(host.byFlavor().values()).containsExactlyElementsOf(answer.counts().perLine());
        assertThat(host.income()).isEqualTo(income(answer));
    }

    private static Optional<Money> income(SlicingAnswer answer) {
        BigDecimal sum = BigDecimal.ZERO;
        for (LineAnswer line : answer.lines()) {
            BigDecimal price = line.flavor().price().map(Money::amount).orElse(BigDecimal.ZERO);
            sum = sum.add(price.multiply(BigDecimal.valueOf(line.count())));
        }
        return Optional.of(new Money(sum, Project.EMPTY.currency()));
    }

    /// The mean over all slices, at the expected fill.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void saysWhatASliceCostsAsTheCostPageDoes(long seed) {
        Project project = ManyHosts.priced(new Random(seed), 30, 25);
        SlicedHosts hosts = tally.of(project);
        SliceCostSum all = hosts.total().cost().orElseThrow();
        for (SlicedHost host : hosts.all()) {
            assertThat(host.cost().flatMap(SlicedCost::all).map(SliceCostSum::sum))
                    .isEqualTo(cost(project, host));
        }
        assertThat(all.slices() + hosts.total().slicesWithoutCost())
                .isEqualTo(hosts.total().slices());
        assertThat(
                        hosts.bySite().values().stream()
                                .flatMap(site -> site.cost().stream())
                                .reduce(SliceCostSum::plus))
                .contains(all);
    }

    private Optional<Money> cost(Project project, SlicedHost host) {
        if (!(questions.of(project, host.slicing())
                instanceof SlicingQuestions.Asked.Ready(var question))) {
            return Optional.empty();
        }
        return HostCosts.of(
                        ProjectIndex.of(project),
                        host.slicing(),
                        Slicer.answer(question).orElseThrow())
                .filter(costs -> costs.host().hasPrice() && costs.sold() > 0)
                .map(costs ->
                        costs.flavors().stream()
                                .map(each -> each.atFill().orElseThrow().times(each.count()))
                                .map(costs.host().assumed().valuation()::money)
                                .reduce(Money::plus)
                                .orElseThrow());
    }

    @Test
    void saysWhyASliceHasNoCost() {
        SlicedHosts hosts = tally.of(ManyHosts.of(new Random(1), 12, 12));
        assertThat(hosts.all())
                .filteredOn(host -> host.counts().isPresent())
                .isNotEmpty()
                .allSatisfy(host -> {
                    assertThat(host.costPerSlice()).isEmpty();
                    assertThat(host.costLack()).contains(SlicedCost.Lack.PRICE);
                });
        Project textbook = new Samples().open("textbook");
        Slicing nowhere =
                textbook.slicings()
                        .getFirst()
                        .with(draft ->
                                draft.host =
                                        new Slicing.Host.AdHoc(
                                                "offer",
                                                SlicingQuestions.totals(
                                                        textbook,
                                                        textbook.slicings().getFirst().host())));
        assertThat(
                        tally.of(textbook.with(draft -> draft.slicings = List.of(nowhere)))
                                .all()
                                .getFirst()
                                .costLack())
                .contains(SlicedCost.Lack.SERVER);
    }

    @Test
    void reckonsTheCostsAnewWhereAnAssumptionChanges() {
        Project project = ManyHosts.priced(new Random(2), 6, 6);
        Optional<SliceCostSum> before = tally.of(project).total().cost();
        Project fuller =
                project.with(draft ->
                        draft.assumptions =
                                project.assumptions()
                                        .with(costs -> costs.own(CostFigure.FILL, "1")));
        Optional<SliceCostSum> after = tally.of(fuller).total().cost();
        assertThat(after.orElseThrow().sum().amount())
                .isLessThan(before.orElseThrow().sum().amount());
        assertThat(tally.of(project).total().cost()).isEqualTo(before);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void addsUpByFlavorAndBySite(long seed) {
        SlicedHosts hosts = tally.of(ManyHosts.of(new Random(seed), 30, 25));
        SliceTotals total = hosts.total();
        assertThat(total.slices())
                .isEqualTo(
                        hosts.all().stream()
                                .flatMap(host -> host.counts().stream())
                                .mapToLong(counts -> counts.counts().total())
                                .sum());
        assertThat(total.byFlavor().values().stream().mapToLong(count -> count).sum())
                .isEqualTo(total.slices());
        List<SliceTotals> sites = List.copyOf(hosts.bySite().values());
        assertThat(sites.stream().mapToLong(SliceTotals::slices).sum()).isEqualTo(total.slices());
        assertThat(sites.stream().mapToInt(SliceTotals::slicings).sum()).isEqualTo(25);
        assertThat(sites.stream().flatMap(site -> site.income().stream()).reduce(Money::plus))
                .isEqualTo(total.income());
        assertThat(total.uncounted())
                .isEqualTo(
                        (int) hosts.all().stream().filter(host -> host.counts().isEmpty()).count());
    }

    @Test
    void keepsWhatAnEditDidNotChange() {
        Project project = ManyHosts.priced(new Random(1), 12, 12);
        SlicedHosts before = tally.of(project);
        List<Slicing> edited = new ArrayList<>(project.slicings());
        edited.set(
                3,
                edited.get(3)
                        .with(draft ->
                                draft.ratios =
                                        new hostplan.capacity.Ratios(
                                                Fraction.of(9), Fraction.ONE, Fraction.ONE)));
        SlicedHosts after = tally.of(project.with(draft -> draft.slicings = edited));
        for (int row = 0; row < 12; row++) {
            if (row == 3) {
                assertThat(after.all().get(row)).isNotSameAs(before.all().get(row));
            } else {
                assertThat(after.all().get(row)).isSameAs(before.all().get(row));
            }
        }
    }

    @Test
    void tellsWhatIsCountedTwice() {
        Project project = ManyHosts.of(new Random(1), 4, 4);
        List<Slicing> twice = new ArrayList<>(project.slicings());
        twice.add(twice.getFirst().with(draft -> draft.id = "slicing-again"));
        assertThat(tally.of(project).total().repeated()).isZero();
        assertThat(tally.of(project.with(draft -> draft.slicings = twice)).total().repeated())
                .isEqualTo(1);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void slicesManyServersLikeOne(long seed) {
        Project project = ManyHosts.of(new Random(seed), 20, 5);
        ProjectIndex index = ProjectIndex.of(project);
        HostScope berlin = new HostScope.AtSite("site-a");
        List<Server> servers = berlin.unsliced(index);
        Slicing like = project.slicings().getFirst();
        Project more =
                MoreHosts.sliced(project, servers, Optional.of(like), new Ids(new Random(1)));
        assertThat(more.slicings())
                .hasSize(5 + servers.size())
                .startsWith(project.slicings().toArray(new Slicing[0]));
        assertThat(berlin.unsliced(ProjectIndex.of(more))).isEmpty();
        for (int row = 5; row < more.slicings().size(); row++) {
            Slicing added = more.slicings().get(row);
            Server server = servers.get(row - 5);
            assertThat(added)
                    .isEqualTo(
                            like.with(draft -> {
                                draft.id = added.id();
                                draft.name = server.name();
                                draft.host = new Slicing.Host.OfServer(server.id());
                            }));
        }
        assertThat(more.slicings().stream().map(Slicing::id)).doesNotHaveDuplicates();
    }

    @Test
    void findsServersBySiteConfigurationAndChoice() {
        Project project = ManyHosts.of(new Random(1), 10, 2);
        ProjectIndex index = ProjectIndex.of(project);
        assertThat(new HostScope.All().unsliced(index)).hasSize(8);
        assertThat(new HostScope.OfConfiguration("hw-large").unsliced(index))
                .allMatch(server -> server.configuration().equals(Optional.of("hw-large")))
                .isNotEmpty();
        assertThat(new HostScope.Chosen(List.of("srv-1", "srv-5")).unsliced(index))
                .extracting(Server::id)
                .containsExactly("srv-5");
    }
}
