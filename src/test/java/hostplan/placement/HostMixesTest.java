package hostplan.placement;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.placement.pack.HostKind;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;

import org.junit.jupiter.api.Test;

import java.util.List;

class HostMixesTest {

    private static final PackQuestion THREE_KINDS =
            new PackQuestion(
                    List.of("memory"),
                    List.of(
                            new HostKind("old", 0, 1, List.of(5L)),
                            new HostKind("small", 1, HostKind.ANY, List.of(10L)),
                            new HostKind("large", 1, 1, List.of(30L))),
                    List.of(
                            new VmKind("v", List.of(5L), 6, VmKind.ANY),
                            new VmKind("fits none", List.of(50L), 9, VmKind.ANY)));

    private static List<HostMixes.Mix> mixes(int hosts, long below) {
        return HostMixes.of(THREE_KINDS, List.of(0L, 100L, 250L), hosts, below).orElseThrow();
    }

    /// 30 are needed: two small ones and the old one carry 25.
    @Test
    void areAllThatHaveEnoughTheCheapestFirst() {
        assertThat(mixes(2, 1000)).containsExactly(new HostMixes.Mix(List.of(1, 1, 1), 350));
        assertThat(mixes(3, 1000))
                .containsExactly(
                        new HostMixes.Mix(List.of(1, 3, 0), 300),
                        new HostMixes.Mix(List.of(1, 2, 1), 450));
    }

    @Test
    void costLessThanAsked() {
        assertThat(mixes(3, 450)).containsExactly(new HostMixes.Mix(List.of(1, 3, 0), 300));
        assertThat(mixes(3, 300)).isEmpty();
    }

    @Test
    void areNoneWhereThereAreTooMany() {
        List<HostKind> many =
                List.of(
                        new HostKind("a", 1, HostKind.ANY, List.of(10L)),
                        new HostKind("b", 1, HostKind.ANY, List.of(10L)),
                        new HostKind("c", 1, HostKind.ANY, List.of(10L)));
        PackQuestion question =
                new PackQuestion(
                        List.of("memory"), many, List.of(new VmKind("v", List.of(1L), 1, 1)));
        assertThat(HostMixes.of(question, List.of(1L, 2L, 3L), 100, 1_000_000)).isEmpty();
    }
}
