package hostplan.placement.survive;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackAnswer;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.Packer;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;

class SurvivingTest {

    private static Watch watch() {
        return Watch.of(20_000_000_000L, () -> false);
    }

    private static SurvivingAnswer surviving(PackQuestion question, int failures) {
        return Surviving.of(question, FailureRules.of(question, failures), watch());
    }

    private static VmKind vm(int count, long need) {
        return new VmKind("vm", List.of(need), count, VmKind.ANY);
    }

    /// Slots: hosts with 4, 3 and 3 slots and 5 VMs: one failure is survived, two are not.
    @Test
    void survivesWhatTheSlotsOfAStandingFleetAllow() {
        List<HostKind> hosts = new ArrayList<>();
        for (long slots : new long[] {4, 3, 3}) {
            hosts.add(new HostKind("h" + hosts.size(), 1, 1, List.of(slots)));
        }
        PackQuestion question = new PackQuestion(List.of("slots"), hosts, List.of(vm(5, 1)));
        SurvivingAnswer one = surviving(question, 1);
        assertThat(one.survives()).isTrue();
        assertThat(one.hosts()).isEqualTo(3);
        assertThat(surviving(question, 2).survives()).isFalse();
    }

    /// Dear hosts of 10 at 100, cheap ones of 4 at 45: 2 dear and 1 dear spare cost 300, 5 cheap
    /// and 1 cheap spare 270.
    @Test
    void takesSmallerHostsWhereTheSpareCostsLessThen() {
        PackQuestion question =
                new PackQuestion(
                        List.of("slots"),
                        List.of(
                                new HostKind("dear", 100, HostKind.ANY, List.of(10L)),
                                new HostKind("cheap", 45, HostKind.ANY, List.of(4L))),
                        List.of(vm(20, 1)));
        SurvivingAnswer answer = surviving(question, 1);
        assertThat(answer.cost()).isEqualTo(270);
        assertThat(answer.bound()).isEqualTo(270);
        assertThat(answer.isOptimal()).isTrue();
    }

    /// Neither is as large as the other in everything, so one of each is spare: of any five there
    /// are two of one kind, one of which is needed for each VM that fits no other.
    @Test
    void keepsASpareOfEachKindThatNoOtherCanStandInFor() {
        PackQuestion question =
                new PackQuestion(
                        List.of("a", "b"),
                        List.of(
                                new HostKind("wide", 10, HostKind.ANY, List.of(8L, 2L)),
                                new HostKind("tall", 10, HostKind.ANY, List.of(2L, 8L))),
                        List.of(
                                new VmKind("w", List.of(8L, 1L), 2, VmKind.ANY),
                                new VmKind("t", List.of(1L, 8L), 2, VmKind.ANY)));
        SurvivingAnswer answer = surviving(question, 1);
        assertThat(answer.survives()).isTrue();
        assertThat(answer.cost()).isEqualTo(60);
        assertThat(answer.bound()).isEqualTo(60);
    }

    private static PackQuestion onTens(int count, long need) {
        return new PackQuestion(
                List.of("memory"),
                List.of(new HostKind("h", 1, HostKind.ANY, List.of(10L))),
                List.of(vm(count, need)));
    }

    /// They are down until their host is repaired, and a spare would stay empty.
    @Test
    void keepsNoSpareForVmsThatStartNowhereElse() {
        PackQuestion question = onTens(7, 3);
        Failing local = Failing.of(question).withRestarts(List.of(false));
        SurvivingAnswer answer = Surviving.of(question, new FailureRules(1, local, true), watch());
        assertThat(answer.hosts()).isEqualTo(3);
        assertThat(answer.survives()).isTrue();
        assertThat(answer.isOptimal()).isTrue();
    }

    /// What is left carries twice as much then, so that two full hosts stand in for each other.
    @Test
    void keepsNoSpareWhereTheOthersCarryMoreThen() {
        PackQuestion question = onTens(4, 5);
        Failing doubled = Failing.of(question).withCapacity(List.of(List.of(20L)));
        SurvivingAnswer answer =
                Surviving.of(question, new FailureRules(1, doubled, true), watch());
        assertThat(answer.hosts()).isEqualTo(2);
        assertThat(answer.survives()).isTrue();
        assertThat(answer.isOptimal()).isTrue();
    }

    @Test
    void buysNothingForVmsThatFitNowhere() {
        SurvivingAnswer answer = surviving(onTens(4, 11), 1);
        assertThat(answer.hosts()).isZero();
        assertThat(answer.cost()).isZero();
        assertThat(answer.unplaced()).containsExactly(4);
    }

    /// No host can be kept empty, since each must carry one of four that are kept apart until one
    /// fails; with all of them partly filled a failure is survived.
    @Test
    void keepsRulesWholeWhereAllHostsKeepALittleFree() {
        List<HostKind> hosts = new ArrayList<>();
        for (long memory : new long[] {9, 10, 14, 10}) {
            hosts.add(new HostKind("h" + hosts.size(), 1, 1, List.of(memory, 1L)));
        }
        PackQuestion question =
                new PackQuestion(
                        List.of("memory", "rule"),
                        hosts,
                        List.of(
                                new VmKind("apart", List.of(4L, 1L), 4, VmKind.ANY),
                                new VmKind("free", List.of(3L, 0L), 4, VmKind.ANY)));
        Failing waived =
                Failing.of(question)
                        .withCapacity(
                                hosts.stream()
                                        .map(host -> List.of(host.capacity().getFirst(), 4L))
                                        .toList());
        SurvivalQuestion asked =
                new SurvivalQuestion(
                        question,
                        question,
                        UnaryOperator.identity(),
                        0,
                        question,
                        Optional.empty(),
                        1,
                        new FailureRules(1, waived, false));
        assertThat(Surviving.of(asked, watch()).survives()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /// One kind of host without limit: as many more as may fail, for the spare takes any of them.
    @ParameterizedTest
    @MethodSource("seeds")
    void needsAsManyMoreAsMayFail(long seed) {
        Random random = new Random(seed);
        List<VmKind> vms = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            vms.add(
                    new VmKind(
                            "v" + kind,
                            List.of(1L + random.nextInt(7), 1L + random.nextInt(7)),
                            1 + random.nextInt(6),
                            VmKind.ANY));
        }
        PackQuestion question =
                new PackQuestion(
                        List.of("a", "b"),
                        List.of(new HostKind("h", 1, HostKind.ANY, List.of(12L, 12L))),
                        vms);
        PackAnswer without = Packer.pack(question, watch(), _ -> {});
        int failures = 1 + random.nextInt(2);
        SurvivingAnswer with = surviving(question, failures);
        assertThat(with.survives()).isTrue();
        assertThat(with.hosts()).isEqualTo(without.hosts() + failures);
        assertThat(with.isOptimal()).isEqualTo(without.isOptimal());
    }
}
