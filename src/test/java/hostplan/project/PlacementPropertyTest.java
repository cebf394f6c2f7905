package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.inventory.Feed;
import hostplan.inventory.PowerCable;
import hostplan.inventory.Server;
import hostplan.placement.DiskPlace;
import hostplan.placement.GroupRule;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Vm;
import hostplan.placement.move.SeatedHost;
import hostplan.placement.pack.Certificate;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.Watch;
import hostplan.placement.proof.Fault;
import hostplan.placement.proof.PackingCheck;
import hostplan.placement.survive.FailureCase;
import hostplan.project.PlacementRun.Outcome;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Answers to random small placements, each checked against the project and not against the search.
class PlacementPropertyTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsToCapacityRulesAndWhatItSurvives(long seed) {
        ProjectIndex index = ProjectIndex.of(RandomPlacements.of(seed));
        Placement placement = index.project().placements().getFirst();
        Outcome outcome =
                new PlacementRun(new SlicingQuestions(List.of(RuleSet.takingNothing())))
                        .of(index, placement, Watch.of(500_000_000L, () -> false), _ -> {});
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Answered.class,
                        found -> {
                            packs(found, placement);
                            seatsAll(index, found);
                            leavesWhatStays(index, placement, found);
                            keepsRules(index, placement, found);
                            copiesLieElsewhere(index, placement, found);
                            startsWhereCopiesLie(index, placement, found);
                            found.answer()
                                    .cases()
                                    .forEach(each ->
                                            new Replay(index, placement, found, each).check());
                            survives(placement, found.answer());
                        });
    }

    /// What stays on a host may need more than that has, which is told.
    private static void packs(Outcome.Answered found, Placement placement) {
        PlacementAnswer answer = found.answer();
        long cost =
                placement.aim() == PlacementAim.EVEN
                        ? answer.standing().stream()
                                .mapToLong(each ->
                                        answer.question().packing().hosts().get(each.host()).cost()
                                                * each.times())
                                .sum()
                        : answer.cost();
        List<Fault> faults =
                PackingCheck.of(
                        answer.question().packing(),
                        new PackAnswer(
                                answer.standing(),
                                answer.unplaced(),
                                cost,
                                0,
                                new Certificate(List.of(), 1, List.of()),
                                Optional.empty(),
                                Optional.empty()));
        List<String> overfull =
                found.conflicts().stream()
                        .filter(PlacementConflict.OfHost.class::isInstance)
                        .map(each -> ((PlacementConflict.OfHost) each).server())
                        .toList();
        assertThat(faults)
                .allSatisfy(fault ->
                        assertThat(fault)
                                .isInstanceOfSatisfying(
                                        Fault.OverCapacity.class,
                                        over ->
                                                assertThat(servers(found, over.filled()))
                                                        .containsAnyElementsOf(overfull)));
    }

    private static List<String> servers(Outcome.Answered found, int row) {
        return found.hosts().stream()
                .filter(host -> host.row() == row)
                .flatMap(host -> host.server().stream())
                .toList();
    }

    private static Map<String, Integer> seated(Outcome.Answered found) {
        Map<String, Integer> seated = new HashMap<>();
        for (SeatedHost host : found.hosts()) {
            for (SeatedHost.Seats seats : host.seats()) {
                for (Vms.One one : seats.ones()) {
                    one.ids().forEach(id -> seated.merge(id, one.times(), Integer::sum));
                }
            }
        }
        return seated;
    }

    private static void seatsAll(ProjectIndex index, Outcome.Answered found) {
        Map<String, Integer> seated = seated(found);
        long all = 0;
        for (Vm vm : index.project().vms()) {
            assertThat(seated.getOrDefault(vm.id(), 0)).isLessThanOrEqualTo(vm.count());
            all += vm.count();
        }
        long placed = seated.values().stream().mapToLong(each -> each).sum();
        assertThat(placed + found.answer().vmsUnplaced()).isEqualTo(all);
    }

    private static boolean stays(Vm vm, Placement placement) {
        return vm.host().filter(placement.servers()::contains).isPresent()
                && (placement.isStaying() || placement.bound().contains(vm.id()));
    }

    private static void leavesWhatStays(
            ProjectIndex index, Placement placement, Outcome.Answered found) {
        Map<String, List<String>> on = PlacementProjects.vms(found);
        for (Vm vm : index.project().vms()) {
            if (stays(vm, placement)) {
                assertThat(on.get(vm.host().orElseThrow()).stream().filter(vm.id()::equals))
                        .hasSize(vm.count());
            }
        }
    }

    /// A rule is broken only where those that stay alone break it.
    private static void keepsRules(
            ProjectIndex index, Placement placement, Outcome.Answered found) {
        GroupCheck check = new GroupCheck(index, found.hosts());
        for (GroupRule rule : placement.groups()) {
            boolean mayBreak =
                    rule.isSoft() || !isMet(rule, stayingByPlace(index, placement, rule));
            assertThat(check.isMet(rule) || mayBreak).as(rule.toString()).isTrue();
        }
    }

    /// Each VM with replicated disks has one copy on another host, or is counted as without; disks
    /// hold what lies on them. No project here has a pool.
    private static void copiesLieElsewhere(
            ProjectIndex index, Placement placement, Outcome.Answered found) {
        int disk = found.answer().question().place(Resource.DISK);
        long[] taken = new long[found.hosts().size()];
        Map<List<String>, Integer> expected = new HashMap<>();
        for (int host = 0; host < taken.length; host++) {
            for (SeatedHost.Seats seats : found.hosts().get(host).seats()) {
                long needs =
                        found.answer().question().packing().vms().get(seats.vm()).needs().get(disk);
                for (Vms.One one : seats.ones()) {
                    Set<DiskPlace> places = places(index, placement, one);
                    boolean isTwin = places.contains(DiskPlace.REPLICATED);
                    places.remove(DiskPlace.SHARED);
                    long own = isTwin && places.size() == 1 ? (needs + 1) / 2 : needs;
                    taken[host] += own * one.times();
                    expected.merge(one.ids(), isTwin ? one.times() : 0, Integer::sum);
                }
            }
        }
        for (SecondCopies.Pair pair : found.copies().pairs()) {
            assertThat(pair.from()).isNotEqualTo(pair.to());
            taken[pair.to()] += pair.bytes();
            pair.ones().forEach(one -> expected.merge(one.ids(), -one.times(), Integer::sum));
        }
        long without = 0;
        for (Map.Entry<List<String>, Integer> each : expected.entrySet()) {
            assertThat(each.getValue()).isNotNegative();
            without += (long) each.getKey().size() * each.getValue();
        }
        assertThat(found.copies().without()).isEqualTo(without);
        for (SecondCopies.Pair pair : found.copies().pairs()) {
            int kind = found.hosts().get(pair.to()).host();
            assertThat(taken[pair.to()])
                    .isLessThanOrEqualTo(
                            found.answer()
                                    .question()
                                    .packing()
                                    .hosts()
                                    .get(kind)
                                    .capacity()
                                    .get(disk));
        }
    }

    /// Where it is said that all can start at their copies: beside what runs there, within what
    /// hosts have then. Hosts with others that start elsewhere are left out.
    private static void startsWhereCopiesLie(
            ProjectIndex index, Placement placement, Outcome.Answered found) {
        SecondCopies copies = found.copies();
        if (copies.starting().filter(all -> all == copies.vms()).isEmpty()) {
            return;
        }
        PlacementAnswer answer = found.answer();
        int disk = answer.question().place(Resource.DISK);
        for (SecondCopies.Pair pair : copies.pairs()) {
            boolean areTwins =
                    found.hosts().get(pair.from()).seats().stream()
                            .flatMap(seats -> seats.ones().stream())
                            .map(one -> places(index, placement, one))
                            .allMatch(places ->
                                    places.contains(DiskPlace.REPLICATED)
                                            || places.contains(DiskPlace.LOCAL));
            SeatedHost to = found.hosts().get(pair.to());
            List<Integer> counts = new ArrayList<>(answer.standing().get(to.row()).counts());
            for (Vms.One one : pair.ones()) {
                int kind = kind(answer, one);
                counts.set(kind, counts.get(kind) + one.times());
            }
            for (int r = 0; areTwins && r < answer.question().packing().resources().size(); r++) {
                boolean isTaken = used(answer, pair.ones(), r) > 0;
                if (r != disk && isTaken) {
                    assertThat(answer.question().failing().used(counts, r))
                            .isLessThanOrEqualTo(
                                    answer.question().failing().capacity().get(to.host()).get(r));
                }
            }
        }
    }

    private static long used(PlacementAnswer answer, List<Vms.One> ones, int resource) {
        return ones.stream()
                .mapToLong(one ->
                        answer.question().failing().needs().get(kind(answer, one)).get(resource))
                .sum();
    }

    private static int kind(PlacementAnswer answer, Vms.One one) {
        return IntStream.range(0, answer.question().vms().size())
                .filter(kind ->
                        answer.question().vms().get(kind).ones().stream()
                                .anyMatch(each -> each.ids().equals(one.ids())))
                .findFirst()
                .orElseThrow();
    }

    private static Set<DiskPlace> places(ProjectIndex index, Placement placement, Vms.One one) {
        return one.ids().stream()
                .map(id -> index.vm(id).orElseThrow())
                .map(vm -> vm.disks().orElse(placement.disks()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Map<String, Integer> stayingByPlace(
            ProjectIndex index, Placement placement, GroupRule rule) {
        Map<String, Integer> members = new TreeMap<>();
        for (Vm vm : index.project().vms()) {
            if (vm.group().equals(rule.group()) && stays(vm, placement)) {
                String place = place(index, vm.host().orElseThrow(), rule.place());
                members.merge(place, vm.count(), Integer::sum);
            }
        }
        return members;
    }

    private static String place(ProjectIndex index, String server, GroupRule.Place place) {
        Whereabouts where = Whereabouts.of(index.server(server).orElseThrow(), index);
        return switch (place) {
            case HOST -> server;
            case FEED -> feed(index.server(server).orElseThrow(), where).orElse(server);
            case RACK -> where.rack().map(rack -> rack.id()).orElse(server);
            case SITE -> where.site().map(site -> site.id()).orElse(server);
        };
    }

    /// The only one of its rack, or that to which all its cables lead.
    private static Optional<String> feed(Server server, Whereabouts where) {
        List<String> cables = server.power().stream().map(PowerCable::feed).distinct().toList();
        return where.rack()
                .flatMap(rack -> {
                    List<String> own = rack.feeds().stream().map(Feed::name).toList();
                    List<String> led = cables.stream().filter(own::contains).toList();
                    boolean isOnOnly = own.size() == 1 && (cables.isEmpty() || !led.isEmpty());
                    return led.size() == 1 || isOnOnly
                            ? Optional.of(rack.id() + (isOnOnly ? own : led))
                            : Optional.empty();
                });
    }

    private static boolean isMet(GroupRule rule, Map<String, Integer> members) {
        return rule.policy() == GroupRule.Policy.TOGETHER
                ? members.size() <= 1
                : members.values().stream().allMatch(count -> count <= rule.most());
    }

    /// What is said to be survived was tried for every choice of hosts.
    private static void survives(Placement placement, PlacementAnswer answer) {
        assertThat(answer.survives().isPresent()).isEqualTo(placement.failures().hosts() > 0);
        if (answer.survives().orElse(false)) {
            assertThat(answer.cases()).allMatch(FailureCase::isSurvived);
            assertThat((long) answer.cases().size())
                    .isEqualTo(choices(answer.standing(), 0, placement.failures().hosts()));
        }
    }

    private static long choices(List<Filled> standing, int from, int failures) {
        if (failures == 0) {
            return 1;
        }
        long all = 0;
        for (int row = from; row < standing.size(); row++) {
            for (int here = 1; here <= Math.min(failures, standing.get(row).times()); here++) {
                all += choices(standing, row + 1, failures - here);
            }
        }
        return all;
    }

    /// One choice of hosts that fail, played with single hosts.
    private static final class Replay {
        private final ProjectIndex index;
        private final Placement placement;
        private final Outcome.Answered found;
        private final PlacementAnswer answer;
        private final FailureCase played;

        Replay(
                ProjectIndex index,
                Placement placement,
                Outcome.Answered found,
                FailureCase played) {
            this.index = index;
            this.placement = placement;
            this.found = found;
            answer = found.answer();
            this.played = played;
        }

        void check() {
            int kinds = answer.unplaced().size();
            int[] lost = new int[kinds];
            for (int row : played.failed()) {
                for (int vm = 0; vm < kinds; vm++) {
                    lost[vm] += answer.standing().get(row).counts().get(vm);
                }
            }
            for (int vm = 0; vm < kinds; vm++) {
                int kind = vm;
                int restarted =
                        played.restarts().stream()
                                .mapToInt(each -> each.times() * each.counts().get(kind))
                                .sum();
                assertThat(restarted + played.down().get(vm) + played.homeless().get(vm))
                        .isEqualTo(lost[vm]);
                boolean canMove = answer.question().failing().restarts().get(vm);
                assertThat(canMove ? played.down().get(vm) : restarted).isZero();
            }
            fits();
            if (placement.failures().keepsApart()) {
                placement.groups().stream()
                        .filter(rule -> !rule.isSoft())
                        .filter(rule -> rule.policy() == GroupRule.Policy.APART)
                        .filter(rule -> new GroupCheck(index, found.hosts()).isMet(rule))
                        .forEach(this::keepsApart);
            }
        }

        /// Each host that takes VMs in has room for them beside its own.
        private void fits() {
            int[] left = answer.standing().stream().mapToInt(Filled::times).toArray();
            played.failed().forEach(row -> left[row]--);
            for (Filled restart : played.restarts()) {
                left[restart.host()] -= restart.times();
                assertThat(left[restart.host()]).isNotNegative();
                Filled row = answer.standing().get(restart.host());
                for (int r = 0; r < answer.question().packing().resources().size(); r++) {
                    long more = needed(restart, r);
                    if (more > 0 && !liesThere(r)) {
                        assertThat(needed(row, r) + more)
                                .isLessThanOrEqualTo(
                                        answer.question()
                                                .failing()
                                                .capacity()
                                                .get(row.host())
                                                .get(r));
                    }
                }
            }
        }

        /// Where all start at their copies, these take no more room than they have.
        private boolean liesThere(int resource) {
            return resource == answer.question().place(Resource.DISK)
                    && played.failed().size() == 1
                    && found.copies().starters().stream()
                            .anyMatch(host ->
                                    found.hosts().get(host).row() == played.failed().getFirst());
        }

        private long needed(Filled filled, int resource) {
            long needed = 0;
            for (int vm = 0; vm < filled.counts().size(); vm++) {
                needed +=
                        answer.question().failing().needs().get(vm).get(resource)
                                * filled.counts().get(vm);
            }
            return needed;
        }

        private void keepsApart(GroupRule rule) {
            Map<String, Integer> members = new TreeMap<>();
            for (int row = 0; row < answer.standing().size(); row++) {
                int each = row;
                long failed = played.failed().stream().filter(place -> place == each).count();
                List<Filled> restarts =
                        played.restarts().stream().filter(more -> more.host() == each).toList();
                int open = answer.standing().get(row).times() - (int) failed;
                count(rule, row, answer.standing().get(row), open, members);
                restarts.forEach(more -> count(rule, each, more, more.times(), members));
                if (rule.place() == GroupRule.Place.HOST) {
                    int own = members(rule, answer.standing().get(row));
                    restarts.forEach(more ->
                            assertThat(own + members(rule, more)).isLessThanOrEqualTo(rule.most()));
                }
            }
            if (rule.place() != GroupRule.Place.HOST) {
                assertThat(members.values()).allMatch(count -> count <= rule.most());
            }
        }

        /// Of a place in which several hosts stand; the servers of one row then all do.
        private void count(
                GroupRule rule, int row, Filled filled, int times, Map<String, Integer> members) {
            List<String> servers = servers(found, row);
            int here = members(rule, filled);
            boolean isShared = servers.stream().anyMatch(each -> neighbours(rule, each) > 1);
            if (isShared && here > 0) {
                String place = place(index, servers.getFirst(), rule.place());
                assertThat(servers)
                        .allMatch(each -> place(index, each, rule.place()).equals(place));
                members.merge(place, here * times, Integer::sum);
            } else {
                assertThat(here).isLessThanOrEqualTo(rule.most());
            }
        }

        private long neighbours(GroupRule rule, String server) {
            String place = place(index, server, rule.place());
            return placement.servers().stream()
                    .filter(each -> place(index, each, rule.place()).equals(place))
                    .count();
        }

        private int members(GroupRule rule, Filled filled) {
            int members = 0;
            for (int vm = 0; vm < filled.counts().size(); vm++) {
                String id = answer.question().vms().get(vm).ones().getFirst().ids().getFirst();
                boolean isOne =
                        index.vm(id).map(Vm::group).filter(rule.group()::equals).isPresent();
                members += isOne ? filled.counts().get(vm) : 0;
            }
            return members;
        }
    }
}
