package hostplan.placement.move;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.FailurePlan;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.Placer;
import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;
import hostplan.placement.survive.Failing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

class MoveOrderTest {

    /// Servers of one size; VMs by need, each on a server.
    private static PlacementQuestion question(
            List<String> servers, long size, List<Long> needs, List<Vms> vms) {
        List<VmKind> kinds = new ArrayList<>();
        for (int vm = 0; vm < vms.size(); vm++) {
            int count = vms.get(vm).ones().stream().mapToInt(Vms.One::times).sum();
            kinds.add(new VmKind("v" + vm, List.of(needs.get(vm)), count, VmKind.ANY));
        }
        HostKind host = new HostKind("s", 1, servers.size(), List.of(size));
        PackQuestion packing = new PackQuestion(List.of("memory"), List.of(host), kinds);
        return new PlacementQuestion(
                packing,
                Optional.empty(),
                List.of(new Hosts.Standing(servers)),
                vms,
                List.of(Collections.nCopies(vms.size(), 0)),
                List.of(List.of(0L)),
                Failing.of(packing),
                1,
                1,
                1,
                List.of(),
                List.of());
    }

    private static Vms.One one(String id, String on) {
        return new Vms.One(List.of(id), 1, Optional.of(on));
    }

    private static PlacementAnswer answer(PlacementQuestion question, List<Filled> standing) {
        return new PlacementAnswer(
                question,
                standing,
                Collections.nCopies(question.vms().size(), 0),
                standing.size(),
                PlacementAnswer.Grounds.of(question, new Ground.Nothing()),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /// Each of two full hosts is to carry what the other does, and a third has room for one.
    @Test
    void letsOneWaitElsewhereWhereNoHostHasRoom() {
        PlacementQuestion question =
                question(
                        List.of("a", "b", "c"),
                        10,
                        List.of(6L, 4L, 5L),
                        List.of(
                                new Vms(List.of(one("x", "a"))),
                                new Vms(List.of(one("y", "a"), one("y2", "b"))),
                                new Vms(List.of(one("z", "b")))));
        PlacementAnswer turned =
                answer(
                        question,
                        List.of(
                                new Filled(0, 1, List.of(1, 0, 0)),
                                new Filled(0, 1, List.of(0, 1, 1)),
                                new Filled(0, 1, List.of(0, 1, 0))));
        MovePlan plan = MoveOrder.of(turned, Seating.of(turned), () -> false);
        assertThat(plan.stuck()).isEmpty();
        assertThat(plan.vms()).isEqualTo(1);
    }

    @Test
    void swapsByAThirdHost() {
        PlacementQuestion question = swapping(List.of("a", "b", "c"));
        List<SeatedHost> hosts = swapped();
        PlacementAnswer answer = answer(question, List.of());
        MovePlan plan = MoveOrder.of(answer, hosts, () -> false);
        assertThat(plan.stuck()).isEmpty();
        assertThat(plan.steps()).hasSize(3);
        assertThat(plan.steps().getFirst().isDetour()).isTrue();
        assertThat(plan.vms()).isEqualTo(2);
    }

    @Test
    void saysWhatIsStuckWhereNothingHasRoom() {
        MovePlan plan =
                MoveOrder.of(
                        answer(swapping(List.of("a", "b")), List.of()), swapped(), () -> false);
        assertThat(plan.steps()).isEmpty();
        assertThat(plan.stuck()).hasSize(2);
    }

    /// Two full hosts swap two VMs each. Were the one that waited to go on first, another would
    /// wait.
    @Test
    void letsNoMoreWaitThanNeeded() {
        PlacementQuestion question =
                question(
                        List.of("a", "b", "c"),
                        10,
                        List.of(5L, 5L, 5L, 5L),
                        List.of(
                                new Vms(List.of(one("x", "a"))),
                                new Vms(List.of(one("v", "a"))),
                                new Vms(List.of(one("y", "b"))),
                                new Vms(List.of(one("z", "b")))));
        List<SeatedHost> hosts =
                List.of(seated(0, "a", 2, 3, question), seated(1, "b", 0, 1, question));
        MovePlan plan = MoveOrder.of(answer(question, List.of()), hosts, () -> false);
        assertThat(plan.stuck()).isEmpty();
        assertThat(plan.steps()).hasSize(5);
        assertThat(plan.steps().stream().filter(Move::isDetour)).hasSize(1);
    }

    private static SeatedHost seated(
            int row, String server, int one, int other, PlacementQuestion question) {
        return new SeatedHost(
                row,
                0,
                Optional.of(server),
                0,
                List.of(
                        new SeatedHost.Seats(one, question.vms().get(one).ones()),
                        new SeatedHost.Seats(other, question.vms().get(other).ones())));
    }

    private static PlacementQuestion swapping(List<String> servers) {
        return question(
                servers,
                10,
                List.of(7L, 8L),
                List.of(new Vms(List.of(one("x", "a"))), new Vms(List.of(one("y", "b")))));
    }

    private static List<SeatedHost> swapped() {
        return List.of(
                new SeatedHost(
                        0,
                        0,
                        Optional.of("a"),
                        0,
                        List.of(new SeatedHost.Seats(1, List.of(one("y", "b"))))),
                new SeatedHost(
                        1,
                        0,
                        Optional.of("b"),
                        0,
                        List.of(new SeatedHost.Seats(0, List.of(one("x", "a"))))));
    }

    @Test
    void endsWhereItIsStoppedAndSaysSo() {
        MovePlan plan =
                MoveOrder.of(
                        answer(swapping(List.of("a", "b", "c")), List.of()), swapped(), () -> true);
        assertThat(plan.isEnded()).isFalse();
        assertThat(plan.stuck()).hasSize(2);
    }

    /// A ring of full hosts, each of which is to carry what the one before does: one of them waits
    /// on the only host with room, and then all others follow.
    @Test
    void turnsALongRingWithOneDetour() {
        int size = 2000;
        List<String> servers = new ArrayList<>();
        List<Vms.One> ones = new ArrayList<>();
        List<SeatedHost> hosts = new ArrayList<>();
        for (int host = 0; host < size; host++) {
            servers.add("s" + host);
            ones.add(one("v" + host, "s" + host));
        }
        for (int host = 0; host < size; host++) {
            Vms.One comes = ones.get((host + size - 1) % size);
            hosts.add(
                    new SeatedHost(
                            host,
                            0,
                            Optional.of("s" + host),
                            0,
                            List.of(new SeatedHost.Seats(0, List.of(comes)))));
        }
        servers.add("spare");
        PlacementQuestion question = question(servers, 10, List.of(10L), List.of(new Vms(ones)));
        MovePlan plan = MoveOrder.of(answer(question, List.of()), hosts, () -> false);
        assertThat(plan.stuck()).isEmpty();
        assertThat(plan.isEnded()).isTrue();
        assertThat(plan.vms()).isEqualTo(size);
        assertThat(plan.steps()).hasSize(size + 1);
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /// Played through anew, every step fits and all that is not stuck ends where it is to be.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyStepFits(long seed) {
        Random random = new Random(seed);
        List<String> servers = List.of("a", "b", "c", "d", "e");
        List<Long> needs = List.of(2L, 3L, 4L, 5L);
        PlacementQuestion question = question(servers, 12, needs, running(random, servers, needs));
        PlacementAnswer answer =
                Placer.place(
                        question, FailurePlan.NONE, Watch.of(100_000_000L, () -> false), _ -> {});
        List<SeatedHost> hosts = Seating.of(answer);
        MovePlan plan = MoveOrder.of(answer, hosts, () -> false);
        Map<String, Long> load = new HashMap<>();
        Map<String, String> where = new HashMap<>();
        for (int vm = 0; vm < needs.size(); vm++) {
            for (Vms.One one : question.vms().get(vm).ones()) {
                load.merge(one.on().orElseThrow(), needs.get(vm), Long::sum);
                where.put(one.ids().getFirst(), one.on().orElseThrow());
            }
        }
        for (Move move : plan.steps()) {
            String to = move.server().orElseThrow();
            long need = needs.get(move.vm());
            assertThat(where.put(move.ids().getFirst(), to)).isEqualTo(move.from());
            load.merge(move.from(), -need, Long::sum);
            assertThat(load.merge(to, need, Long::sum)).isLessThanOrEqualTo(12);
        }
        if (plan.stuck().isEmpty()) {
            hosts.forEach(host ->
                    host.seats()
                            .forEach(seats ->
                                    seats.ones()
                                            .forEach(one ->
                                                    assertThat(where.get(one.ids().getFirst()))
                                                            .isEqualTo(
                                                                    host.server().orElseThrow()))));
            assertThat(servers.stream().filter(each -> load.getOrDefault(each, 0L) == 0).toList())
                    .containsAll(plan.emptied());
        }
    }

    private static List<Vms> running(Random random, List<String> servers, List<Long> needs) {
        List<List<Vms.One>> ones = new ArrayList<>();
        needs.forEach(_ -> ones.add(new ArrayList<>()));
        int id = 0;
        for (String server : servers) {
            long free = 12;
            for (int tries = 0; tries < 4; tries++) {
                int vm = random.nextInt(needs.size());
                if (needs.get(vm) <= free) {
                    free -= needs.get(vm);
                    ones.get(vm).add(one("vm" + id++, server));
                }
            }
        }
        return ones.stream().map(Vms::new).toList();
    }
}
