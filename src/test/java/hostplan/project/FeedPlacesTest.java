package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.hostOf;
import static hostplan.project.PlacementProjects.member;
import static hostplan.project.PlacementProjects.racked;
import static hostplan.project.PlacementProjects.running;
import static hostplan.project.PlacementProjects.site;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.RuleSet;
import hostplan.explain.HostFeedStatements;
import hostplan.explain.PlacementTexts;
import hostplan.hardware.SupplySlots;
import hostplan.inventory.Feed;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.Placement;
import hostplan.placement.Vm;
import hostplan.placement.pack.Watch;
import hostplan.project.HostFeeds.Known;
import hostplan.project.PlaceFailures.Failure;
import hostplan.project.PlacementQuestions.Asked;
import hostplan.project.PlacementQuestions.Lack;
import hostplan.project.PlacementRun.Outcome;
import hostplan.storage.Samples;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Feeds as places that fail, and over which VMs are kept apart. Servers of 16 cores and 64 GiB in
/// racks r1 with feeds A and B, r2 with feed A alone and r3 without.
class FeedPlacesTest {

    private static final String GROUP = "g";
    private static final GroupRule APART = new GroupRule(GROUP, Policy.APART, Place.FEED, 1, false);

    private static Project project(Vm... vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("small", 16, 64));
            draft.sites = List.of(site("here"));
            draft.racks = List.of(rack("r1", "A", "B"), rack("r2", "A"), rack("r3"));
            draft.servers =
                    List.of(
                            server("a1", "r1", "A"),
                            server("a2", "r1", "A"),
                            server("b1", "r1", "B"),
                            server("both", "r1", "A", "B"),
                            server("assumed", "r1"),
                            server("only", "r2"),
                            server("unfed", "r3"),
                            server("lost", "r1", "C"));
            draft.vms = List.of(vms);
        });
    }

    private static Rack rack(String id, String... feeds) {
        return PlacementProjects.rack(id, "here")
                .with(draft -> draft.feeds = Stream.of(feeds).map(Feed::usual).toList());
    }

    private static Server server(String id, String rack, String... feeds) {
        return racked(id, "small", rack)
                .with(draft ->
                        draft.power =
                                Stream.of(feeds).map(feed -> new PowerCable(feed, "")).toList());
    }

    private static Placement apart(String hosts) {
        return asked(hosts, draft -> draft.groups = List.of(APART));
    }

    private static Project three() {
        return project(
                member("x", GROUP, 1, 2), member("y", GROUP, 1, 2), member("z", GROUP, 1, 2));
    }

    private static Set<String> hosts(Outcome.Answered found) {
        return Stream.of("x", "y", "z").map(vm -> hostOf(found, vm)).collect(Collectors.toSet());
    }

    private static List<String> feeds(ProjectIndex index, String server) {
        return new HostFeeds(index)
                .of(server).stream().map(each -> each.rack().id() + each.feed()).toList();
    }

    @Test
    void aHostHangsOnTheFeedWithWhichItGoesDark() {
        ProjectIndex index = ProjectIndex.of(project());
        assertThat(feeds(index, "a1")).containsExactly("r1A");
        assertThat(feeds(index, "b1")).containsExactly("r1B");
        assertThat(feeds(index, "only")).containsExactly("r2A");
        for (String none : List.of("both", "assumed", "unfed", "lost", "nobody")) {
            assertThat(feeds(index, none)).as(none).isEmpty();
        }
    }

    @Test
    void knowsWhatOfThatIsAssumed() {
        HostFeeds feeds = new HostFeeds(ProjectIndex.of(project()));
        assertThat(feeds.known("a1")).isEqualTo(Known.STATED);
        assertThat(feeds.known("both")).isEqualTo(Known.STATED);
        assertThat(feeds.known("assumed")).isEqualTo(Known.ASSUMED);
        assertThat(feeds.known("only")).isEqualTo(Known.ASSUMED);
        assertThat(feeds.known("unfed")).isEqualTo(Known.NOT);
        assertThat(feeds.known("lost")).isEqualTo(Known.NOT);
    }

    /// Of the sample: with both supplies needed it goes dark with either feed.
    @Test
    void aHostThatNeedsBothSuppliesHangsOnBothFeeds() {
        Project sample = new Samples().open("web-shop");
        assertThat(feeds(ProjectIndex.of(sample), "srv-web-01")).isEmpty();
        assertThat(feeds(ProjectIndex.of(needingAll(sample)), "srv-web-01"))
                .containsExactly("rack-a01A", "rack-a01B");
    }

    private static Project needingAll(Project project) {
        return project.with(draft ->
                draft.serverModels =
                        project.serverModels().stream()
                                .map(model ->
                                        model.with(each ->
                                                each.slots =
                                                        each.slots.with(slots ->
                                                                slots.supplies =
                                                                        slots.supplies.map(
                                                                                FeedPlacesTest
                                                                                        ::plain))))
                                .toList());
    }

    private static SupplySlots plain(SupplySlots slots) {
        return new SupplySlots(slots.count(), slots.form(), slots.watts(), false);
    }

    /// The sample's enclosure on one feed takes its blades along.
    @Test
    void aBladeGoesDarkWithItsEnclosure() {
        Project sample = new Samples().open("web-shop");
        Project onA =
                sample.with(draft ->
                        draft.servers =
                                sample.servers().stream()
                                        .map(server ->
                                                server.id().equals("srv-blades-01")
                                                        ? server.with(each ->
                                                                each.power =
                                                                        List.of(
                                                                                new PowerCable(
                                                                                        "A", "1")))
                                                        : server)
                                        .toList());
        assertThat(feeds(ProjectIndex.of(onA), "srv-ci-01")).containsExactly("rack-a03A");
    }

    @Test
    void keepsVmsApartOverFeeds() {
        Outcome.Answered short1 = answered(three(), apart("a1 a2 b1"));
        assertThat(short1.answer().vmsUnplaced()).isEqualTo(1);
        assertThat(hosts(answered(three(), apart("a1 a2 b1 only"))))
                .contains("b1", "only")
                .containsAnyOf("a1", "a2");
        assertThat(hosts(answered(three(), apart("a1 a2 b1 both"))))
                .contains("b1", "both")
                .containsAnyOf("a1", "a2");
    }

    /// Each that outlives either feed is a place of its own, and so is each to buy.
    @Test
    void takesHostsOnBothFeedsAndHostsToBuyForPlacesOfTheirOwn() {
        Outcome.Answered found = answered(three(), apart("both assumed unfed"));
        assertThat(hosts(found)).containsExactlyInAnyOrder("both", "assumed", "unfed");
        Outcome.Answered bought = answered(three(), apart("a1 a2 +small"));
        assertThat(bought.answer().placesAll()).isTrue();
        assertThat(bought.answer().cost()).isEqualTo(2);
    }

    /// A host that goes dark with either feed leaves nothing for the others on these.
    @Test
    void countsAHostOnBothFeedsInBoth() {
        Project sample = needingAll(new Samples().open("web-shop"));
        Project shop =
                sample.with(draft ->
                        draft.vms = List.of(member("x", GROUP, 1, 2), member("y", GROUP, 1, 2)));
        Outcome.Answered found = answered(shop, apart("srv-web-01 srv-web-02"));
        assertThat(found.answer().vmsUnplaced()).isEqualTo(1);
        assertThat(answered(shop, apart("srv-web-01 srv-web-08")).answer().placesAll()).isTrue();
    }

    @Test
    void refusesToKeepAGroupTogetherOnOneFeed() {
        GroupRule together = new GroupRule(GROUP, Policy.TOGETHER, Place.FEED, 1, true);
        Asked asked =
                new PlacementQuestions(new SlicingQuestions(List.of(RuleSet.takingNothing())))
                        .of(
                                ProjectIndex.of(three()),
                                asked("a1 b1", draft -> draft.groups = List.of(together)));
        assertThat(asked).isEqualTo(new Asked.Lacking(List.of(new Lack.TogetherOnFeed(GROUP))));
    }

    @Test
    void sumsUpWhatRunsOnTheHostsOfAFeed() {
        Project project =
                project(
                        running("x", "a1", 1, 2).with(vm -> vm.group = GROUP),
                        running("y", "a2", 1, 2).with(vm -> vm.group = GROUP));
        SlicingQuestions slicing = new SlicingQuestions(List.of(RuleSet.takingNothing()));
        assertThat(
                        new RunningPlacement(ProjectIndex.of(project), apart("a1 a2 b1"), slicing)
                                .broken())
                .containsExactly(APART);
        Project moved =
                project.with(draft ->
                        draft.vms =
                                List.of(
                                        project.vms().getFirst(),
                                        project.vms()
                                                .getLast()
                                                .with(vm -> vm.host = Optional.of("b1"))));
        assertThat(
                        new RunningPlacement(ProjectIndex.of(moved), apart("a1 a2 b1"), slicing)
                                .broken())
                .isEmpty();
    }

    private static List<Failure> drill(Project project, Placement placement) {
        Outcome.Answered found = answered(project, placement);
        return new PlaceFailures(
                        ProjectIndex.of(project),
                        placement.failures(),
                        found.answer(),
                        found.hosts(),
                        found.copies())
                .of(Place.FEED, Watch.unlimited(() -> false));
    }

    private static long restarted(Failure failure) {
        return failure.played().restarts().stream()
                .mapToLong(each ->
                        each.times() * each.counts().stream().mapToLong(count -> count).sum())
                .sum();
    }

    private static long sum(List<Integer> counts) {
        return counts.stream().mapToLong(count -> count).sum();
    }

    /// Two hosts on A, one on B, one on both; local disks go down with their host, shared ones
    /// start elsewhere while there is room: 15 threads of b1 are free and 12 of the other.
    @Test
    void playsTheLossOfEachFeedThrough() {
        Project project =
                project(
                        running("local", "a1", 2, 2)
                                .with(vm -> vm.disks = Optional.of(DiskPlace.LOCAL)),
                        running("shared", "a1", 12, 8),
                        running("third", "a2", 11, 8),
                        running("fourth", "a2", 4, 8),
                        running("other", "both", 4, 8),
                        running("one", "b1", 1, 8));
        List<Failure> all = drill(project, asked("a1 a2 b1 both", draft -> draft.isStaying = true));
        assertThat(all).extracting(Failure::name).containsExactly("r1", "r1");
        assertThat(all)
                .extracting(Failure::feed)
                .containsExactly(Optional.of("A"), Optional.of("B"));
        Failure first = all.getFirst();
        assertThat(first.hosts()).isEqualTo(2);
        assertThat(sum(first.played().down())).isEqualTo(1);
        assertThat(restarted(first)).isEqualTo(3);
        assertThat(first.played().isSurvived()).isTrue();
        Failure tight =
                drill(
                                project.with(draft ->
                                        draft.vms =
                                                Stream.concat(
                                                                draft.vms.stream(),
                                                                Stream.of(
                                                                        running(
                                                                                "fifth", "both", 1,
                                                                                8)))
                                                        .toList()),
                                asked("a1 a2 b1 both", draft -> draft.isStaying = true))
                        .getFirst();
        assertThat(sum(tight.played().homeless())).isEqualTo(1);
        assertThat(all.getLast().hosts()).isEqualTo(1);
        assertThat(restarted(all.getLast())).isEqualTo(1);
    }

    /// None stands on feed B, so nothing fails with it; the host to buy takes in what fails with A.
    @Test
    void startsVmsOnHostsToBuyThatNoFeedTakesAlong() {
        Project project = project(running("x", "a1", 12, 8));
        List<Failure> all =
                drill(
                        project,
                        asked(
                                "a1 +small",
                                draft -> {
                                    draft.isStaying = true;
                                    draft.failures = FailurePlan.of(1);
                                }));
        assertThat(all).extracting(Failure::hosts).containsExactly(1, 0);
        assertThat(all).allMatch(each -> each.played().isSurvived());
        assertThat(restarted(all.getFirst())).isEqualTo(1);
    }

    @Test
    void saysWhatOfTheFeedsIsAssumed() {
        ProjectIndex index = ProjectIndex.of(project());
        assertThat(
                        HostFeedStatements.ofRules(index, apart("a1 assumed only unfed +small"))
                                .stream()
                                .map(PlacementTexts.english()::text))
                .containsExactly(
                        "Of 2 hosts it is not stated on which feeds they hang: the supplies are"
                                + " taken to hang on the feeds of the rack by turns. assumed, only",
                        "Of 1 host no feed is known, since it stands in no rack with feeds or its"
                                + " cables lead to none of them: it is taken to go dark with none."
                                + " unfed",
                        "Hosts to buy are taken to have supplies on two feeds, so that they go dark"
                                + " with none.");
        assertThat(HostFeedStatements.ofRules(index, asked("assumed", _ -> {}))).isEmpty();
        assertThat(HostFeedStatements.of(index, asked("a1 both", _ -> {}))).isEmpty();
    }
}
