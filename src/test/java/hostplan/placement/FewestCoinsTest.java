package hostplan.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.HostKind;

import org.junit.jupiter.api.Test;

import java.util.List;

class FewestCoinsTest {

    private static HostKind host(long cost) {
        return new HostKind("h" + cost, cost, HostKind.ANY, List.of(1L));
    }

    @Test
    void paysASumWithAsFewAsCanBe() {
        List<HostKind> hosts = List.of(host(0), host(10), host(40), host(60));
        assertThat(FewestCoins.of(hosts, 80)).isEqualTo(2);
        assertThat(FewestCoins.of(hosts, 90)).isEqualTo(3);
        assertThat(FewestCoins.of(hosts, 0)).isZero();
    }

    @Test
    void saysNothingOfSumsThatAreTooLong() {
        assertThat(FewestCoins.of(List.of(host(1), host(3)), 9_000_000)).isEqualTo(1);
        assertThat(FewestCoins.of(List.of(host(10)), 15)).isEqualTo(1);
    }
}
