package hostplan;

import hostplan.ui.shell.Screen;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a quote for the web shop looks like before it is taken in, and a part whose facts it leaves
/// alone.
final class QuoteViews {

    private static final String PART = "part-hpe-smart-array-p408i-a-sr-gen10";

    private static final String QUOTE =
            """
            Quote NH-2026-2044 dated 2026-11-20, valid until 2026-12-31
            Supplier: Nordhaus Systems
            Delivery: 3 weeks. Warranty: 36 months
            Repairs by: Nordhaus, next business day
            Prices in EUR, net
            Part number;Description;Qty;Unit price;Total
            ;db node 2026, built and tested;2;31900;63800
            ;Dell PowerEdge R650;1;2950;2950
            ;Samsung PM9A3 7.68 TB;8;4980;39840
            ;PSU 860 W for Supermicro AS-1115CS-TNR;2;310;620
            ;Rails;1;85;80
            Total;;;;107290
            """;

    private QuoteViews() {}

    static List<View> all() {
        return List.of(
                new View("quote", Screen.QUOTE, Optional.empty(), QuoteViews::paste),
                View.of("part-facts", Screen.PARTS, PART, _ -> {}));
    }

    private static void paste(Scene scene) {
        TextInputControl text = (TextInputControl) scene.lookup("#quote-text");
        Objects.requireNonNull(text).setText(QUOTE);
    }
}
