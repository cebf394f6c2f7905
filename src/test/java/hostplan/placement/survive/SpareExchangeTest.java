package hostplan.placement.survive;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.ground.Ground;
import hostplan.placement.pack.Filled;
import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.pack.Watch;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Hosts that stand for nothing and others that cost 5, all for one VM.
class SpareExchangeTest {

    private static SurvivingAnswer exchanged(int standing, int failures, List<Filled> hosts) {
        PackQuestion question =
                new PackQuestion(
                        List.of("memory"),
                        List.of(
                                new HostKind("old", 0, standing, List.of(10L)),
                                new HostKind("new", 5, HostKind.ANY, List.of(10L))),
                        List.of(new VmKind("vm", List.of(10L), 2, VmKind.ANY)));
        FailureRules rules = FailureRules.of(question, failures);
        Watch watch = Watch.unlimited(() -> false);
        long cost = hosts.stream().filter(each -> each.host() == 1).mapToLong(Filled::times).sum();
        SurvivingAnswer answer =
                new SurvivingAnswer(
                        hosts,
                        List.of(0),
                        5 * cost,
                        new Ground.Nothing(),
                        FailureDrill.of(question, hosts, rules, watch),
                        true);
        return SpareExchange.of(question, rules, answer, watch);
    }

    private static Filled old(int times, int vms) {
        return new Filled(0, times, List.of(vms));
    }

    private static Filled bought(int times) {
        return new Filled(1, times, List.of(0));
    }

    @Test
    void whatStandsUnusedTakesOverForWhatIsBought() {
        SurvivingAnswer answer = exchanged(3, 2, List.of(old(2, 1), bought(2)));
        assertThat(answer.cost()).isEqualTo(5);
        assertThat(answer.standing()).containsExactly(old(2, 1), bought(1), old(1, 0));
        assertThat(answer.survives()).isTrue();
    }

    @Test
    void whatIsNotNeededIsGivenBack() {
        assertThat(exchanged(2, 1, List.of(old(2, 1), bought(3))).cost()).isEqualTo(5);
    }

    @Test
    void whatIsNeededStays() {
        List<Filled> hosts = List.of(old(2, 1), bought(2));
        assertThat(exchanged(2, 2, hosts).standing()).isEqualTo(hosts);
    }
}
