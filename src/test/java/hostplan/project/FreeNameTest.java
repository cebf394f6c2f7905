package hostplan.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Set;

class FreeNameTest {

    @ParameterizedTest
    @CsvSource({
        "web-01, web-02",
        "web-09, web-10",
        "web-99, web-100",
        "web-009, web-010",
        "db, db-2",
        "FRA1, FRA2",
        "7, 8",
        "web-01.shop, web-01.shop-2"
    })
    void countsUp(String name, String next) {
        assertThat(FreeName.after(name, Set.of(name))).isEqualTo(next);
    }

    @Test
    void passesOverNamesThatAreTaken() {
        assertThat(FreeName.after("web-01", Set.of("web-01", "web-02", "web-03")))
                .isEqualTo("web-04");
        assertThat(FreeName.after("db", Set.of("db", "db-2"))).isEqualTo("db-3");
    }

    @Test
    void countsNumbersOfAnyLength() {
        String nines = "99999999999999999999";

        assertThat(FreeName.after("sn" + nines, Set.of())).isEqualTo("sn100000000000000000000");
    }

    @ParameterizedTest
    @CsvSource({
        "db node, db node (2)",
        "db node (2), db node (3)",
        "R650, R650 (2)",
        "(2), (2) (2)"
    })
    void numbersCopies(String name, String copy) {
        assertThat(FreeName.copyOf(name, Set.of(name))).isEqualTo(copy);
    }

    @Test
    void passesOverCopiesThatAreThere() {
        assertThat(FreeName.copyOf("db node", Set.of("db node", "db node (2)")))
                .isEqualTo("db node (3)");
    }

    @Test
    void keepsANameThatIsFree() {
        assertThat(FreeName.like("db node", Set.of("web node"))).isEqualTo("db node");
        assertThat(FreeName.like("db node", Set.of("db node"))).isEqualTo("db node (2)");
    }
}
