package hostplan.placement.survive;

import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/// The search for room for the VMs of hosts that failed.
///
/// They are handed out evenly where all find room so.
///
/// Where a rule over racks or sites counts, it is looked first whether all find room where each
/// host may take what its place may. Where that breaks the rule, what a place may take is handed
/// out to its hosts in several ways, until one lets all find room.
final class Restart {

    /// For one way; most are settled at once.
    private static final long NANOSECONDS = 2_000_000_000L;

    private static final int MOST_WAYS = 8;

    private final PackQuestion question;
    private final FailureRules rules;
    private final Watch watch;
    private final List<Integer> failed;
    private final List<Integer> looking;
    private final List<Integer> vms;
    private final List<Integer> apart;
    private final List<PlaceLimit> limits;

    /// Those that are left; each by itself where it shares a place.
    private final List<Left> hosts = new ArrayList<>();

    /// Hosts of one place among the standing ones.
    private record Left(int place, Filled filled) {}

    /// @param failed places among the standing hosts
    /// @param looking of each kind of VM, how many look for room
    Restart(
            PackQuestion question,
            List<Filled> standing,
            FailureRules rules,
            List<Integer> failed,
            List<Integer> looking,
            Watch watch) {
        this.question = question;
        this.rules = rules;
        this.watch = watch;
        this.failed = failed;
        this.looking = looking;
        vms = IntStream.range(0, looking.size()).filter(vm -> looking.get(vm) > 0).boxed().toList();
        apart = rules.keepsApart() ? vms.stream().filter(this::isApart).toList() : List.of();
        limits =
                rules.keepsApart()
                        ? rules.failing().limits().stream().filter(this::counts).toList()
                        : List.of();
        for (int place = 0; place < standing.size(); place++) {
            Filled each = standing.get(place);
            int left = each.times() - Collections.frequency(failed, place);
            int parts = isShared(each.host()) ? left : Math.min(left, 1);
            for (int part = 0; part < parts; part++) {
                hosts.add(new Left(place, new Filled(each.host(), left / parts, each.counts())));
            }
        }
    }

    private boolean isApart(int vm) {
        return question.vms().get(vm).mostPerHost() != VmKind.ANY;
    }

    private boolean counts(PlaceLimit limit) {
        return vms.stream().anyMatch(vm -> needs(vm).get(limit.resource()) > 0);
    }

    /// Whether hosts of this kind share a place that a limit counts.
    private boolean isShared(int host) {
        return limits.stream()
                .flatMap(limit -> limit.places().stream())
                .anyMatch(place -> place.contains(host));
    }

    private List<Long> needs(int vm) {
        return rules.failing().needs().get(vm);
    }

    /// @param down of each kind of VM, how many do not even look for room
    FailureCase found(List<Integer> down) {
        if (vms.isEmpty()) {
            return new FailureCase(
                    failed, List.of(), down, Collections.nCopies(looking.size(), 0), true);
        }
        Optional<List<Filled>> even = limits.isEmpty() ? evenly() : Optional.empty();
        if (even.isPresent()) {
            return new FailureCase(
                    failed,
                    even.get().stream().map(this::restart).toList(),
                    down,
                    Collections.nCopies(looking.size(), 0),
                    true);
        }
        HandingOut all = new HandingOut(limits, rules.failing().needs(), filled());
        PackAnswer free = firstThatPlacesAll(all.most());
        if (all.isKept(free.filled(), vms)) {
            return told(free, down, free.placesMost());
        }
        long fewest = free.placesMost() ? left(free) : 0;
        Optional<PackAnswer> best = Optional.empty();
        for (int way = 0; way < Math.min(all.ways(), MOST_WAYS); way++) {
            PackAnswer found = firstThatPlacesAll(all.handedOut(way));
            if (best.isEmpty() || left(found) < left(best.get())) {
                best = Optional.of(found);
            }
            if (left(best.get()) <= fewest || watch.isOver()) {
                break;
            }
        }
        PackAnswer found = best.orElse(free);
        return told(found, down, left(found) == fewest);
    }

    /// Without a search, where all find room so.
    private Optional<List<Filled>> evenly() {
        List<List<Long>> capacity = new ArrayList<>();
        for (Left host : hosts) {
            List<Long> has = new ArrayList<>(rules.failing().capacity().get(host.filled().host()));
            apart.forEach(vm -> has.add((long) question.vms().get(vm).mostPerHost()));
            capacity.add(has);
        }
        return EvenFill.of(rest(List.of()), capacity);
    }

    private static long left(PackAnswer answer) {
        return answer.unplaced().stream().mapToLong(each -> each).sum();
    }

    private List<Filled> filled() {
        return hosts.stream().map(Left::filled).toList();
    }

    /// How few hosts take them in is not asked.
    ///
    /// @param byRule by limit, what hosts may take more that share their place
    private PackAnswer firstThatPlacesAll(List<Map<Integer, Long>> byRule) {
        AtomicBoolean isEnough = new AtomicBoolean();
        return Packer.pack(
                rest(byRule),
                watch.atMost(NANOSECONDS).until(isEnough::get),
                found -> isEnough.set(found.placesMost()));
    }

    private PackQuestion rest(List<Map<Integer, Long>> byRule) {
        List<String> names = new ArrayList<>(question.resources());
        apart.forEach(vm -> names.add("apart " + vm));
        List<HostKind> rooms = new ArrayList<>();
        for (int host = 0; host < hosts.size(); host++) {
            List<Long> room = room(hosts.get(host).filled());
            for (int limit = 0; limit < limits.size(); limit++) {
                int resource = limits.get(limit).resource();
                room.set(resource, byRule.get(limit).getOrDefault(host, room.get(resource)));
            }
            rooms.add(new HostKind("", 1, hosts.get(host).filled().times(), room));
        }
        return new PackQuestion(names, rooms, vms.stream().map(this::kind).toList());
    }

    /// What is free, and of each VM that is kept apart how many more there may be.
    private List<Long> room(Filled host) {
        List<Long> room = new ArrayList<>();
        for (int r = 0; r < question.resources().size(); r++) {
            long used = rules.failing().used(host.counts(), r);
            room.add(Math.max(0, rules.failing().capacity().get(host.host()).get(r) - used));
        }
        for (int vm : apart) {
            int more = question.vms().get(vm).mostPerHost() - host.counts().get(vm);
            room.add((long) Math.max(0, more));
        }
        return room;
    }

    private VmKind kind(int vm) {
        List<Long> needs = new ArrayList<>(needs(vm));
        apart.forEach(other -> needs.add(other == vm ? 1L : 0L));
        return new VmKind(question.vms().get(vm).name(), needs, looking.get(vm), VmKind.ANY);
    }

    private FailureCase told(PackAnswer answer, List<Integer> down, boolean isSure) {
        List<Integer> homeless = new ArrayList<>(Collections.nCopies(looking.size(), 0));
        for (int each = 0; each < vms.size(); each++) {
            homeless.set(vms.get(each), answer.unplaced().get(each));
        }
        return new FailureCase(
                failed,
                answer.filled().stream().map(this::restart).toList(),
                down,
                homeless,
                isSure || left(answer) == 0);
    }

    private Filled restart(Filled found) {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(looking.size(), 0));
        for (int each = 0; each < vms.size(); each++) {
            counts.set(vms.get(each), found.counts().get(each));
        }
        return new Filled(hosts.get(found.host()).place(), found.times(), counts);
    }
}
