package hostplan.check;

import java.util.List;

/// Which findings are about what things cost the one who plans.
public final class PriceRules {

    private static final List<String> BEGINNINGS = List.of("budget-", "rate-");

    private PriceRules() {}

    public static boolean isAboutPrices(Finding finding) {
        return finding.rule().contains("price")
                || BEGINNINGS.stream().anyMatch(finding.rule()::startsWith);
    }
}
