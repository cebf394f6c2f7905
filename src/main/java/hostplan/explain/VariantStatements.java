package hostplan.explain;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.PlacementAim;
import hostplan.project.PlacementVariant;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What a placement says of one thing changed.
public final class VariantStatements {

    private static final int PARTS_OF_LOAD = 1000;

    private VariantStatements() {}

    /// What comes of it.
    ///
    /// @param money makes an amount of a cost in the unit of the question
    public static List<Message> of(
            PlacementVariant variant, PlacementAim aim, Function<Long, Money> money) {
        List<Message> all = new ArrayList<>();
        if (variant.morePlaced() > 0) {
            all.add(Message.of("variant-more-placed", Value.of(variant.morePlaced())));
        }
        if (variant.survivesMore()) {
            all.add(Message.of("variant-survives"));
        }
        if (variant.less() > 0 || all.isEmpty()) {
            all.add(less(variant, aim, money));
        }
        return all;
    }

    private static Message less(
            PlacementVariant variant, PlacementAim aim, Function<Long, Money> money) {
        long most = variant.base().cost() - variant.bound();
        String found = variant.less() == 0 ? "none" : "less";
        String key = "variant-" + found + (most == variant.less() ? "-proven-" : "-");
        return switch (aim) {
            case HOSTS -> Message.of(key + "hosts", Value.of(variant.less()), Value.of(most));
            case PRICE ->
                    Message.of(
                            key + "price",
                            Value.of(money.apply(variant.less())),
                            Value.of(money.apply(most)));
            case EVEN -> Message.of(key + "even", load(variant.cost()), load(variant.bound()));
        };
    }

    private static Value load(long thousandths) {
        return Value.share(Fraction.of(thousandths, PARTS_OF_LOAD));
    }
}
