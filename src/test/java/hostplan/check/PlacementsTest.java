package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.inventory.Server;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

class PlacementsTest {

    private static final HostOffer A = new HostOffer.Standing("a");
    private static final HostOffer B = new HostOffer.Standing("b");
    private static final HostOffer ANY = new HostOffer.ToBuy("node", Optional.empty());
    private static final HostOffer FOUR = new HostOffer.ToBuy("node", Optional.of(4));

    /// Two servers, one VM on the first in the group `db`, one in the group `off` that does not run
    /// and one on no host; and a configuration without a price.
    private static Project project(Consumer<Placement.Draft> change) {
        Placement.Draft placement = new Placement.Draft("p");
        placement.name = "spring";
        placement.hosts = List.of(A, B);
        change.accept(placement);
        return Findings.project(draft -> {
            draft.configurations = List.of(node());
            draft.servers = List.of(server("a"), server("b"));
            draft.vms =
                    List.of(
                            vm(
                                    "one",
                                    vm -> {
                                        vm.host = Optional.of("a");
                                        vm.group = "db";
                                    }),
                            vm(
                                    "two",
                                    vm -> {
                                        vm.powerState = Optional.of(PowerState.OFF);
                                        vm.group = "off";
                                    }),
                            vm("three", _ -> {}));
            draft.placements = List.of(placement.build());
        });
    }

    private static HardwareConfiguration node() {
        return new HardwareConfiguration.Draft("node").build().with(draft -> draft.name = "node");
    }

    private static Server server(String id) {
        return new Server.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.configuration = Optional.of("node");
                });
    }

    private static Vm vm(String id, Consumer<Vm.Draft> change) {
        return new Vm.Draft(id).build().with(draft -> draft.name = id).with(change);
    }

    private static Placement cured(String rule, Project project) {
        Cure cure = Findings.of(rule, project).getFirst().cure().orElseThrow();
        return cure.apply(project).placements().getFirst();
    }

    @Test
    void nothingIsWrongWithASimpleOne() {
        assertThat(Findings.all(project(_ -> {}))).isEmpty();
    }

    @Test
    void aRuleIsForAGroupOfVmsThatArePlaced() {
        Project project =
                project(draft ->
                        draft.groups =
                                List.of(
                                        GroupRule.apart("db"),
                                        GroupRule.apart("off"),
                                        GroupRule.together("web"),
                                        GroupRule.apart("web")));

        assertThat(Findings.lines("placement-group-empty", project))
                .containsExactly(
                        "p: It asks something of the group off, but no VM that it places is in that"
                                + " group.",
                        "p: It asks something of the group web, but no VM that it places is in that"
                                + " group.");
        assertThat(cured("placement-group-empty", project).groups())
                .extracting(GroupRule::group)
                .containsExactly("db", "web", "web");
    }

    @Test
    void rulesOfAGroupCanBeKeptTogether() {
        Project project =
                project(draft ->
                                draft.groups =
                                        List.of(GroupRule.together("db"), GroupRule.apart("db")))
                        .with(draft -> {
                            List<Vm> vms = new ArrayList<>(draft.vms);
                            vms.set(0, vms.getFirst().with(vm -> vm.count = 2));
                            draft.vms = vms;
                        });

        assertThat(Findings.lines("placement-rules-contradict", project))
                .containsExactly(
                        "p: Its rules for db contradict each other: all 2 VMs on one host, and no"
                                + " more than 1 on one host.");
        assertThat(cured("placement-rules-contradict", project).groups())
                .containsExactly(GroupRule.together("db"));
    }

    @Test
    void noGroupIsTogetherOnOneFeed() {
        GroupRule rule =
                new GroupRule("db", GroupRule.Policy.TOGETHER, GroupRule.Place.FEED, 1, true);
        Project project = project(draft -> draft.groups = List.of(rule, GroupRule.apart("db")));

        assertThat(Findings.lines("placement-together-on-feed", project))
                .containsExactly(
                        "p: It keeps db together on one feed, which means nothing: a host that"
                                + " outlives the loss of either feed hangs on none.");
        assertThat(cured("placement-together-on-feed", project).groups())
                .containsExactly(
                        new GroupRule(
                                "db", GroupRule.Policy.TOGETHER, GroupRule.Place.RACK, 1, true),
                        GroupRule.apart("db"));
    }

    @Test
    void aVmThatIsOffMayBeThereAfterAll() {
        Project project =
                project(draft -> {
                    draft.groups = List.of(GroupRule.apart("off"));
                    draft.counting = new VmCounting(Set.of(), true, false, false, Fraction.ZERO);
                });

        assertThat(Findings.of("placement-group-empty", project)).isEmpty();
    }

    @Test
    void aVmThatStaysHasAHost() {
        Project project = project(draft -> draft.bound = Set.of("one", "three"));

        assertThat(Findings.lines("placement-bound-vm", project))
                .containsExactly("p: It leaves three on its host, but three has none.");
        assertThat(cured("placement-bound-vm", project).bound()).containsExactly("one");
    }

    @Test
    void aVmThatStaysIsOnAHostThatIsOffered() {
        Project project =
                project(draft -> {
                    draft.hosts = List.of(B, FOUR);
                    draft.bound = Set.of("one");
                });

        assertThat(Findings.lines("placement-bound-vm", project))
                .containsExactly("p: It leaves one on a, which is not among its hosts.");
        assertThat(cured("placement-bound-vm", project).hosts()).containsExactly(B, FOUR, A);
    }

    @Test
    void theLeastPriceNeedsPrices() {
        Project project =
                project(draft -> {
                    draft.hosts = List.of(A, FOUR);
                    draft.aim = PlacementAim.PRICE;
                });

        assertThat(Findings.lines("placement-price-missing", project))
                .containsExactly("p: It is to cost least, but the price of node is not known.");
        Price price =
                new Price(
                        new Money(new BigDecimal("4999"), Project.USUAL_CURRENCY),
                        Optional.empty(),
                        "");
        assertThat(
                        Findings.of(
                                "placement-price-missing",
                                project.with(draft ->
                                        draft.configurations =
                                                List.of(node().priced(Optional.of(price))))))
                .isEmpty();
    }

    @Test
    void theFewestHostsNeedNoPrices() {
        assertThat(Findings.of("placement-price-missing", project(d -> d.hosts = List.of(FOUR))))
                .isEmpty();
    }

    @Test
    void evenLoadNeedsALimit() {
        Project project =
                project(draft -> {
                    draft.hosts = List.of(A, ANY);
                    draft.aim = PlacementAim.EVEN;
                });

        assertThat(Findings.lines("placement-even-unlimited", project))
                .containsExactly(
                        "p: It is to load its hosts evenly, but any number of node may be bought:"
                                + " with more of them each is loaded less, without end.");
        assertThat(
                        Findings.of(
                                "placement-even-unlimited",
                                project(draft -> {
                                    draft.hosts = List.of(A, FOUR);
                                    draft.aim = PlacementAim.EVEN;
                                })))
                .isEmpty();
        assertThat(Findings.of("placement-even-unlimited", project(d -> d.hosts = List.of(ANY))))
                .isEmpty();
    }

    @Test
    void aServerIsOneHostOnly() {
        Project project = project(draft -> draft.hosts = List.of(A, B, A, FOUR, A));

        assertThat(Findings.lines("placement-host-twice", project))
                .containsExactly(
                        "p: a is among its hosts more than once, and would be taken for several.");
        assertThat(cured("placement-host-twice", project).hosts()).containsExactly(A, B, FOUR);
    }

    @Test
    void aRuleSetThatIsNotThereIsFound() {
        Project project =
                project(draft -> draft.rules = draft.rules.with(rules -> rules.ruleSet = "esx"));

        assertThat(Findings.lines("placement-rule-set-unknown", project))
                .containsExactly(
                        "p: There is no rule set esx, so what its hosts carry cannot be counted.");
    }

    @Test
    void everyCureIsPutIntoWords() {
        Project project =
                project(draft -> {
                    draft.hosts = List.of(B, B);
                    draft.bound = Set.of("one", "three");
                    draft.groups = List.of(GroupRule.apart("web"));
                });

        assertThat(Findings.all(project))
                .extracting(finding -> FindingTexts.english().label(finding.cure().orElseThrow()))
                .containsExactly(
                        "Take a among the hosts",
                        "Let three go anywhere",
                        "Name b once",
                        "Ask nothing of web");
    }
}
