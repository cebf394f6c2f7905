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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/// Plays through every choice of hosts that may fail. Hosts of one kind that carry the same are
/// alike, so that one stands for all of them.
///
/// Restart: the VMs of the failed hosts fit, whole, on the others, beside what is there.
public final class FailureDrill {

    /// For one choice; most are settled at once.
    private static final long NANOSECONDS = 2_000_000_000L;

    private final PackQuestion question;
    private final List<Filled> standing;
    private final FailureRules rules;
    private final BooleanSupplier cancelled;

    private FailureDrill(
            PackQuestion question,
            List<Filled> standing,
            FailureRules rules,
            BooleanSupplier cancelled) {
        this.question = question;
        this.standing = List.copyOf(standing);
        this.rules = rules;
        this.cancelled = cancelled;
    }

    /// @param standing all hosts, also those that carry nothing
    /// @return a case for each choice, in the order of the places; those until it was cancelled
    public static List<FailureCase> of(
            PackQuestion question,
            List<Filled> standing,
            FailureRules rules,
            BooleanSupplier cancelled) {
        FailureDrill drill = new FailureDrill(question, standing, rules, cancelled);
        List<FailureCase> cases = new ArrayList<>();
        drill.choose(0, new ArrayList<>(), cases);
        return List.copyOf(cases);
    }

    /// How many choices there are.
    static long cases(List<Filled> standing, int failures) {
        // By the number that fail, the ways among the places so far.
        long[] ways = new long[failures + 1];
        ways[0] = 1;
        for (Filled each : standing) {
            for (int failed = failures; failed > 0; failed--) {
                for (int here = 1; here <= Math.min(failed, each.times()); here++) {
                    ways[failed] = Math.addExact(ways[failed], ways[failed - here]);
                }
            }
        }
        return ways[failures];
    }

    private void choose(int from, List<Integer> failed, List<FailureCase> cases) {
        if (cancelled.getAsBoolean()) {
            return;
        }
        if (failed.size() == rules.failures()) {
            cases.add(play(failed));
            return;
        }
        for (int place = from; place < standing.size(); place++) {
            if (Collections.frequency(failed, place) < standing.get(place).times()) {
                failed.add(place);
                choose(place, failed, cases);
                failed.removeLast();
            }
        }
    }

    private FailureCase play(List<Integer> failed) {
        List<Integer> down = new ArrayList<>();
        List<Integer> looking = new ArrayList<>();
        for (int vm = 0; vm < question.vms().size(); vm++) {
            int each = vm;
            int lost =
                    failed.stream().mapToInt(place -> standing.get(place).counts().get(each)).sum();
            boolean canMove = rules.restarts().get(vm);
            down.add(canMove ? 0 : lost);
            looking.add(canMove ? lost : 0);
        }
        return onSpares(failed, down)
                .orElseGet(() -> new Restart(failed, looking).into(failed, down));
    }

    /// Each failed host's VMs together on a host that carries nothing, where there are as many and
    /// each is large enough: no search is needed then.
    private Optional<FailureCase> onSpares(List<Integer> failed, List<Integer> down) {
        List<Integer> spares = spares(failed);
        List<Filled> restarts = new ArrayList<>();
        for (int place : failed) {
            List<Integer> counts = restarting(place);
            Optional<Integer> spare =
                    spares.stream().filter(each -> takes(each, counts)).findFirst();
            if (spare.isEmpty()) {
                return Optional.empty();
            }
            spares.remove(spare.get());
            if (counts.stream().anyMatch(count -> count > 0)) {
                restarts.add(new Filled(spare.get(), 1, counts));
            }
        }
        return Optional.of(
                new FailureCase(
                        failed,
                        restarts,
                        down,
                        Collections.nCopies(question.vms().size(), 0),
                        true));
    }

    /// Places of hosts that carry nothing and run, each as often as there are such.
    private List<Integer> spares(List<Integer> failed) {
        List<Integer> spares = new ArrayList<>();
        for (int place = 0; place < standing.size(); place++) {
            Filled each = standing.get(place);
            if (each.counts().stream().allMatch(count -> count == 0)) {
                int left = each.times() - Collections.frequency(failed, place);
                int useful = Math.min(left, failed.size());
                for (int one = 0; one < useful; one++) {
                    spares.add(place);
                }
            }
        }
        return spares;
    }

    private List<Integer> restarting(int place) {
        List<Integer> counts = new ArrayList<>();
        for (int vm = 0; vm < question.vms().size(); vm++) {
            counts.add(rules.restarts().get(vm) ? standing.get(place).counts().get(vm) : 0);
        }
        return counts;
    }

    private boolean takes(int spare, List<Integer> counts) {
        int host = standing.get(spare).host();
        for (int r = 0; r < question.resources().size(); r++) {
            long used = 0;
            for (int vm = 0; vm < counts.size(); vm++) {
                used += question.vms().get(vm).needs().get(r) * counts.get(vm);
            }
            if (used > rules.capacity().get(host).get(r)) {
                return false;
            }
        }
        return true;
    }

    /// The search for room for the VMs of the hosts that failed.
    private final class Restart {
        private final List<Integer> looking;
        private final List<Integer> places = new ArrayList<>();
        private final List<HostKind> rooms = new ArrayList<>();
        private final List<Integer> vms;
        private final List<Integer> apart;

        Restart(List<Integer> failed, List<Integer> looking) {
            this.looking = looking;
            vms =
                    IntStream.range(0, looking.size())
                            .filter(vm -> looking.get(vm) > 0)
                            .boxed()
                            .toList();
            apart =
                    vms.stream()
                            .filter(_ -> rules.keepsApart())
                            .filter(vm -> question.vms().get(vm).mostPerHost() != VmKind.ANY)
                            .toList();
            for (int place = 0; place < standing.size(); place++) {
                int left = standing.get(place).times() - Collections.frequency(failed, place);
                if (left > 0) {
                    places.add(place);
                    rooms.add(new HostKind("", 1, left, room(standing.get(place))));
                }
            }
        }

        /// What is free, and of each VM that is kept apart how many more there may be.
        private List<Long> room(Filled host) {
            List<Long> room = new ArrayList<>();
            for (int r = 0; r < question.resources().size(); r++) {
                long used = 0;
                for (int vm = 0; vm < host.counts().size(); vm++) {
                    used += question.vms().get(vm).needs().get(r) * host.counts().get(vm);
                }
                room.add(Math.max(0, rules.capacity().get(host.host()).get(r) - used));
            }
            apart.forEach(vm ->
                    room.add(
                            (long)
                                    Math.max(
                                            0,
                                            question.vms().get(vm).mostPerHost()
                                                    - host.counts().get(vm))));
            return room;
        }

        private List<Long> needs(int vm) {
            List<Long> needs = new ArrayList<>(question.vms().get(vm).needs());
            apart.forEach(other -> needs.add(other == vm ? 1L : 0L));
            return needs;
        }

        private List<String> resources() {
            List<String> names = new ArrayList<>(question.resources());
            apart.forEach(vm -> names.add("apart " + vm));
            return names;
        }

        FailureCase into(List<Integer> failed, List<Integer> down) {
            if (vms.isEmpty()) {
                return new FailureCase(
                        failed, List.of(), down, Collections.nCopies(looking.size(), 0), true);
            }
            PackQuestion rest =
                    new PackQuestion(
                            resources(),
                            rooms,
                            vms.stream()
                                    .map(vm ->
                                            new VmKind(
                                                    question.vms().get(vm).name(),
                                                    needs(vm),
                                                    looking.get(vm),
                                                    VmKind.ANY))
                                    .toList());
            PackAnswer answer = firstThatPlacesAll(rest);
            List<Integer> homeless = new ArrayList<>(Collections.nCopies(looking.size(), 0));
            for (int each = 0; each < vms.size(); each++) {
                homeless.set(vms.get(each), answer.unplaced().get(each));
            }
            boolean placesAll = homeless.stream().allMatch(each -> each == 0);
            return new FailureCase(
                    failed,
                    answer.filled().stream().map(this::restart).toList(),
                    down,
                    homeless,
                    placesAll || answer.placesMost());
        }

        /// How few hosts take them in is not asked.
        private PackAnswer firstThatPlacesAll(PackQuestion rest) {
            AtomicBoolean isEnough = new AtomicBoolean();
            Watch watch = Watch.of(NANOSECONDS, () -> isEnough.get() || cancelled.getAsBoolean());
            return Packer.pack(rest, watch, found -> isEnough.set(found.placesMost()));
        }

        private Filled restart(Filled found) {
            List<Integer> counts = new ArrayList<>(Collections.nCopies(looking.size(), 0));
            for (int each = 0; each < vms.size(); each++) {
                counts.set(vms.get(each), found.counts().get(each));
            }
            return new Filled(places.get(found.host()), found.times(), counts);
        }
    }
}
