package hostplan.cost;

import hostplan.amount.Fraction;
import hostplan.message.Message;

import java.util.List;
import java.util.Optional;

/// One cost a month.
///
/// @param name of a licence; empty for everything else
/// @param amount net, in the currency of the project; empty where it cannot be said
/// @param gap what it leaves out, or why it cannot be said; empty where it is whole
/// @param working how it comes about; what it is reckoned with is in `assumed`
public record CostLine(
        CostItem item,
        String name,
        Optional<Fraction> amount,
        Optional<Message> gap,
        List<Message> working,
        List<Assumed> assumed) {

    public CostLine {
        working = List.copyOf(working);
        assumed = List.copyOf(assumed);
    }

    static CostLine unknown(CostItem item, String name, Message gap) {
        return new CostLine(
                item, name, Optional.empty(), Optional.of(gap), List.of(gap), List.of());
    }

    static CostLine unknown(CostItem item, Message gap) {
        return unknown(item, "", gap);
    }

    static CostLine of(CostItem item, Fraction amount, Message working, List<Assumed> assumed) {
        return new CostLine(
                item, "", Optional.of(amount), Optional.empty(), List.of(working), assumed);
    }
}
