package hostplan.hardware.fit;

import hostplan.hardware.Slot;
import hostplan.message.Message;

import java.util.List;
import java.util.Optional;

/// Something in a machine that does not fit.
///
/// @param rule the name of the rule that saw it, the same for ever and in every language
/// @param slots the slots it is about, in their order
/// @param message what does not fit, why and where
/// @param remedy what would mend it at once; empty where a person has to decide how
public record Misfit(
        String rule, Gravity gravity, List<Slot> slots, Message message, Optional<Remedy> remedy) {

    public Misfit {
        slots = List.copyOf(slots);
    }

    /// What a person can do about it.
    public Message cure() {
        return new Message(message.key() + ".cure", message.values());
    }

    /// Whether another look at a machine saw the same, whatever would mend it.
    boolean isSame(Misfit other) {
        return rule.equals(other.rule)
                && slots.equals(other.slots)
                && message.equals(other.message);
    }
}
