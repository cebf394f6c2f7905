package hostplan.project;

import hostplan.hardware.price.Valuation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/// How a project compares prices: net, in its currency, by its newest rates.
public final class Valuations {

    private Valuations() {}

    public static Valuation of(Project project) {
        Map<Currency, BigDecimal> rates = new HashMap<>();
        project.rates().stream()
                .sorted(Comparator.comparing(Rate::date))
                .forEach(rate -> rates.put(rate.currency(), rate.value()));
        return new Valuation(project.currency(), rates, project.assumptions().taxRate());
    }
}
