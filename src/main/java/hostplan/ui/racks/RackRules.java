package hostplan.ui.racks;

import hostplan.check.Finding;

import java.util.List;

/// Which findings are about racks, their feeds, and what hangs on these.
final class RackRules {

    private static final List<String> BEGINNINGS =
            List.of("rack-", "feed-", "outlet-", "supplies-", "supply-");

    private RackRules() {}

    static boolean isAboutRacks(Finding finding) {
        return BEGINNINGS.stream().anyMatch(finding.rule()::startsWith);
    }

    /// Whether it says what becomes of a rack when a feed fails.
    static boolean isFeedTest(Finding finding) {
        return finding.rule().startsWith("feed-test-");
    }
}
