package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.hostOf;
import static hostplan.project.PlacementProjects.member;
import static hostplan.project.PlacementProjects.rack;
import static hostplan.project.PlacementProjects.racked;
import static hostplan.project.PlacementProjects.running;
import static hostplan.project.PlacementProjects.server;
import static hostplan.project.PlacementProjects.site;
import static hostplan.project.PlacementProjects.vm;
import static hostplan.project.PlacementProjects.vms;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Flavor;
import hostplan.capacity.Ratios;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.HostOffer;
import hostplan.placement.PlacementAim;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.placement.move.SeatedHost;
import hostplan.project.PlacementRun.Outcome;
import hostplan.project.PlacementRun.Wish;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What placements of a project answer, rule by rule.
class PlacementRunTest {

    private static final String GROUP = "g";

    /// Servers s1 to s4 of 16 cores and 64 GiB, two in each of two racks; each rack at a site of
    /// its own.
    private static Project project(Vm... vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations =
                    List.of(configuration("small", 16, 64), configuration("large", 64, 256));
            draft.sites = List.of(site("here"), site("there"));
            draft.racks = List.of(rack("r1", "here"), rack("r2", "there"));
            draft.servers =
                    List.of(
                            racked("s1", "small", "r1"),
                            racked("s2", "small", "r1"),
                            racked("s3", "small", "r2"),
                            racked("s4", "small", "r2"),
                            server("s5", "small"),
                            server("s6", "small"));
            draft.vms = List.of(vms);
        });
    }

    private static GroupRule apart(Place place, int most) {
        return new GroupRule(GROUP, Policy.APART, place, most, false);
    }

    private static GroupRule together(Place place) {
        return new GroupRule(GROUP, Policy.TOGETHER, place, 1, false);
    }

    @Test
    void keepsAGroupOnOneHostWhereItWouldBeSpread() {
        Project project = project(member("a", GROUP, 4, 16), member("b", GROUP, 4, 16));
        Outcome.Answered free = answered(project, asked("s1 s2", p -> p.aim = PlacementAim.EVEN));
        assertThat(hostOf(free, "a")).isNotEqualTo(hostOf(free, "b"));
        Outcome.Answered kept =
                answered(
                        project,
                        asked(
                                "s1 s2",
                                p -> {
                                    p.aim = PlacementAim.EVEN;
                                    p.groups = List.of(together(Place.HOST));
                                }));
        assertThat(hostOf(kept, "a")).isEqualTo(hostOf(kept, "b"));
        assertThat(kept.answer().isOptimal()).isTrue();
    }

    /// With the group on the small hosts of one rack, the large one is the fullest with 230 of 256
    /// GiB, but a host must be bought; with the group on the large one, with 250, none.
    @Test
    void buysNoHostForAMoreEvenLoadWhereAnotherRackDoesWithout() {
        Project project =
                project(
                                member("a", GROUP, 2, 35),
                                member("b", GROUP, 2, 35),
                                vm("c", 2, 50, vm -> vm.count = 2),
                                vm("d", 2, 180))
                        .with(draft ->
                                draft.servers =
                                        List.of(
                                                racked("s1", "small", "r1"),
                                                racked("s2", "small", "r1"),
                                                racked("big", "large", "r2")));
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s2 big",
                                p -> {
                                    p.aim = PlacementAim.EVEN;
                                    p.groups = List.of(together(Place.RACK));
                                    List<HostOffer> offers = new ArrayList<>(p.hosts);
                                    offers.add(new HostOffer.ToBuy("small", Optional.of(2)));
                                    p.hosts = offers;
                                }));
        assertThat(found.isFine()).isTrue();
        assertThat(found.hosts())
                .extracting(SeatedHost::server)
                .doesNotContain(Optional.<String>empty());
        assertThat(hostOf(found, "a")).isEqualTo("big");
    }

    /// Four VMs on two hosts of 64 GiB that do not say how many IOPS they can do.
    @Test
    void countsNoLoadOfWhatAHostDoesNotState() {
        Project project =
                project(
                        vm(
                                "a",
                                1,
                                4,
                                vm -> {
                                    vm.count = 4;
                                    vm.iops = Optional.of(500L);
                                }));
        Outcome.Answered found = answered(project, asked("s1 s2", p -> p.aim = PlacementAim.EVEN));
        assertThat(found.answer().cost()).isEqualTo(125);
        assertThat(found.answer().isOptimal()).isTrue();
    }

    @Test
    void placesAGroupAsAWholeOrNotAtAll() {
        Project project = project(member("a", GROUP, 12, 16), member("b", GROUP, 12, 16));
        Outcome.Answered found =
                answered(project, asked("s1 s2", p -> p.groups = List.of(together(Place.HOST))));
        assertThat(found.answer().vmsUnplaced()).isEqualTo(2);
    }

    /// Six VMs of two sizes, at most two on a host: three hosts, though one would do.
    @Test
    void keepsVmsOfDifferentSizesApart() {
        Project project =
                project(
                        vm(
                                "a",
                                1,
                                2,
                                vm -> {
                                    vm.count = 3;
                                    vm.group = GROUP;
                                }),
                        vm(
                                "b",
                                2,
                                4,
                                vm -> {
                                    vm.count = 3;
                                    vm.group = GROUP;
                                }));
        Outcome.Answered found =
                answered(project, asked("+large", p -> p.groups = List.of(apart(Place.HOST, 2))));
        assertThat(found.answer().hosts()).isEqualTo(3);
        assertThat(found.answer().isOptimal()).isTrue();
        assertThat(vms(found).values()).allMatch(each -> each.size() == 2);
    }

    @Test
    void keepsVmsApartOverRacks() {
        Project project =
                project(
                        member("a", GROUP, 1, 2),
                        member("b", GROUP, 1, 2),
                        member("c", GROUP, 1, 2));
        Outcome.Answered found =
                answered(
                        project,
                        asked("s1 s2 s3 s4", p -> p.groups = List.of(apart(Place.RACK, 1))));
        assertThat(found.answer().vmsUnplaced()).isEqualTo(1);
        assertThat(rackOf(found, "a", "b", "c")).containsExactlyInAnyOrder("r1", "r2", "none");
        Outcome.Answered two =
                answered(
                        project,
                        asked("s1 s2 s3 s4", p -> p.groups = List.of(apart(Place.RACK, 2))));
        assertThat(two.answer().placesAll()).isTrue();
        assertThat(rackOf(two, "a", "b", "c")).contains("r1", "r2");
    }

    private static List<String> rackOf(Outcome.Answered found, String... vms) {
        List<String> racks = new ArrayList<>();
        for (String vm : vms) {
            racks.add(
                    switch (hostOf(found, vm)) {
                        case "s1", "s2" -> "r1";
                        case "s3", "s4" -> "r2";
                        default -> "none";
                    });
        }
        return racks;
    }

    @Test
    void keepsVmsApartOverSites() {
        Project project = project(member("a", GROUP, 1, 2), member("b", GROUP, 1, 2));
        Outcome.Answered found =
                answered(
                        project,
                        asked("s1 s2 s3 s4", p -> p.groups = List.of(apart(Place.SITE, 1))));
        assertThat(rackOf(found, "a", "b")).containsExactlyInAnyOrder("r1", "r2");
    }

    /// What a rack may carry is handed out to the host that has room, not to the one that comes
    /// first.
    @Test
    void findsTheHostOfARackThatHasRoom() {
        Project project =
                project(
                        running("full", "s1", 16, 64),
                        running("busy", "s3", 16, 64),
                        member("a", GROUP, 1, 2),
                        member("b", GROUP, 1, 2));
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s2 s3 s4",
                                p -> {
                                    p.isStaying = true;
                                    p.groups = List.of(apart(Place.RACK, 1));
                                }));
        assertThat(found.answer().placesAll()).isTrue();
        assertThat(List.of(hostOf(found, "a"), hostOf(found, "b")))
                .containsExactlyInAnyOrder("s2", "s4");
    }

    /// One stays on the second host of its rack, so that the first takes none.
    @Test
    void countsWhatStaysForTheRuleOfARack() {
        Project project =
                project(
                        vm(
                                "a",
                                1,
                                2,
                                vm -> {
                                    vm.group = GROUP;
                                    vm.host = Optional.of("s2");
                                }),
                        member("b", GROUP, 1, 2));
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s2 s3",
                                p -> {
                                    p.isStaying = true;
                                    p.groups = List.of(apart(Place.RACK, 1));
                                }));
        assertThat(hostOf(found, "a")).isEqualTo("s2");
        assertThat(hostOf(found, "b")).isEqualTo("s3");
        assertThat(found.conflicts()).isEmpty();
    }

    @Test
    void keepsAGroupInOneRack() {
        Project project =
                project(
                        vm(
                                "a",
                                12,
                                2,
                                vm -> {
                                    vm.count = 2;
                                    vm.group = GROUP;
                                }),
                        vm("b", 12, 2, vm -> vm.count = 2));
        Outcome.Answered found =
                answered(
                        project,
                        asked("s1 s3 s2 s4", p -> p.groups = List.of(together(Place.RACK))));
        assertThat(found.answer().placesAll()).isTrue();
        assertThat(found.conflicts()).isEmpty();
        assertThat(vms(found).get("s1")).isEqualTo(vms(found).get("s2"));
    }

    /// The rack of the one that stays has no room for the other, which goes to no other rack.
    @Test
    void keepsAGroupInTheRackWhereOneStays() {
        Project project =
                project(
                        vm(
                                "a",
                                12,
                                2,
                                vm -> {
                                    vm.group = GROUP;
                                    vm.host = Optional.of("s1");
                                }),
                        member("b", GROUP, 12, 2));
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s3 s4",
                                p -> {
                                    p.bound = Set.of("a");
                                    p.groups = List.of(together(Place.RACK));
                                }));
        assertThat(hostOf(found, "a")).isEqualTo("s1");
        assertThat(hostOf(found, "b")).isEqualTo("none");
        assertThat(found.conflicts()).isEmpty();
    }

    /// Each host to buy is a place of its own.
    @Test
    void keepsAGroupOnOneHostToBuy() {
        Project project = project(member("a", GROUP, 40, 2), member("b", GROUP, 40, 2));
        Outcome.Answered found =
                answered(project, asked("+large", p -> p.groups = List.of(together(Place.SITE))));
        assertThat(found.answer().vmsUnplaced()).isEqualTo(2);
    }

    @Test
    void keepsAWishWhereThatCostsNothing() {
        GroupRule wish = new GroupRule(GROUP, Policy.APART, Place.HOST, 1, true);
        Project roomy =
                project(
                        member("a", GROUP, 4, 8),
                        member("b", GROUP, 4, 8),
                        vm("c", 12, 8, vm -> vm.count = 2));
        Outcome.Answered kept = answered(roomy, asked("+small", p -> p.groups = List.of(wish)));
        assertThat(kept.answer().cost()).isEqualTo(2);
        assertThat(kept.wishes()).containsExactly(new Wish(wish, true));
        Project tight = project(member("a", GROUP, 4, 8), member("b", GROUP, 4, 8));
        Outcome.Answered broken = answered(tight, asked("+small", p -> p.groups = List.of(wish)));
        assertThat(broken.answer().cost()).isEqualTo(1);
        assertThat(broken.answer().isOptimal()).isTrue();
        assertThat(broken.wishes()).containsExactly(new Wish(wish, false));
        assertThat(broken.conflicts()).isEmpty();
    }

    @Test
    void leavesVmsWhereTheyStay() {
        Project project = project(running("a", "s1", 4, 8), running("b", "s2", 4, 8));
        assertThat(answered(project, asked("s1 s2", _ -> {})).answer().cost()).isEqualTo(1);
        Outcome.Answered staying = answered(project, asked("s1 s2", p -> p.isStaying = true));
        assertThat(staying.answer().cost()).isEqualTo(2);
        assertThat(hostOf(staying, "a")).isEqualTo("s1");
        assertThat(hostOf(staying, "b")).isEqualTo("s2");
    }

    /// Of two alike on one host the second is bound, and the first has to go.
    @Test
    void leavesTheVmThatIsBoundAndNotAnother() {
        Project project =
                project(running("a", "s1", 4, 8), running("b", "s1", 4, 8), vm("c", 12, 8));
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s2",
                                p -> {
                                    p.bound = Set.of("b", "c");
                                    p.groups = List.of(apart(Place.HOST, 1));
                                }));
        assertThat(hostOf(found, "b")).isEqualTo("s1");
        Outcome.Answered moved =
                answered(
                        project.with(draft ->
                                draft.vms =
                                        List.of(
                                                running("a", "s1", 8, 8),
                                                running("b", "s1", 8, 8),
                                                running("c", "s1", 8, 8))),
                        asked("s1 s2", p -> p.bound = Set.of("b", "c")));
        assertThat(vms(moved).get("s1")).containsExactly("b", "c");
    }

    @Test
    void saysWhatStayingVmsBreak() {
        Project project =
                project(
                        vm(
                                "a",
                                1,
                                2,
                                vm -> {
                                    vm.host = Optional.of("s1");
                                    vm.group = GROUP;
                                    vm.count = 2;
                                }),
                        running("b", "s2", 20, 2));
        GroupRule rule = apart(Place.HOST, 1);
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s2 s5",
                                p -> {
                                    p.isStaying = true;
                                    p.groups = List.of(rule);
                                }));
        assertThat(found.conflicts())
                .containsExactly(
                        new PlacementConflict.OfRule(rule), new PlacementConflict.OfHost("s2"));
        assertThat(found.isFine()).isFalse();
        assertThat(answered(project, asked("s1 s5 +large", p -> p.groups = List.of(rule))).isFine())
                .isTrue();
    }

    @Test
    void tearsNoGroupFromWhereItsVmsStay() {
        Project project =
                project(
                        vm(
                                "a",
                                1,
                                2,
                                vm -> {
                                    vm.host = Optional.of("s1");
                                    vm.group = GROUP;
                                }),
                        vm(
                                "b",
                                1,
                                2,
                                vm -> {
                                    vm.host = Optional.of("s2");
                                    vm.group = GROUP;
                                }));
        GroupRule rule = together(Place.HOST);
        Outcome.Answered found =
                answered(
                        project,
                        asked(
                                "s1 s2",
                                p -> {
                                    p.bound = Set.of("a", "b");
                                    p.groups = List.of(rule);
                                }));
        assertThat(hostOf(found, "a")).isEqualTo("s1");
        assertThat(hostOf(found, "b")).isEqualTo("s2");
        assertThat(found.conflicts()).containsExactly(new PlacementConflict.OfRule(rule));
    }

    @Test
    void countsGrowth() {
        Project project = project(vm("a", 4, 8, vm -> vm.count = 4));
        assertThat(answered(project, asked("+small", _ -> {})).answer().cost()).isEqualTo(1);
        VmCounting grown = new VmCounting(Set.of(), false, false, false, Fraction.of(1, 10));
        Outcome.Answered found = answered(project, asked("+small", p -> p.counting = grown));
        assertThat(found.answer().question().packing().vms().getFirst().needs().getFirst())
                .isEqualTo(5);
        assertThat(found.answer().cost()).isEqualTo(2);
    }

    @Test
    void countsMemoryAsUsedWhereThatIsKnown() {
        Project project =
                project(
                        vm("a", 1, 40, vm -> vm.memoryUsed = Optional.of(Bytes.ofGiB(20))),
                        vm("b", 1, 40));
        assertThat(answered(project, asked("+small", _ -> {})).answer().cost()).isEqualTo(2);
        VmCounting used = new VmCounting(Set.of(), false, false, true, Fraction.ZERO);
        assertThat(answered(project, asked("+small", p -> p.counting = used)).answer().cost())
                .isEqualTo(1);
    }

    @Test
    void takesTheSizeOfAFlavorAndItsThreads() {
        Project project =
                project(
                                new Vm.Draft("a")
                                        .build()
                                        .with(vm -> {
                                            vm.name = "a";
                                            vm.flavor = Optional.of("f");
                                            vm.count = 3;
                                        }))
                        .with(draft -> draft.flavors = List.of(flavor(false)));
        Ratios two = new Ratios(Fraction.of(2), Fraction.ONE, Fraction.ONE);
        Outcome.Answered shared =
                answered(
                        project, asked("+small", p -> p.rules = p.rules.with(r -> r.ratios = two)));
        assertThat(shared.answer().cost()).isEqualTo(1);
        Project pinned = project.with(draft -> draft.flavors = List.of(flavor(true)));
        Outcome.Answered alone =
                answered(pinned, asked("+small", p -> p.rules = p.rules.with(r -> r.ratios = two)));
        assertThat(alone.answer().cost()).isEqualTo(2);
    }

    private static Flavor flavor(boolean isPinned) {
        return new Flavor.Draft("f")
                .build()
                .with(draft -> {
                    draft.name = "f";
                    draft.vcpus = 8;
                    draft.memory = Bytes.ofGiB(8);
                    draft.pinned = isPinned;
                });
    }
}
