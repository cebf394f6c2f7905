package hostplan.check;

import java.util.List;

/// Which findings are about racks, their feeds, and what hangs on these.
public final class RackRules {

    private static final List<String> BEGINNINGS =
            List.of("rack-", "feed-", "outlet-", "port-", "supplies-", "supply-");

    private RackRules() {}

    public static boolean isAboutRacks(Finding finding) {
        return BEGINNINGS.stream().anyMatch(finding.rule()::startsWith);
    }

    /// Whether something cannot stand where it does.
    public static boolean isWrongPlace(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.rule().startsWith("rack-");
    }

    /// Whether something about a thing in a rack is to be looked at, such as its cables.
    public static boolean isDoubt(Finding finding) {
        return isAboutRacks(finding)
                && !isWrongPlace(finding)
                && finding.severity() != Severity.NOTE;
    }

    /// Whether it says what becomes of a rack when a feed fails.
    public static boolean isFeedTest(Finding finding) {
        return finding.rule().startsWith("feed-test-");
    }
}
