package hostplan.ui.racks;

import hostplan.check.Finding;
import hostplan.check.Severity;

import java.util.List;

/// Which findings are about racks, their feeds, and what hangs on these.
final class RackRules {

    private static final List<String> BEGINNINGS =
            List.of("rack-", "feed-", "outlet-", "supplies-", "supply-");

    private RackRules() {}

    static boolean isAboutRacks(Finding finding) {
        return BEGINNINGS.stream().anyMatch(finding.rule()::startsWith);
    }

    /// Whether something cannot stand where it does.
    static boolean isWrongPlace(Finding finding) {
        return finding.severity() == Severity.ERROR && finding.rule().startsWith("rack-");
    }

    /// Whether something about a thing in a rack is to be looked at, such as its cables.
    static boolean isDoubt(Finding finding) {
        return isAboutRacks(finding)
                && !isWrongPlace(finding)
                && finding.severity() != Severity.NOTE;
    }
}
