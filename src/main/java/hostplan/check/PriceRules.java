package hostplan.check;

import java.util.List;

/// Which findings are about what things cost the one who plans.
public final class PriceRules {

    private static final List<String> BEGINNINGS = List.of("budget-", "rate-");

    private static final String OWN = "own-value-";

    private PriceRules() {}

    /// Whether it tells what stands in a column of the person's own, which may be money.
    public static boolean isAboutOwnValues(Finding finding) {
        return finding.rule().startsWith(OWN);
    }

    public static boolean isAboutPrices(Finding finding) {
        return finding.rule().contains("price")
                || BEGINNINGS.stream().anyMatch(finding.rule()::startsWith);
    }
}
