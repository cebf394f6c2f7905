package hostplan.capacity;

import hostplan.document.Confidence;

import java.util.List;
import java.util.Optional;

/// Rule sets of one formula each, for tests.
final class TestRules {

    private static final SourceNote SOURCE =
            new SourceNote("a test", "2026", Confidence.COMPUTED, "");

    private TestRules() {}

    static RuleSet of(String reserved, String overhead) {
        return rules(List.of(reservation(reserved, Firmness.HARD)), overhead);
    }

    static RuleSet hardAndSoft(String hard, String soft) {
        return rules(
                List.of(reservation(hard, Firmness.HARD), reservation(soft, Firmness.SOFT)), "0");
    }

    static RuleSet rules(List<Reservation> reservations, String overhead) {
        Formula formula = Formula.parse(overhead, Overhead.INPUTS).orElseThrow();
        return new RuleSet(
                "test",
                "Test",
                "",
                reservations,
                List.of(new Overhead("guest", formula, Optional.empty(), SOURCE)),
                List.of(),
                List.of(),
                List.of());
    }

    static Reservation reservation(String formula, Firmness firmness) {
        return new Reservation(
                "host", Formula.parse(formula, Reservation.INPUTS).orElseThrow(), firmness, SOURCE);
    }
}
