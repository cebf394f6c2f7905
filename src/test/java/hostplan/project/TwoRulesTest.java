package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.hostOf;
import static hostplan.project.PlacementProjects.member;
import static hostplan.project.PlacementProjects.rack;
import static hostplan.project.PlacementProjects.racked;
import static hostplan.project.PlacementProjects.server;
import static hostplan.project.PlacementProjects.site;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.RuleSet;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.project.PlacementQuestions.Asked;
import hostplan.project.PlacementQuestions.Lack;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Several things asked of one group.
class TwoRulesTest {

    private static final String GROUP = "g";

    /// Servers s1 to s4, two in each of two racks, and s5 that stands nowhere.
    private static Project project(Vm... vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("small", 16, 64));
            draft.sites = List.of(site("here"));
            draft.racks = List.of(rack("r1", "here"), rack("r2", "here"));
            draft.servers =
                    List.of(
                            racked("s1", "small", "r1"),
                            racked("s2", "small", "r1"),
                            racked("s3", "small", "r2"),
                            racked("s4", "small", "r2"),
                            server("s5", "small"));
            draft.vms = List.of(vms);
        });
    }

    private static Project two() {
        return project(member("a", GROUP, 4, 16), member("b", GROUP, 4, 8));
    }

    private static GroupRule rule(Policy policy, Place place, int most, boolean isSoft) {
        return new GroupRule(GROUP, policy, place, most, isSoft);
    }

    private static GroupRule together(Place place) {
        return rule(Policy.TOGETHER, place, 1, false);
    }

    private static Placement asking(String hosts, GroupRule... rules) {
        return asked(hosts, draft -> draft.groups = List.of(rules));
    }

    private static Set<String> hosts(PlacementRun.Outcome.Answered found) {
        return Stream.of("a", "b").map(vm -> hostOf(found, vm)).collect(Collectors.toSet());
    }

    /// In whichever order they are stated.
    @Test
    void keepsAGroupInOneRackOnDifferentHosts() {
        GroupRule apart = GroupRule.apart(GROUP);
        for (Placement placement :
                List.of(
                        asking("s1 s3 s2 s4", together(Place.RACK), apart),
                        asking("s1 s3 s2 s4", apart, together(Place.RACK)))) {
            var found = answered(two(), placement);
            assertThat(found.isFine()).isTrue();
            assertThat(hosts(found)).isIn(Set.of("s1", "s2"), Set.of("s3", "s4"));
        }
    }

    /// No more than two on a host and three in a rack: two racks carry six, on two hosts each.
    @Test
    void keepsBothOfTwoRulesThatSpread() {
        Vm six = member("a", GROUP, 1, 1).with(draft -> draft.count = 6);
        var found =
                answered(
                        project(six),
                        asking(
                                "s1 s2 s3 s4",
                                rule(Policy.APART, Place.HOST, 2, false),
                                rule(Policy.APART, Place.RACK, 3, false)));
        assertThat(found.isFine()).isTrue();
        assertThat(found.answer().hosts()).isEqualTo(4);
    }

    private static List<Lack> lacks(Project project, Placement placement) {
        var questions =
                new PlacementQuestions(new SlicingQuestions(List.of(RuleSet.takingNothing())));
        return questions.of(ProjectIndex.of(project), placement)
                        instanceof Asked.Lacking(List<Lack> lacks)
                ? lacks
                : List.of();
    }

    @Test
    void saysWhichRulesContradictEachOther() {
        GroupRule apart = GroupRule.apart(GROUP);
        GroupRule wide = rule(Policy.APART, Place.SITE, 1, false);
        for (Placement placement :
                List.of(
                        asking("s1 s2", apart, together(Place.HOST)),
                        asking("s1 s2", wide, together(Place.RACK)),
                        asking("s5 +small", apart, together(Place.RACK)))) {
            assertThat(lacks(two(), placement))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Lack.Contradicting.class,
                            each -> assertThat(each.contradiction().vms()).isEqualTo(2));
        }
        assertThat(
                        lacks(
                                two(),
                                asking(
                                        "s1 s2",
                                        rule(Policy.APART, Place.HOST, 2, false),
                                        together(Place.HOST))))
                .isEmpty();
    }

    /// A wish yields to a rule that it contradicts.
    @Test
    void keepsTheRuleWhereAWishContradictsIt() {
        var found =
                answered(
                        two(),
                        asking(
                                "s1 s2",
                                rule(Policy.TOGETHER, Place.HOST, 1, true),
                                GroupRule.apart(GROUP)));
        assertThat(found.isFine()).isTrue();
        assertThat(hosts(found)).hasSize(2);
        assertThat(found.wishes()).extracting(PlacementRun.Wish::isMet).containsExactly(false);
    }
}
