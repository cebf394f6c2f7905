package hostplan.placement.survive;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.ground.Choices;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;
import hostplan.placement.proof.GroundCheck;
import hostplan.placement.proof.Verdict;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

class ChoosingTest {

    private static SurvivalQuestion asked(PackQuestion question, int failures) {
        return SurvivalQuestion.of(question, FailureRules.of(question, failures));
    }

    private static Watch watch() {
        return Watch.ofWork(20_000_000_000L, () -> false);
    }

    /// Three that stand have 4 places each, and there are 9 VMs: whichever fails, 8 places are
    /// left. One small host of 2 places for 30 does, where a spare that takes any of them costs 50.
    @Test
    void buysASmallHostWhereTheOthersTakeOverToo() {
        PackQuestion question =
                new PackQuestion(
                        List.of("places"),
                        List.of(
                                new HostKind("old", 0, 3, List.of(4L)),
                                new HostKind("small", 30, HostKind.ANY, List.of(2L)),
                                new HostKind("large", 50, HostKind.ANY, List.of(4L))),
                        List.of(new VmKind("vm", List.of(1L), 9, VmKind.ANY)));
        SurvivingAnswer answer = Surviving.of(asked(question, 1), watch());
        assertThat(answer.survives()).isTrue();
        assertThat(answer.cost()).isEqualTo(30);
        assertThat(answer.isOptimal()).isTrue();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    private static PackQuestion question(Random random) {
        List<HostKind> hosts = new ArrayList<>();
        hosts.add(host(random, "old", 0, 1 + random.nextInt(3)));
        hosts.add(host(random, "older", 0, 1 + random.nextInt(3)));
        hosts.add(host(random, "small", 4 + random.nextInt(4), HostKind.ANY));
        hosts.add(host(random, "large", 6 + random.nextInt(6), HostKind.ANY));
        List<VmKind> vms = new ArrayList<>();
        for (int kind = 0; kind < 3; kind++) {
            vms.add(
                    new VmKind(
                            "vm" + kind,
                            List.of(1L + random.nextInt(4), 1L + random.nextInt(4)),
                            1 + random.nextInt(6),
                            random.nextInt(3) == 0 ? 2 : VmKind.ANY));
        }
        return new PackQuestion(List.of("a", "b"), hosts, vms);
    }

    private static HostKind host(Random random, String name, long cost, int limit) {
        List<Long> capacity = List.of(5L + random.nextInt(8), 5L + random.nextInt(8));
        return new HostKind(name, cost, limit, capacity);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void comesOutNoDearerAndProvesWhatItClaims(long seed) {
        Random random = new Random(seed);
        PackQuestion question = question(random);
        SurvivalQuestion asked = asked(question, 1 + random.nextInt(2));
        SurvivingAnswer without = Surviving.unchosen(asked, watch());
        SurvivingAnswer answer = Choosing.of(asked, without, watch());
        assertThat(answer.survives()).isTrue();
        assertThat(answer.cost()).isLessThanOrEqualTo(without.cost());
        assertThat(answer.bound()).isBetween(without.bound(), answer.cost());
        assertThat(GroundCheck.of(answer.ground())).isInstanceOf(Verdict.Holds.class);
    }

    /// Whatever is claimed, no choice below it is survived when it is looked for by itself.
    @ParameterizedTest
    @MethodSource("seeds")
    void claimsNothingThatAChoiceOfHostsRefutes(long seed) {
        Random random = new Random(seed);
        PackQuestion question = question(random);
        SurvivalQuestion asked = asked(question, 1 + random.nextInt(2));
        SurvivingAnswer answer = Surviving.of(asked, watch());
        Optional<List<ChosenHosts.Choice>> cheaper =
                ChosenHosts.of(question.hosts(), 0, answer.bound());
        for (ChosenHosts.Choice choice : cheaper.orElseThrow()) {
            SurvivingAnswer found = Surviving.unchosen(asked.withLimits(choice.limits()), watch());
            boolean doesAsMuch = found.survives() && found.unplaced().equals(answer.unplaced());
            assertThat(doesAsMuch).as(choice.toString()).isFalse();
        }
    }

    @Test
    void wantsEveryChoiceToBeTriedAndToBeLost() {
        PackQuestion question =
                new PackQuestion(
                        List.of("places"),
                        List.of(
                                new HostKind("old", 0, 2, List.of(4L)),
                                new HostKind("new", 10, HostKind.ANY, List.of(4L))),
                        List.of(new VmKind("vm", List.of(1L), 8, VmKind.ANY)));
        SurvivingAnswer answer = Surviving.unchosen(asked(question, 1), watch());
        Choices nothingTried = new Choices(question, 1, answer.ground(), List.of(), 11);
        assertThat(GroundCheck.of(nothingTried)).isInstanceOf(Verdict.Fails.class);
    }
}
